package langname

import (
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
	return names
})
