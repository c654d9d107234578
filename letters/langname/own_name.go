package langname

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// OwnName returns a language's name in itself; empty where it is not known, or not in the
// script of the tag.
func OwnName(tag string) string {
	if name := ownNames()[tag]; name != "" {
		return name
	}
	parsed, err := language.Parse(tag)
	if err != nil {
		return ""
	}
	base, _ := parsed.Base()
	name := ownNames()[base.String()]
	// CLDR has the name of a variant, and of none that it has under another code.
	if own := display.Self.Name(parsed); own != "" && (name == "" || letters.Macrolanguage(tag) == base.String()) {
		return own
	}
	if wider := letters.Macrolanguage(tag); name == "" && wider != base.String() && letters.SameReaders(tag, wider) {
		return OwnName(wider)
	}
	if letters.ScriptOf(tag) != letters.ScriptOf(base.String()) {
		return ""
	}
	return name
}

// ownNames are names of languages in themselves.
var ownNames = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(ownNameTable), "\n") {
		tag, name, _ := strings.Cut(line, ":")
		names[tag] = name
	}
	return names
})

// The languages' names in themselves that golang.org/x/text lacks, or has of another
// language under one code, for those that neighbours speak. Sources: CLDR 45, and for
// those that it lacks the autonyms of Ethnologue.
const ownNameTable = `
ht:Kreyòl ayisyen
ku:Kurdî
kmr:Kurmancî
tw:Twi
fat:Fante
hmn:Hmoob
mww:Hmoob Dawb
hnj:Moob Leeg
mh:Kajin M̧ajeļ
chk:Chuuk
pon:Mahsen en Pohnpei
pau:Tekoi ra Belau
ch:Finu’ Chamoru
gil:Taetae ni Kiribati
sm:Gagana Samoa
fj:Na Vosa Vakaviti
mi:Māori
tet:Tetun
bi:Bislama
tpi:Tok Pisin
ilo:Ilokano
ceb:Cebuano
war:Winaray
hil:Hiligaynon
pam:Kapampangan
jv:Jawa
su:Basa Sunda
min:Baso Minangkabau
lus:Mizo ṭawng
ny:Chichewa
xh:isiXhosa
st:Sesotho
tn:Setswana
ts:Xitsonga
ss:siSwati
ve:Tshivenḓa
kg:Kikongo
lua:Cilubà
swc:Kiswahili cha Congo
mos:Mooré
snk:Sooninkanxanne
gaa:Gã
men:Mɛnde
kri:Krio
pcm:Naijíriá Píjin
mnk:Mandinka
ay:Aymar aru
gn:Avañeʼẽ
quc:K’iche’
mam:Qyool Mam
kek:Q’eqchi’
cak:Kaqchikel
kjb:Q’anjob’al
jac:Popti’
yua:Maayaʼ t’aan
nah:Nāhuatl
nv:Diné Bizaad
jam:Patwa
pap:Papiamentu
srn:Sranantongo
kea:Kabuverdianu
la:Latina
oc:occitan
co:corsu
sc:sardu
scn:sicilianu
rom:Romani čhib
mai:मैथिली
bho:भोजपुरी
new:नेपाल भाषा
doi:डोगरी
dv:ދިވެހިބަސް
ba:башҡорт теле
cv:чӑваш
prs:دری
pnb:پنجابی
hyw:Արեւմտահայերէն
ksw:ကညီကျိာ်
nqo:ߒߞߏ
syr:ܣܘܪܝܝܐ
ium:Iu Mienh
`
