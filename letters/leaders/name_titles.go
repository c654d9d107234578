package leaders

import (
	"strings"

	"doorletters/letters"
)

// cutTitles splits the titles off a name's front.
func cutTitles(words []string) (titles, rest []string) {
	n := 0
	for n < len(words) && isTitle(words[n]) {
		n++
	}
	return words[:n], words[n:]
}

// isTitle reports whether a word is a title, or another word by which people
// address one another.
func isTitle(word string) bool { return isOneOf(titles, word) }

// isOneOf reports whether a set has a word, as typed or without its accents; full
// stops and the bracket of "Señor(a)" do not count.
func isOneOf(set map[string]bool, word string) bool {
	key := strings.ToLower(withoutStops.Replace(word))
	return set[key] || set[foldName(key)]
}

var withoutStops = strings.NewReplacer(".", "", "(a)", "")

// foldName is letters.Fold, which leaves alone letters that Unicode does not take
// apart: Vietnamese and Polish names are typed without their strokes too.
func foldName(text string) string { return letters.Fold(unstroked.Replace(text)) }

var unstroked = strings.NewReplacer("đ", "d", "Đ", "D", "ł", "l", "Ł", "L", "ø", "o", "Ø", "O", "ı", "i")

// titles are written in small letters, without full stops and, where the word is
// none without them, with accents. Some are names too: Don, Anh, Major. With one of
// them the whole name is used.
var titles = letters.WordSet(strings.Join([]string{
	"mr,mrs,ms,mx,miss,mister,missus,misses,messrs,mmes,mesdames,sir,dame,lord,lady,madam,madame,master,ma'am,maam,the",
	"dr,doc,doctor,drs,prof,professor,hon,honorable,honourable,rt,very,most,atty,attorney,adv,engr,eng,capt,captain,cpt,sgt,sergeant,lt,lieutenant,cpl,pvt,col,colonel,maj,major,gen,general,cmdr,officer,off,det,judge,sen,senator,rep,cllr,councillor,councilor,councilman,councilwoman,councilmember,ald,alderman,alderwoman,alder,mayor,coach,nurse,chief,chef",
	"rev,revd,reverend,pastor,pr,father,fr,sister,sr,brother,br,bro,sis,mother,deacon,deaconess,elder,bishop,archbishop,msgr,monsignor,cardinal,canon,vicar,chaplain,minister,evangelist,apostle,prophet,prophetess,cantor,rabbi,rebbe,rebbetzin,rav,reb,rv,swami,bhante,ven,venerable,lama,geshe,ajahn,sensei,sifu,guru,aunt,auntie,aunty,uncle,mama,papa,grandma,grandpa,granny",
	"imam,imaam,haji,hajji,hajj,hajja,hajjah,hajah,hadji,alhaji,alhaja,alhajj,sheikh,sheik,shaikh,shaykh,sheikha,sheekh,cheikh,sidi,lalla,sayyid,sayyida,sayed,seyed,syed,syeda,mullah,mulla,mufti,qari,hafiz,ustadh,ustaz,ustad,ustaza,maulana,moulana,mawlana,maulvi,moulvi,mawlawi,mallam,malam,begum,janab,sahib,bibi,agha,hoca,hacı,haci,bay,bayan,sayın,sayin",
	"señor,señora,señorita,senor,senora,senorita,sra,srta,sres,don,doña,dona,dña,dn,dra,doctora,profesor,profesora,profa,maestro,maestra,mtro,mtra,ing,ingeniero,ingeniera,lic,licda,licenciado,licenciada,arq,abog,hermano,hermana,hno,hna,padre,madre,pbro,pastora,reverendo,reverenda,fray,sor,tía,tío,abuela,abuelo,comadre,compadre",
	"senhor,senhora,senhorita,sro,dom,doutor,doutora,seu,professora,pe,frei,irmã,irmão,freira,monsenhor",
	"m,mm,mme,mlle,monsieur,mademoiselle,me,maître,maitre,père,pere,soeur,sœur,frère,frere,abbé,abbe,docteur,docteure,pasteur,pasteure,professeur,professeure,tante,tonton",
	"msye,mesye,madanm,madmwazèl,madmwazel,manmzèl,manmzel,doktè,dokte,pastè,paste,pè,frè,sè,mèt,tant",
	"herr,herrn,frau,fräulein,fraulein,hr,doktor,pfarrer,pfarrerin,pfr,schwester,bruder,pater,med,phil,dipl-ing,meister,dhr,mevr,mevrouw,meneer,mw,mej,ds,ir,dominee,fru,frk,fröken,froken,prost",
	"signor,signora,signorina,signore,sig,sigra,signa,sigr,dott,dottssa,dottore,dottoressa,avv,geom,suor,fra,frate,profssa",
	"pan,pani,panna,ks,ksiądz,ksiadz,siostra,brat,mgr,bc,mudr,judr,inż,slečna,slecna,pán,paní,gospodin,gospođa,gospodja,gospođica,gđa,gosp,domnul,doamna,domnișoara,domnisoara,dl,dna,dșoara,părintele,parintele,úr,zonja,zoti",
	"г-н,г-жа,гн,гжа,господин,госпожа,пан,пані,пани,доктор,отец,отець,батюшка,о,проф,д-р,κ,κα,κος,κυρία,κύριος,δρ,πατήρ",
	"السيد,السيدة,الآنسة,الأستاذ,الأستاذة,أستاذ,أستاذة,الحاج,الحاجة,الشيخ,الشيخة,الإمام,الدكتور,الدكتورة,دكتور,دكتورة,د,أ,م,آقای,خانم,دکتر,حاجی,جناب,محترمہ,محترم,ڈاکٹر,مولانا,مر,גברת,מר,גב,גב',רב,הרב,ד\"ר,דר",
	"shri,shree,sri,shrimati,srimati,smt,kumari,pandit,pt,thiru,thirumathi,thirumathy,selvi,selvan,sardar,sardarni,babu,md,mohd,mst,mosammat,mosammet,bhai,श्री,श्रीमती,सुश्री,कुमारी,डॉ,डा,শ্রী,শ্রীমতী,জনাব,বেগম,ডা,ড,মোঃ,মো,মোছাঃ,ਸ੍ਰੀ,ਸਰਦਾਰ,શ્રી",
	"khun,nai,nang,u,daw,ko,ma,maung,saw,naw,sayama,saya,lok,lokta,neak,bong,ông,bà,anh,chị,cô,thầy,bác,chú,dì,em,นาย,นาง,นางสาว,คุณ,ทอ,pak,bapak,bpk,ibu,bu,encik,puan,cik,tuan,datuk,dato,datin,kak,mas,mbak,bang,ate,kuya,mang,aling,nanay,tatay",
	"ato,weyzero,weizero,woizero,wzro,kes,qes,abba,abuna,memhir,memhr,አቶ,ወይዘሮ,ወሮ,ወይዘሪት,ዶክተር,ዶር,ቄስ,አባ,mzee,bwana,bi,mwalimu,ndugu,dada,kaka,baba,oga,oba,otunba,aunti",
}, ","))
