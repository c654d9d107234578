package langname

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// unicodeName returns the tag of a language by its Unicode (CLDR) name in English, in
// itself or in another language that lists are written in, folded, for languages that the
// table of names does not have.
func unicodeName(folded string) (tag string, ok bool) {
	tag, ok = unicodeNames()[folded]
	return tag, ok
}

// unicodeNames is read when a cell first holds a name that the table lacks: most
// lists never need it.
var unicodeNames = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	english := display.English.Languages()
	for _, base := range display.Values.BaseLanguages() {
		tag, err := language.Compose(base)
		if _, none := letters.CanonicalTag(base.String()); err != nil || none != nil { // "Unknown language"
			continue
		}
		for _, name := range []string{english.Name(tag), display.Self.Name(tag), OwnName(base.String())} {
			folded := letters.Fold(name)
			if _, taken := names[folded]; folded != "" && !taken {
				names[folded] = tag.String()
			}
		}
	}
	addForeignNames(names)
	for line := range strings.SplitSeq(strings.TrimSpace(alternateNames), "\n") {
		tag, spellings, _ := strings.Cut(line, ":")
		for name := range strings.SplitSeq(spellings, ",") {
			names[letters.Fold(name)] = tag
		}
	}
	for _, variant := range strings.Fields(namedVariants) {
		tag := language.Make(variant)
		base, _ := tag.Base()
		if folded := letters.Fold(display.English.Tags().Name(tag)); names[folded] == "" {
			names[folded] = base.String()
		}
	}
	return names
})

// addForeignNames adds what languages are called in other languages than English, where a
// name is not another's already.
func addForeignNames(names map[string]string) {
	for _, dictionary := range []*display.Dictionary{display.German, display.French, display.Spanish, display.Portuguese, display.Italian} {
		namer := dictionary.Languages()
		for _, base := range display.Values.BaseLanguages() {
			tag, err := language.Compose(base)
			if _, none := letters.CanonicalTag(base.String()); err != nil || none != nil {
				continue
			}
			folded := letters.Fold(namer.Name(tag))
			if _, taken := names[folded]; folded != "" && !taken {
				names[folded] = tag.String()
			}
		}
	}
}

// namedVariants are those of which CLDR has a name of its own in English, as Flemish and
// European Spanish.
const namedVariants = "de-AT de-CH en-AU en-CA en-GB en-US es-419 es-ES es-MX fr-CA fr-CH nds-NL nl-BE pt-BR pt-PT ro-MD sw-CD"

// alternateNames are names that neighbours write for languages that CLDR calls otherwise,
// or not at all (Ethnologue's alternate names). The codes of these languages are read in
// a cell only where the campaign has them: NY is a state.
const alternateNames = `
ach:Acholi
acm:Iraqi Arabic
apc:Levantine Arabic,Syrian Arabic,Lebanese Arabic,Palestinian Arabic
apd:Sudanese Arabic
ary:Darija,Moroccan Darija
az:Azeri,Azerbaijani Turkish,Azərbaycan dili,Azərbaycanca
bin:Edo
ca:Valencian
cdo:Fuzhounese,Foochow
cjm:Cham,Eastern Cham
crs:Seychellois Creole
dag:Dagbani,Dagomba
esu:Yup’ik,Yupik
ff:Pular
gul:Gullah,Geechee
jra:Jarai
kjg:Khmu
mfe:Mauritian Creole
nan:Hokkien,Min Nan,Taiwanese Hokkien,Teochew
or:Oriya
pcm:Pidgin English
rn:Kirundi
ro:Moldovan
rw:Kinyamulenge
sl:Slovene
sr-Latn:Montenegrin
st:Sotho
urh:Urhobo
uz:O’zbekcha,O‘zbek tili
uz-Cyrl:Ўзбекча
wuu:Shanghainese
zza:Zazaki
`
