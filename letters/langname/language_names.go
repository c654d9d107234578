package langname

import (
	"iter"
	"strings"

	"doorletters/letters"
)

// namesToTags returns the tag of a folded name; the empty tag for names that
// could be more than one language. knownTags has the tags, with the name in English.
var namesToTags, knownTags = readNames()

func readNames() (names, known map[string]string) {
	names, known = map[string]string{}, map[string]string{}
	for tag, spellings := range tableLines() {
		if tag != "" {
			known[tag] = firstOfList(spellings)
		}
		for name := range strings.SplitSeq(spellings, ",") {
			names[letters.Fold(name)] = tag
		}
	}
	return names, known
}

// tableLines returns the lines of the tables: a tag, empty for names that could be more
// than one language, and its names with commas between them.
func tableLines() iter.Seq2[string, string] {
	return func(yield func(tag, spellings string) bool) {
		for line := range strings.SplitSeq(strings.TrimSpace(nameTable)+otherNameTable[:len(otherNameTable)-1], "\n") {
			tag, spellings, _ := strings.Cut(line, ":")
			if !yield(strings.TrimPrefix(tag, "?"), spellings) {
				return
			}
		}
	}
}

// The languages that letters are drafted in: names in English, in the language
// itself (CLDR's and the usual ones), and in Spanish, French and Portuguese
// where a volunteer may use them. "?" has the ambiguous ones.
const nameTable = `
en:English,Inglés,Anglais,Inglês,American English,Eng,Englisch,Inglese,Engels,English (US),英語,英语,Anglè,Angle,Английский,الإنجليزية,Tiếng Anh,Inglesi,영어
es:Spanish,Español,Castellano,Castilian,Espagnol,Espanhol,Latin American Spanish,Mexican Spanish,Span,Sp,Esp,Spn,Spanisch,Spagnolo,Spaans,Lengua española,Panyòl,Panyol,スペイン語,西班牙语,西班牙語,Испанский,الإسبانية,Tiếng Tây Ban Nha,Espanol Castellano,스페인어,Hispanic Spanish
pt:Portuguese,Brazilian Port,Braz Port,Braz Portuguese,Port Brazil,Port Br,Brazil Portuguese,Português,Brazilian Portuguese,Português brasileiro,Portugués,Portugais,Brazilian,Portuguese Brazil,European Portuguese,Port,Ptg,Portugiesisch,Portoghese,Portugalés,Pòtigè,Portuguese Br,Português BR,Brasileiro,Brasileño,ポルトガル語,葡萄牙语,葡萄牙語
fr:French,Français,Francés,Francês,Französisch,Francese,Franse,Fransè,フランス語,法语,法語,Fre
ht:Haitian Creole,H Creole,Hait Creole,Haitian C,Haitian,Kreyòl,Kreyòl ayisyen,Kreyol ayisien,Ayisyen,Haitian Kreyol,Creole Haitian,Haitian-Creole,Créole haïtien,Criollo haitiano,Crioulo haitiano,Creole (Haitian),Kreyòl (Haitian),Haitien,Haïtien,Haitiano,Ayisyen kreyòl,Kreyol Haitian,Haitian Creole French,Creole Haitien,Haitian Cr,Hatian Creole,Hatian,Haitain Creole,Haitian Kreyòl,Kreyòl Haitian,Kréyol,Haitian Creole Kreyòl,Creole Haiti,Haitianisch
vi:Vietnamese,Tiếng Việt,Vietnamita,Vietnamien,Viet,Vietnamesisch,Vietnameese,Vietnamesse,ベトナム語,越南语,越南語,Tieng Viet,Viêt
so:Somali,Soomaali,Af Soomaali,Af-Soomaali,Somalí,Somalian,Somalisch
ru:Russian,Русский,Русский язык,Ruso,Russe,Russo,Russisch,Russo,Russ,ロシア語,俄语
uk:Ukrainian,Українська,Українська мова,Ucraniano,Ukrainien,Ukranian,Ukrainisch,Ucraino
pl:Polish,Polski,Język polski,Polaco,Polonais,Polonês,Polnisch,Polacco
el:Greek,Ελληνικά,Modern Greek,Griego,Grec,Grego,Griechisch,Greco,Gre
am:Amharic,አማርኛ,Amarigna,Amarinya,Amárico,Amharisch,Amh,Ethiopian Amharic
ti:Tigrinya,Tigrigna,ትግርኛ,Tigriña,Tigrinisch
ar:Arabic,العربية,عربي,عربى,Árabe,Arabe,Modern Standard Arabic,Arabisch,Arabo,Arab,阿拉伯语,Arabic MSA
fa:Persian,Farsi,فارسی,Persa,Persan,Persian (Farsi),Farsi (Persian),Persisch,Farsi Persian,Iranian,Per
ps:Pashto,Pashtu,Pushto,پښتو
ur:Urdu,اردو
he:Hebrew,עברית,Hebreo,Hébreu,Hebraico,Hebräisch,Ivrit
hi:Hindi,हिन्दी,हिंदी,Hindu,Indien Hindi
ne:Nepali,नेपाली,Nepalí
bn:Bengali,Bangla,বাংলা,Bengalí,Bengalisch,Bengoli,Bangladeshi,Bangla Bengali,Bengali Bangla
pa:Punjabi,Panjabi,ਪੰਜਾਬੀ,Panjabi Punjabi,Gurmukhi
gu:Gujarati,ગુજરાતી,Gujerati
ta:Tamil,தமிழ்
te:Telugu,తెలుగు
kn:Kannada,ಕನ್ನಡ
ml:Malayalam,മലയാളം
si:Sinhala,Sinhalese,සිංහල
th:Thai,ไทย,ภาษาไทย,Tailandés
lo:Lao,Laotian,ລາວ,ພາສາລາວ
km:Khmer,Cambodian,ខ្មែរ,ភាសាខ្មែរ,Central Khmer,Kmer,Khmer Cambodian,Cambodian Khmer,Camboyano
my:Burmese,Myanmar,မြန်မာ,မြန်မာဘာသာ,ဗမာ,Bur
bo:Tibetan,བོད་སྐད་,བོད་ཡིག,བོད་སྐད,Tib
hy:Armenian,Հայերեն,Armenio,Arm
ka:Georgian,ქართული,Geo
zh-Hans:Simplified Chinese,Chinese Simplified,Chinese (Simplified),Chinese Simp,Chinese (Simp),Mandarin,Mandarin Chinese,Chinese Mandarin,Chinese (Mandarin),Simplified,简体中文,简体,中文 (简体),中文（简体）,普通话,普通話,Putonghua,Chino simplificado,Chinois simplifié,Mandarín,Chinese - Simplified,Chinese Simplified Script,中文简体,简体字,Simplified Mandarin,Chinese Putonghua,國语普通话
zh-Hant:Traditional Chinese,Chinese Traditional,Chinese (Traditional),Chinese Trad,Chinese (Trad),Cantonese,Chinese Cantonese,Chinese (Cantonese),Cantonese Chinese,Traditional,Taiwanese Mandarin,繁體中文,繁体中文,繁體,中文 (繁體),中文（繁體）,粵語,粤语,廣東話,广东话,國語,Chino tradicional,Chinois traditionnel,Cantonés,Chinese - Traditional,中文繁體,正體中文,繁体字,廣東話粵語,Traditional Mandarin,Guangdonghua,Toisanese,Taishanese,Taiwanese,Hakka
ja:Japanese,日本語,にほんご,Japonés,Japonais,Japonês,Japanisch,Giapponese,日语,日語
ko:Korean,한국어,한국말,Coreano,Coréen,Koreanisch,Korea,韓国語,韩语,韓語
tl:Tagalog,Filipino,Pilipino,Wikang Tagalog,Filipino Tagalog,Tagalog Filipino,Filipino (Tagalog),Tagalog (Filipino),Tagalong,Filipino Tagalog Filipino,Pilipino Tagalog
sw:Swahili,Kiswahili,Suajili,Swaheli,Swahilli
de:German,Deutsch,Alemán,Allemand,Alemão,Tedesco,Ger
it:Italian,Italiano,Italien,Italienisch
sq:Albanian,Shqip,Albanés
kea:Cape Verdean Creole,Cape Verdean,Cape Verdean Kriolu,Cabo Verdean,Cabo Verdean Creole,Kriolu,Kabuverdianu,Crioulo cabo-verdiano,Caboverdiano,CV Creole,CV Kriolu,Kriolu Cabo Verde
tr:Turkish,Türkçe,Turco
ro:Romanian,Română,Rumano
hu:Hungarian,Magyar
id:Indonesian,Bahasa Indonesia
yo:Yoruba,Yorùbá
rw:Kinyarwanda
mn:Mongolian,Монгол
sr-Latn:Serbian (Latin),Serbian Latin,Srpski,Srpski latinica,Serbian
hyw:Western Armenian,Armenian (Western),Արեւմտահայերէն,Արեւմտահայերեն
prs:Dari,دری,Afghan Persian,Afghan Dari,Dari Persian,Dari (Afghanistan),Farsi (Dari)
pnb:Punjabi (Shahmukhi),Western Punjabi,Shahmukhi,Shahmukhi Punjabi,Pakistani Punjabi,Punjabi (Pakistan),پنجابی,شاہ مکھی
ckb:Sorani Kurdish,Sorani,Central Kurdish,Kurdish (Sorani),Kurdish Sorani,کوردی,سۆرانی,کوردیی ناوەندی
en-GB:British English,UK English,English (UK)
?:Criolo,Chinese,Chino,Chinois,Chinês,中文,汉语,漢語,华语,華語,Creole,Créole,Criollo,Crioulo,Kriol,Creol,Zh,Chi,Zho,Mandarin Cantonese,Chinesisch,Cinese,中国語,Kreole,Krio Creole,Kreol
`

// Other languages that neighbours speak: a door that asks for one is told apart
// from a cell that names no language.
const otherNameTable = `
cs:Czech,Čeština
bg:Bulgarian,Български
sr:Serbian (Cyrillic),Serbian Cyrillic,Српски
hr:Croatian,Hrvatski
bs:Bosnian,Bosanski
nl:Dutch,Nederlands
ms:Malay,Bahasa Melayu
mr:Marathi,मराठी
hmn:Hmong,Hmoob,White Hmong,Green Hmong,Hmong Daw,Hmong Njua,Moob
ig:Igbo,Ibo,Asụsụ Igbo
ha:Hausa,Haussa
tw:Twi,Asante Twi,Akan Twi,Twi Akan,Akan,Ashanti,Asante,Akuapem Twi
fat:Fante,Fanti,Mfantse
om:Oromo,Afaan Oromo
ln:Lingala
wo:Wolof
ku:Kurdish,Kurdî
kmr:Northern Kurdish (Kurmanji),Northern Kurdish,Kurmanji,Kurmanji Kurdish,Kurdish (Kurmanji),Kurdish Kurmanji,Kurdish (Northern),Kurdish Northern,Kurmancî,Kurmancî Kurdî,Kurdî (Kurmancî),Kurde kurmandji,Kurmandji,Kurmanyi
yi:Yiddish,ייִדיש
qu:Quechua,Kichwa,Quichua,Runa Simi,Runasimi
mam:Mam,Maya Mam,Mam Maya,Qyool Mam
quc:K’iche’,Kiche,Quiché,Quiche,Maya Quiché,Maya K’iche’
kek:Q’eqchi’,Qeqchi,Kekchi,Kekchí,Maya Q’eqchi’
kjb:Q’anjob’al,Qanjobal,Kanjobal,Kanjobʼal
cak:Kaqchikel,Cakchiquel
ixl:Ixil
poc:Poqomam
jac:Popti’,Jakaltek
acr:Achi
yua:Yucatec Maya,Yucateco,Yucatec,Maya Yucateco
tzo:Tzotzil,Tsotsil
tzh:Tzeltal,Tseltal
mix:Mixtec,Mixteco,Mixteco Alto,Mixteco Bajo,Tu’un Savi
zap:Zapotec,Zapoteco,Diidxazá
tlp:Triqui,Trique
pua:Purépecha,Purepecha,Tarasco
nah:Nahuatl,Náhuatl
cab:Garifuna,Garífuna
ase:American Sign Language,ASL,Sign language,Lengua de señas,Langue des signes
ksw:S’gaw Karen,Sgaw Karen,Karen,Kar,Sgaw,ကညီ,ကညီကျိာ်
kyu:Karenni,Kayah,Western Kayah
cnh:Hakha Chin,Haka Chin,Chin Hakha,Lai,Chin
cfm:Falam Chin,Falam
ctd:Tedim Chin,Tedim,Zomi
rhg:Rohingya,Ruáingga
ymm:Maay Maay,Maay,Af Maay,May May,Maymay
aii:Assyrian,Assyrian Neo-Aramaic,Sureth
cld:Chaldean,Chaldean Neo-Aramaic
kri:Krio
ff:Fula,Fulani,Fulah,Pulaar,Fulfulde
mnk:Mandinka,Mandingo
bm:Bambara,Bamanankan
ee:Ewe,Eʋegbe
gaa:Ga
snk:Soninke,Sarakhole
kun:Kunama
ium:Mien,Iu Mien
mh:Marshallese,Kajin Majel
chk:Chuukese
pon:Pohnpeian
sm:Samoan,Gagana Samoa
to:Tongan,Lea Faka-Tonga
ilo:Ilocano,Iloko,Ilokano
ceb:Cebuano,Bisaya,Visayan
ug:Uyghur,Uighur,ئۇيغۇرچە
nb:Norwegian,Norsk,Bokmål,Norwegian Bokmål
jam:Jamaican Patois,Patois,Patwa,Jamaican Creole
rom:Romani,Romanes,Romany
bzs:Brazilian Sign Language,Libras
`
