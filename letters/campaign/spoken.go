package campaign

import (
	"fmt"

	"doorletters/letters/langname"
)

// checkSpoken checks the words by which callers ask for a language. A script's name
// is none: nobody speaks Traditional Chinese.
func (d *draft) checkSpoken() {
	c := &d.campaign
	for _, tag := range c.Languages {
		at, word := place{"spoken." + tag, 0}, c.Spoken[tag]
		if !d.given(at.key) {
			continue
		}
		if word == "" {
			d.fault(at, "is empty", "write the word that a caller says, or delete the line")
			continue
		}
		if script := langname.ScriptNamed(word); script != "" {
			d.fault(at, fmt.Sprintf("%q names a script, %s, and a caller says what is spoken", word, script),
				"write the spoken language, as in Cantonese, Mandarin or Serbian")
		}
	}
}
