package langname

import (
	"strings"
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"doorletters/letters"
)

// unicodeName returns the tag of a language by its Unicode (CLDR) name in English
// or in itself, folded, for languages that the table of names does not have.
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
	for _, variant := range strings.Fields(namedVariants) {
		tag := language.Make(variant)
		base, _ := tag.Base()
		if folded := letters.Fold(display.English.Tags().Name(tag)); names[folded] == "" {
			names[folded] = base.String()
		}
	}
	return names
})

// namedVariants are those of which CLDR has a name of its own in English, as Flemish and
// European Spanish.
const namedVariants = "de-AT de-CH en-AU en-CA en-GB en-US es-419 es-ES es-MX fr-CA fr-CH nds-NL nl-BE pt-BR pt-PT ro-MD sw-CD"
