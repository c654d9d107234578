package lint

import (
	"strings"
	"sync"
)

// negationsByLanguage are the words by which languages say never, no and not. They are
// patterns of path.Match: a star stands for any letters, and on both sides for what may
// stand anywhere, as in scripts without spaces. Words that are negative only beside
// another, as "ever", are left out. They are gathered from grammars, and from the program's own
// letters in the languages that it has.
var negationsByLanguage = map[string]string{
	"af":      "nie,nooit,geen,niks,niemand,nee,moenie",
	"am":      "አይ*,አል*,አን*ም,የለ*,የሌ*,በፍጹም,ምንም,መቼም,አታ*,እንዳይ*,ሳይ*,ያል*,አት*,ያለ",
	"ar":      "لا,لن,لم,ليس*,لست*,لسنا,ولا,ولن,ولم,فلا,ولسنا,وليس*,غير,بلا,بدون,دون,أبدا,أبدًا,ألا,لئلا",
	"as":      "নক*,নো*,নালাগ*,নাই,নহয়,নিদি*,নুসু*,নাপা*,নাথাক*,নাম*",
	"ast":     "nun,nunca,non,ensin,nengún,naide,nada",
	"ay":      "jan,jani*,janiw,*kiti",
	"az":      "yox*,deyil*,heç*,*mırıq,*mirik,*muruq,*mürük,*mır,*mir,*mur,*mür,*mayın,*məyin,*maz,*məz,*madan,*mədən",
	"be":      "не,ні,няма,ніколі,нічога,ніхто,нікому,нельга,без",
	"bg":      "не,ни,няма,никога,нищо,никой,никого,никому,нито,недей*,без",
	"bm":      "tɛ,ma,kana,tun,si,abada,t’,k’a*",
	"bn":      "না,নয়,নেই,নই,নন,নাই,*নি,মানা,নিষেধ",
	"bo":      "མ,མི,མིན,*མེད*",
	"bs":      "ne,ni,nije,nisu,nismo,niste,nema,nikad,nikada,nikome,ništa,nemojte,bez",
	"ca":      "no,mai,cap,ningú,res,sense,ni",
	"ceb":     "dili,wala,ayaw,walay,di,dili*",
	"ckb":     "ناک*,ناپرس*,ناتوان*,نادات,نادە*,ناخ*,ناب*,ناچ*,ناڵێ*,ناگ*,نییە,نین,نیین,نیت,نەک,نە,مەد*,مەخ*,مەپ*,مەک*,مەن*,هیچ*,هەرگیز,نەب*,بێ",
	"cs":      "ne,ne[^b]*,neb[^o]*,ani,nic,nikdy,nikdo,nikomu,nikoho,žádn*,bez",
	"cy":      "ni,nid,na,nad,byth,dim,ddim,peidiwch,peidio,neb,heb,nac",
	"da":      "ikke,aldrig,ingen,intet,ej,uden,hverken",
	"de":      "nie,niemals,nicht,nichts,kein*,niemand*,weder,ohne,nirgends",
	"dv":      "ނޫން,ނެތް,*ނު*",
	"ee":      "o,gbeɖe,menye,meli",
	"el":      "δεν,δε,μη,μην,ποτέ,όχι,κανέν*,κανείς,κανένας,καμία,ούτε,τίποτα,χωρίς,ουδέποτε",
	"en":      "no,not,never,nobody,nothing,none,cannot,nor,don’t,without",
	"eo":      "ne,neniam,neniu*,nenio*,nek,sen,nenie",
	"es":      "no,nunca,jamás,ningún,ninguna,ninguno,nadie,nada,ni,sin,tampoco",
	"et":      "ei,ära,ärge,mitte,pole,ega,ilma,iialgi",
	"eu":      "ez,ezin,ezta,ezein,gabe,ezetz",
	"fa":      "نیست*,نمی*,*نمی*,نه,هیچ*,هرگز,ندار*,نده*,نپرس*,نیند*,نکن*,نخواه*,نباید,نگذار*,نشو*,بدون",
	"ff":      "wonaa,alaa,taa,*aani,*aali,*ataa,abada,hay",
	"fi":      "ei,en,et,emme,ette,eivät,älä,älkää,ilman,eikä,eivätkä,älkäämme",
	"fil":     "hindi*,hinding*,wala*,walang,huwag,di,ayaw,bawal,kailanman",
	"fo":      "ikki,ongantíð,aldri,eingin,onki,uttan",
	"fr":      "ne,n’*,pas,jamais,rien,aucun*,ni,sans,non,qu’aucun*,non-*",
	"fy":      "net,nea,noait,gjin,neat,nimmen",
	"ga":      "ní,níl,nach,ná,gan,riamh,choíche,ar,cha,nár,níor,aon",
	"gd":      "cha,chan,na,nach,gun,chaoidh",
	"gl":      "non,nunca,xamais,ningún*,ninguén,nada,nin,sen",
	"gn":      "nd*i,nda*,nde*,ndo*,ndi*,na*i,ani,araka’eve,mba’eve",
	"gu":      "નહીં,નહિ,નથી,ન,ના,નહી,મનાઈ,વગર,નહોતું",
	"ha":      "ba,babu,bamu,bama,kada,kar,taɓa",
	"haw":     "’a’ole,’a’ohe,mai,aole,aohe",
	"he":      "לא,אין,אל,אינ*,לעולם,ולא,אף,בלי,ואין,שלא,שאין,איננו,ולעולם,מעולם",
	"hi":      "नहीं,न,ना,मत,बिना,नही,मना",
	"hmn":     "tsis,tsi,tsum,txhob",
	"hr":      "ne,ni,nije,nisu,nismo,niste,nema,nikad,nikada,nikome,nitko,ništa,nemojte,bez",
	"ht":      "pa,p’ap,p’,janm,okenn,ni,pèsonn,anyen,san",
	"hu":      "nem,ne,soha,se,sem*,nincs*,senki*,semmi*,tilos,nélkül,sose,nehogy",
	"hy":      "չ*,ոչ*,*մի՛*,երբեք,առանց,*չէ*",
	"hyw":     "չ*,ոչ*,*մի՛*,երբեք,առանց,*չէ*",
	"id":      "tidak,tak,bukan,jangan,tanpa,belum,dilarang",
	"ig":      "*ghị*,*ghi*,*kwala*,mba,a*la,e*la",
	"ilo":     "saan,awan,haan,di,dika,saan*,awan*",
	"is":      "ekki,aldrei,enginn,engin,ekkert,engan,engum,né,án",
	"it":      "non,mai,nessun*,niente,nulla,né,senza",
	"ja":      "*せん*,*ない*,*なく*,*ず、*,*ずに*",
	"jam":     "no,neva,nuh,cyaan,kyaahn,nobadi,notn",
	"jv":      "ora,mboten,aja,sampun,durung,dudu,tanpa,ampun",
	"ka":      "არ,არა,ვერ,ნუ,არც,არავი*,არას*,არაფ*,აღარ*,ვერც",
	"kac":     "n,nau,hpung",
	"kea":     "ka,nunka,ninhun,ningen,nada,nen,sen,nau",
	"kk":      "емес*,жоқ*,ешқашан,ешкім*,еш,*маймыз,*мейміз,*баймыз,*бейміз,*паймыз,*пейміз,*майды,*мейді,*байды,*пайды,*маңыз*,*меңіз*,*баңыз*,*беңіз*,*паңыз*",
	"km":      "*មិន*,*កុំ*,*គ្មាន*,*ពុំ*,*ឥត*,*ហាម*",
	"kmr":     "ne,nak*,nax*,nap*,nay*,nah*,nad*,nab*,nik*,nin*,nîn*,nek*,nepirs*,ned*,neb*,nexin*,nexe,net*,qet,tucar,tune,bê,mek*",
	"kn":      "*ಿಲ್ಲ*,ಇಲ್ಲ,*ಬೇಡ*,*ಬಾರದು,ಅಲ್ಲ,[^ಎ]*ಲ್ಲ,*ಕೂಡದು",
	"ko":      "*않*,*없*,*못*,*아니*,*아닙*,*아닌*,안,*지 마*,*지 말*,*말고*,*마세요*,*금지*",
	"ku":      "ne,nak*,nax*,nap*,nay*,nah*,nad*,nab*,nik*,nin*,nîn*,nek*,nepirs*,ned*,neb*,nexin*,nexe,net*,qet,tucar,tune,bê,mek*",
	"ky":      "эмес*,жок*,эч,*байбыз,*бейбиз,*пайбыз,*бойбуз,*бөйбүз,*байт,*бейт,*пайт,*баңыз*,*беңиз*,*боңуз*,*бөңүз*",
	"lb":      "net,ni,nie,keen*,näischt,ouni,kee",
	"lg":      "te*,si,sì,nedda,to*",
	"ln":      "te,moko,soki,ata",
	"lo":      "*ບໍ່*,*ບໍ່*,*ຢ່າ*,*ຫ້າມ*",
	"lt":      "ne,ne*,niekad*,nieko,niekas,niekam,nė,ni*,be,jok*",
	"lv":      "ne*,nav,nekad,nevien*,neko,nekādu,nekas,bez",
	"lus":     "lo,ngai,suh,hlek,*lo",
	"mfe":     "pa,zame,okenn,personn,nanye,ni,san",
	"mg":      "tsy,aza,tsia,mihitsy,tsisy",
	"mi":      "kāore,kaua,kore,ehara,kaore,kāre",
	"mk":      "не,ни,нема,никогаш,ништо,никој,никому,ниту,немојте,без",
	"ml":      "*ില്ല*,ഇല്ല*,*അല്ല*,*യല്ല,*വേണ്ട*,*രുത്*,*ാതെ*",
	"mn":      "*гүй*,биш,бүү,битгий,үгүй,*гүй",
	"mr":      "नाही*,नका,नाहीत,न,नये,कधीही,नको*,नव्हे,*नाही,विना",
	"ms":      "tidak,tak,bukan,jangan,tanpa,belum,dilarang",
	"mt":      "ma,m’,mhux,qatt,ebda,mhijiex,mhumiex,xejn,ħadd,la,*x,bla",
	"mww":     "tsis,tsi,tsum,txhob",
	"my":      "*ဘူး*,*ပါနဲ့*,*မှမ*,*မပါ*,*မဟုတ်*,*မရှိ*,*နှင့်မ*",
	"nb":      "ikke,aldri,ingen,intet,ei,uten,verken",
	"ne":      "*दैन*,*छैन*,होइन*,*इनौँ,न,नगर्*,नदि*,नसोध्*,नराख*,नहाल*,नबु*,*ैन,*ैनौँ,नपठा*,निषेध*,नछ*,नखसा*,बिना",
	"nl":      "niet,nooit,geen,niets,niemand,nergens,zonder,noch",
	"nn":      "ikkje,aldri,ingen,inkje,utan",
	"no":      "ikke,aldri,ingen,intet,ei,uten,verken",
	"nv":      "doo,t’áadoo,ádin",
	"ny":      "si*,osa*,palibe,musa*,ayi,sasa*,popanda",
	"oc":      "non,pas,jamai,jamai*,cap,degun,res,ni,sens",
	"om":      "hin*,miti,mitii,malee,hoo,dhorkaa,gonkumaa",
	"or":      "ନାହିଁ*,ନୁହେଁ*,ନୁହଁ*,ନା,ମନା,*ନାହୁଁ",
	"pa":      "ਨਹੀਂ,ਨਾ,ਨਹੀ,ਬਿਨਾਂ,ਮਨ੍ਹਾ",
	"pap":     "no,nunka,ningun*,nada,ni,sin",
	"pcm":     "no,nor,neva,never,nobody,notin,not,nothing",
	"pl":      "nie,nigdy,nikt,nikomu,nikogo,nic,żad*,ani,bez,niczego",
	"pnb":     "نئیں,نہ,نہیں,مت,نئی",
	"prs":     "نیست*,نمی*,*نمی*,نه,هیچ*,هرگز,ندار*,نده*,نپرس*,نیند*,نکن*,نخواه*,نباید,نگذار*,نشو*,نمان*,بدون",
	"ps":      "نه,مه,نشته,هېڅ*,نیست,پرته,هیڅ*,بې",
	"pt":      "não,nunca,jamais,nenhum*,ninguém,nada,nem,sem",
	"qu":      "mana*,ama,*chu,manan*",
	"rn":      "nti*,nta,ntawo,si,ata,nta[^m]*",
	"ro":      "nu,niciodată,nici,nimeni,nimănui,nimic,niciun,nicio,fără,n-*,n",
	"ru":      "не,ни,нет,нельзя,никогда,ничего,никто,никому,нигде,без,никак*,нечего",
	"rw":      "nti*,nta,ntawu*,ntawe,si,*dafite",
	"sc":      "non,mai,nemos,perunu,nudda,sena",
	"sd":      "نه,نٿ*,ناهي*,مت",
	"si":      "*නැහැ*,*නැත*,නොව*,*එපා*,*බැහැ*,*නෑ*,*නෙවෙයි*,*නෙමෙයි*,නො*,*බෑ*",
	"sk":      "ne,ne*,nie,ni,nič,nikdy,nikto,nikomu,nikoho,žiadn*,bez",
	"sl":      "ne,ni,niso,nismo,niste,nikoli,nihče,nikomur,nič,noben*,brez,nima*,nočemo",
	"sm":      "lē,leai,aua,e’lē",
	"sn":      "ha*,kwete,musa*,usa*",
	"so":      "ma,aan,ha,marna*,weligeed,looma,kuma,laguma,ku-ma,*ma,mana,uma,maaha,waligeed,la’aan,aha",
	"sq":      "nuk,s’*,nuk’,mos,kurrë,askush,askujt,asgjë,asnjë*,as,pa,s,jo",
	"sr-Latn": "ne,ni,nije,nisu,nismo,niste,nema,nikad,nikada,nikome,niko,ništa,nemojte,bez,nikako",
	"sr":      "не,ни,није,нису,нисмо,нисте,нема,никад,никада,никоме,нико,ништа,немојте,без",
	"st":      "ha,se,leha,mohla",
	"su":      "henteu,teu,moal,ulah,sanés,lain,tanpa,can",
	"sv":      "inte,aldrig,ingen,inga,inget,ej,utan,varken,icke",
	"sw":      "si,hatu*,hai*,hay*,haw*,ham*,hak*,haz*,hav*,huh*,hul*,huw*,hut*,hup*,kamwe,bila,usi*,msi*,tusi*,wala,siyo,hapana",
	"ta":      "*இல்லை*,*ில்லை*,*ாது*,*மாட்ட*,*ாதீர்*,*வேண்டாம்*,அல்ல*,*யல்ல*,*கூடாது*,*ாமல்*,*ல்லை*,*மல்ல,*ரல்ல",
	"te":      "*లేదు*,*లేము*,*లేం*,*కాదు*,*కాము*,*కాం*,*వద్దు*,*అడగం*,*కండి*,*కూడదు*,*లేవు*,*లేక*,*కుండా*,*అక్కర్లే*,*రాదు*,*కావు*",
	"tg":      "не,на*,ҳеҷ*,ҳаргиз,нест*,бе,ма*",
	"th":      "*ไม่*,*อย่า*,*ห้าม*,*มิใช่*,*ไร้*",
	"ti":      "ኣይ*,የብሉን,የለ*,የብል*,ኣል*,ዘይ*,ከይ*",
	"tk":      "däl,ýok*,hiç*,*maň,*meň,*maýar*,*meýär*,*mar*ys,*meris,*maz*,*mez*",
	"tl":      "hindi*,hinding*,wala*,walang,huwag,di,ayaw,bawal,kailanman",
	"tn":      "ga,se,seka,ke*ga,ga*,le*fa",
	"to":      "’ikai,ʻikai,’oua,ʻoua,ikai,oua,tae",
	"tr":      "*mez,*maz,*meyiz,*mayız,*meyin*,*mayın*,değil*,yok*,asla,hiç*,??*siz,??*sız,??*suz,??*süz,*mezler,*mazlar,*mıyor*,*miyor*,*muyor*,*müyor*,yasak*,*madan,*meden,*mazsınız,*mezsiniz,*yınca,*maya*,*meye*",
	"tt":      "түгел*,юк*,һич*,беркайчан*,беркем*,?*мый,*мыйбыз,*мибез,*магыз,*мәгез,*мас,*мәс",
	"tw":      "yɛn?*,yɛm?*,mon?*,mom?*,wɔn?*,wɔm?*,won?*,ɔnn*,ɔmm*,ɛn?*,ɛm?*,ntumi*,nni,mma,nka,nhia,nsɛ,nyɛ,nnim,mmisa,nnye,da,hwee,dabi",
	"ug":      "ئەمەس,يوق*,ھېچ*,*مايمىز,*مەيمىز,*ماڭ,*مەڭ,*مايدۇ,*مەيدۇ",
	"uk":      "не,ні,немає,нема,ніколи,нічого,ніхто,нікому,без,ніде,ніяк*,нікого",
	"ur":      "نہیں,نہ,مت,بغیر,نا,منع",
	"uz":      "emas*,yo’q*,hech*,*mang,*maymiz,*masin,*maydi,*mas,*madi",
	"vi":      "không,chẳng,đừng,chưa,cấm,chớ,chả,khỏi",
	"wo":      "du,duñu,dunu,bul,buleen,amul,*ul,*uma,*unu,*uñu,mukk,kenn,dara,baña",
	"xh":      "asi*,awu*,aka*,aku*,andi*,musa*,ningaze,ungaze,soze,ngaphandle,hayi",
	"yi":      "נישט,ניט,קיין,קיינמאָל,קײן,קײנמאָל,נאָר,גאָרנישט,אָן",
	"yo":      "kò,kò*,kì,kìí,má,ò,kọ́,rárá",
	"yue":     "*唔*,*冇*,*不*,*咪*,*未*,*勿*,*無*,*没*,*沒*,*別*",
	"zh":      "*不*,*没*,*沒*,*别*,*別*,*勿*,*无*,*無*,*莫*,*未*",
	"zu":      "asi*,awu*,aka*,aku*,ani*,aba*,musa*,ninga*,unga*,ngeke,soze,ngaphandle,hhayi,hayi",
}

// negations are the patterns by language.
var negations = sync.OnceValue(func() map[string]negation {
	byLanguage := make(map[string]negation, len(negationsByLanguage))
	for tag, list := range negationsByLanguage {
		n := negation{words: map[string]bool{}}
		for pattern := range strings.SplitSeq(plainNegation(list), ",") {
			n.add(pattern)
		}
		byLanguage[tag] = n
	}
	return byLanguage
})

// add adds a pattern.
func (n *negation) add(pattern string) {
	bare := strings.Trim(pattern, "*")
	switch {
	case strings.HasSuffix(pattern, "*") && strings.HasPrefix(pattern, "*") && !strings.ContainsAny(bare, "*?["):
		n.within = append(n.within, bare)
	case strings.ContainsAny(pattern, "*?["):
		n.patterns = append(n.patterns, pattern)
	default:
		n.words[bare] = true
	}
}
