package leaders

import (
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
)

// isFamilyFirst reports whether a name may begin with that of the family: where the
// first word is a family's name of East Asia, Cambodia or Hungary, or ends as those
// of eastern Europe do, where lists have the family first. Kim, Lee, Lin and Long
// are given names too, and whose name begins so can't be told.
func isFamilyFirst(first string) bool {
	key := foldName(strings.ReplaceAll(first, ".", ""))
	lower := strings.ToLower(first)
	return familyNames[key] || hungarianNames[lower] || familyEnding.MatchString(lower)
}

// isFamilyFirstScript reports whether a name has letters of a language that writes
// the family's name first, or has no order that can be told: Burmese names are one
// name, and those of southern India begin with a house or a father.
func isFamilyFirstScript(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool {
		return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo, unicode.Khmer,
			unicode.Myanmar, unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala)
	})
}

// isHungarianGiven reports whether a name ends as Hungarians write theirs: with a
// given name of that language, or with that of a husband and -né behind it.
func isHungarianGiven(last string) bool {
	return hungarianGiven[strings.ToLower(last)] || strings.HasSuffix(last, "né") && len(last) > len("né")+2
}

var hungarianGiven = letters.WordSet("béla,lászló,istván,jános,zoltán,sándor,gábor,ferenc,attila,péter,tamás,zsolt,tibor,andrás,csaba,imre,lajos,györgy,balázs,gyula,mihály,károly,ádám,krisztián,miklós,mária,erzsébet,katalin,ilona,zsuzsanna,zsuzsa,ágnes,ildikó,margit,krisztina,edit,gabriella,eszter,anikó,piroska,tünde,kinga,zsófia,réka,emese,enikő,gergő,bence,levente,máté,dávid,márk,gergely,árpád,szabolcs,jenő,dezső,kálmán,endre,géza,pál,józsef,ernő,éva,judit,orsolya,noémi,csilla,viktória")

var familyNames = letters.WordSet(strings.Join([]string{
	// Vietnamese: those of en.wikipedia.org/wiki/Vietnamese_name, and a few more.
	"nguyen,tran,le,pham,huynh,hoang,phan,vu,vo,dang,bui,do,ho,ngo,duong,ly,truong,dinh,doan,lam,trinh,mai,dao,cao,ha,luong,luu,ta,thai,chau,quach,to,ton,trieu,phung,la,kieu,nghiem,tang,thach,vuong,dam,lac,luc,mac,giang,tong,hua,au,bach,banh,diep,han,lieu,quan,tieu,trang,ung,van,vinh,viet,tu,khuu,lai,ong,cung",
	// Chinese in pinyin: the hundred most usual, Chinese Academy of Sciences, 2006
	// (en.people.cn/200601/11/print20060111_234647.html), and Xi.
	"xi,li,wang,zhang,liu,chen,yang,huang,zhao,zhou,wu,xu,sun,zhu,ma,hu,guo,lin,he,gao,liang,zheng,luo,song,xie,deng,xiao,feng,zeng,cheng,cai,peng,pan,yuan,yu,dong,su,ye,lu,lyu,lv,wei,jiang,tian,du,ding,shen,fan,fu,zhong,dai,cui,ren,liao,yao,fang,jin,qiu,xia,tan,jia,zou,shi,xiong,meng,qin,yan,xue,hou,lei,bai,long,duan,hao,kong,shao,mao,chang,wan,gu,kang,yin,qian,niu,hong,gong,ouyang",
	// The same names as they are spelled in Hong Kong, Taiwan and Southeast Asia.
	"chan,wong,lee,cheung,lau,yeung,leung,chow,chiu,ng,kwok,kwan,kwong,tsang,tse,yip,yuen,chu,fung,hui,lui,mak,mok,poon,siu,tam,tsui,woo,yiu,yung,szeto,pang,pun,lok,law,lo,lum,leong,choy,choi,chin,moy,yee,eng,fong,gee,jew,louie,mah,soohoo,chao,chou,chien,chiang,chung,hsu,hsieh,hsiao,hsiung,hsueh,hwang,kuo,lien,shih,sung,teng,tsai,tseng,yeh,yen,lim,goh,teo,toh,koh,chua,ang,sim,tay,yeo,quek,kwek,seah,heng,neo,phua,soh,wee,boey,cheong,cheah,chew,foo,gan,khoo,kok,loh,low,ooi,oon,sia,teh,thong,tiong,yap,yong",
	// Korean: South Korea's census of 2000, with popular spellings
	// (infogalactic.com/info/List_of_South_Korean_surnames_by_prevalence).
	"kim,gim,yi,rhee,ree,rhie,ri,park,pak,bak,jung,jeong,joung,chong,choe,jo,cho,joh,gang,yoo,ryu,yoon,yun,youn,jang,jahng,shin,sin,im,yim,rim,leem,rhim,hahn,oh,seo,suh,so,jeon,jun,chun,chon,cheon,kwon,gwon,whang,an,ahn,ryang,ko,go,mun,moon,son,sohn,bae,pae,baek,paek,paik,heo,hur,huh,nam,shim,no,noh,roh,kwak,gwak,seong,cha,choo,joo,ju,u,koo,ku,min,ra,na,ji,chi,om,eom,um,chae,won,bang,hyun,hyon,ham,byun,pyon,yeom,yo,seok,suk,sol,seol,gil,wi,pyo,myung,myong,ki,ban,geum,ok,yuk,in,maeng,je,mo,tak,kuk,eun,pyun,kyung,bong,sa,bu,namgung,hwangbo",
	// Khmer: nobody has counted them. Short ones that are often met; the order is that
	// of en.wikipedia.org/wiki/Cambodian_name.
	"sok,chea,keo,chhim,hun,meas,nhem,nuon,ouk,pech,prak,prum,sam,sao,sar,seng,sinn,som,suon,soth,tep,than,uy,var,ven,yos,khiev,khim,kem,chhay,chhun,chum,chuon,chhorn,dith,hang,hem,him,ieng,khun,kith,lay,leng,lon,mam,men,mom,mon,nget,ngin,nou,oum,pen,penh,pich,pol,pov,roeun,ros,sath,sek,siv,suos,tek,tes,thon,tith,touch,vann,vong,yem,you,hak,heang,heak,hor,khem,khieu,khlot,khoun,lor,mean,mey,neang,nhek,norodom,phon,phoeung,phorn,sisowath,srey,svay,thy",
	// Hmong: the clans, in American and in Hmong spelling.
	"vang,moua,thao,vue,khang,her,chue,hawj,kue,lauj,muas,thoj,tsab,vaj,vwj,yaj,xyooj,kwm",
	// Of those whom a family calls Muhammad many go by their second name.
	"muhammad,muhammed,mohammad,mohammed,mohamed,mohamad,muhamad,mahamed",
	// Burmese: first parts of a name that has no family's.
	"aung,htun,tun,kyaw,myint,khin,thein,zaw,win,hla,mya,nyein,thant,thida,naing,soe,phyo,thiri,nay,nway,thet,htet,htoo,eh,paw,hser,wai,sein,san,tin,zin,ei,hnin,nan,sai,nang,lahpai,maran",
	// Japanese: some fifty of the most usual.
	"sato,satou,suzuki,takahashi,tanaka,ito,itou,watanabe,yamamoto,nakamura,kobayashi,kato,katou,yoshida,yamada,sasaki,yamaguchi,matsumoto,inoue,kimura,hayashi,saito,saitou,shimizu,yamazaki,mori,abe,ikeda,hashimoto,yamashita,ishikawa,nakajima,maeda,fujita,ogawa,goto,okada,hasegawa,murakami,kondo,ishii,sakamoto,endo,aoki,fujii,nishimura,fukuda,ota,miura,fujiwara,okamoto,matsuda,nakagawa,nakano,harada,ono,tamura",
}, ","))

// hungarianNames are the most usual of Hungary, with their accents, that are no
// given names elsewhere.
var hungarianNames = letters.WordSet("nagy,kovács,kovacs,tóth,toth,szabó,szabo,horváth,horvath,varga,kiss,molnár,molnar,németh,nemeth,farkas,balogh,papp,takács,takacs,juhász,juhasz,lakatos,mészáros,meszaros,oláh,olah,rácz,racz,fekete,szilágyi,szilagyi,török,fehér,gál,kis,szűcs,szucs,kocsis,pintér,pinter,fodor,orsós,szalai,sipos,magyar,lukács,gulyás,gulyas,bíró,király,kiraly,katona,bogdán,balog,boros,fazekas,kelemen,váradi,somogyi,orosz,fülöp,veres,vincze,budai,hegedűs,hegedus,deák,pap,bálint,illés,vass,szőke,fábián,vörös,lengyel,bognár,bodnár,hajdu,halász,jónás,kozma,székely,gáspár,pásztor,bakos,dudás,virág,orbán,barna,novák,soós,nemes,pataki,balla,faragó,borbély,kerekes,szekeres,barta,csonka,végh,mezei")

// familyEnding is how family names of eastern Europe end, and in Mongolia a father's.
var familyEnding = regexp.MustCompile(`^(?:\p{Cyrillic}{2,}(?:ов|ова|ев|ева|ёв|ёва|енко|ский|ская|ський|ська|цкий|цкая|чук|ын|ийн)|\pL{2,}(?:escu|eanu|enko|ovich|evich|ović|ević|owicz|ewicz|czyk|[oaei]wski|[oaei]wska|alsk[ia]|insk[ia]|ińsk[ia]|ová|shvili|adze|opoulos|opoulou))$`)

// isCompound reports whether two words may be one given name, as Juan Carlos, Jean
// Pierre and Mary Ann are, and the family's is not there.
func isCompound(first, second string) bool {
	first, second = foldName(first), foldName(second)
	for _, c := range compounds {
		if c.first[first] && c.second[second] {
			return true
		}
	}
	return false
}

var compounds = []struct{ first, second map[string]bool }{
	{
		letters.WordSet("juan,jose,maria,ana,luis,carlos,miguel,pedro,marco,victor,francisco,jesus,rosa,luz,joao,jorge,angel,hector,julio,eva,marta,laura,antonio"),
		letters.WordSet("luis,carlos,jose,juan,maria,elena,isabel,teresa,guadalupe,fernanda,pablo,miguel,angel,angeles,antonio,manuel,eduardo,fernando,francisco,andres,alberto,ignacio,javier,enrique,ramon,rafael,jesus,pedro,paulo,joao,sofia,lucia,cristina,luisa,rosa,carmen,pilar,dolores,mercedes,belen,paula,beatriz,laura,victoria,esther,marina,alejandra,gabriela,daniel,david,alejandro"),
	},
	{
		letters.WordSet("jean,marie,anne,pierre,paul,rose,louis,charles"),
		letters.WordSet("pierre,paul,luc,claude,marc,michel,louis,philippe,marie,anne,claire,therese,baptiste,francois,jacques,robert,yves,rose,christophe,sebastien,laure,sophie,helene,charles,henri,joseph"),
	},
	{
		letters.WordSet("mary,anna,ann,sarah,billy,bobby,jo,betty,peggy,norma,john,tommy,jim"),
		letters.WordSet("ann,anne,anna,jane,lou,beth,sue,jo,kate,grace,ellen,margaret,alice,elizabeth,joe,bob,ray,lee,catherine,helen,rose,maria,jean,paul"),
	},
}
