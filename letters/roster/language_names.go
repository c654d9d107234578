package roster

import (
	"strings"

	"doorletters/letters"
)

// languageNames gives the tag of a folded name; the empty tag for names that
// could be more than one language. knownLanguages has the tags.
var languageNames, knownLanguages = readLanguageNames()

func readLanguageNames() (map[string]string, map[string]bool) {
	names, known := map[string]string{}, map[string]bool{}
	for line := range strings.SplitSeq(strings.TrimSpace(languageNameTable), "\n") {
		tag, spellings, _ := strings.Cut(line, ":")
		if tag == "?" {
			tag = ""
		} else {
			known[tag] = true
		}
		for name := range strings.SplitSeq(spellings, ",") {
			names[letters.Fold(name)] = tag
		}
	}
	return names, known
}

// The languages that letters are drafted in: names in English, in the language
// itself (CLDR's and the usual ones), and in Spanish, French and Portuguese
// where a volunteer may use them. "?" has the ambiguous ones.
const languageNameTable = `
en:English,Inglés,Anglais,Inglês,American English,Eng
es:Spanish,Español,Castellano,Castilian,Espagnol,Espanhol,Latin American Spanish,Mexican Spanish
pt:Portuguese,Português,Brazilian Portuguese,Português brasileiro,Portugués,Portugais,Brazilian,Portuguese Brazil,European Portuguese
fr:French,Français,Francés,Francês
ht:Haitian Creole,Haitian,Kreyòl,Kreyòl ayisyen,Kreyol ayisien,Ayisyen,Haitian Kreyol,Creole Haitian,Haitian-Creole,Créole haïtien,Criollo haitiano,Crioulo haitiano,Creole (Haitian),Kreyòl (Haitian)
vi:Vietnamese,Tiếng Việt,Vietnamita,Vietnamien,Viet
so:Somali,Soomaali,Af Soomaali,Af-Soomaali,Somalí
ru:Russian,Русский,Русский язык,Ruso,Russe,Russo
uk:Ukrainian,Українська,Українська мова,Ucraniano,Ukrainien
pl:Polish,Polski,Język polski,Polaco,Polonais,Polonês
el:Greek,Ελληνικά,Modern Greek,Griego,Grec,Grego
am:Amharic,አማርኛ,Amarigna,Amarinya,Amárico
ti:Tigrinya,Tigrigna,ትግርኛ,Tigriña
ar:Arabic,العربية,عربي,عربى,Árabe,Arabe,Modern Standard Arabic
fa:Persian,Farsi,فارسی,Persa,Persan,Dari,دری,Persian (Farsi),Farsi (Persian)
ps:Pashto,Pashtu,Pushto,پښتو
ur:Urdu,اردو
he:Hebrew,עברית,Hebreo,Hébreu,Hebraico
hi:Hindi,हिन्दी,हिंदी
ne:Nepali,नेपाली,Nepalí
bn:Bengali,Bangla,বাংলা,Bengalí
pa:Punjabi,Panjabi,ਪੰਜਾਬੀ
gu:Gujarati,ગુજરાતી,Gujerati
ta:Tamil,தமிழ்
te:Telugu,తెలుగు
kn:Kannada,ಕನ್ನಡ
ml:Malayalam,മലയാളം
si:Sinhala,Sinhalese,සිංහල
th:Thai,ไทย,ภาษาไทย,Tailandés
lo:Lao,Laotian,ລາວ,ພາສາລາວ
km:Khmer,Cambodian,ខ្មែរ,ភាសាខ្មែរ,Central Khmer
my:Burmese,Myanmar,မြန်မာ,မြန်မာဘာသာ,ဗမာ
bo:Tibetan,བོད་སྐད་,བོད་ཡིག,བོད་སྐད
hy:Armenian,Հայերեն,Armenio
ka:Georgian,ქართული
zh-Hans:Simplified Chinese,Chinese Simplified,Chinese (Simplified),Chinese Simp,Chinese (Simp),Mandarin,Mandarin Chinese,Chinese Mandarin,Chinese (Mandarin),Simplified,简体中文,简体,中文 (简体),中文（简体）,普通话,普通話,Putonghua,Chino simplificado,Chinois simplifié,Mandarín
zh-Hant:Traditional Chinese,Chinese Traditional,Chinese (Traditional),Chinese Trad,Chinese (Trad),Cantonese,Chinese Cantonese,Chinese (Cantonese),Cantonese Chinese,Traditional,Taiwanese Mandarin,繁體中文,繁体中文,繁體,中文 (繁體),中文（繁體）,粵語,粤语,廣東話,广东话,國語,Chino tradicional,Chinois traditionnel,Cantonés
ja:Japanese,日本語,にほんご,Japonés,Japonais,Japonês
ko:Korean,한국어,한국말,Coreano,Coréen
tl:Tagalog,Filipino,Pilipino,Wikang Tagalog,Filipino Tagalog,Tagalog Filipino,Filipino (Tagalog),Tagalog (Filipino)
sw:Swahili,Kiswahili,Suajili
?:Chinese,Chino,Chinois,Chinês,中文,汉语,漢語,华语,華語,Creole,Créole,Criollo,Crioulo,Kriol,Creol
`
