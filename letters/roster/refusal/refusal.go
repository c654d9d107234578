// Package refusal knows what people note of doors where nobody is to call or nobody
// lives: "DO NOT VISIT", "se mudó", "ne pas sonner". [Says] is all there is.
package refusal

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// Says reports whether a note says that a door wants no visit or letter, or that the
// people have gone. What only says when not to call, "do not knock before noon", does
// not.
func Says(note string) bool {
	folded := fold(note)
	if folded == "" {
		return false
	}
	padded := " " + folded + " "
	for _, place := range said.FindAllStringIndex(padded, -1) {
		if !when.MatchString(padded[place[1]-1:]) && !denied.MatchString(padded[:place[0]]) {
			return true
		}
	}
	return anywhere.MatchString(folded)
}

// fold is as notes are compared; Vietnamese is often typed without the stroke of its d.
func fold(text string) string { return strings.ReplaceAll(letters.Fold(text), "đ", "d") }

var (
	// said are the phrases as whole words, anywhere those of scripts without spaces.
	said     = regexp.MustCompile(` (?:` + alternatives(phrases, morePhrases) + `) `)
	anywhere = regexp.MustCompile(alternatives(unspaced))
	// denied stands before what is not so: "has not moved".
	denied = regexp.MustCompile(` (?:not|never|dont|isnt|arent|hasnt|havent|no se)$`)
	// when follows what is refused for a time alone.
	when = regexp.MustCompile(`^ (?:after|before|until|till|unless|past|between|during|on|at night|early|late|antes|despues|hasta|avant|apres|jusqu|depois|ate|vor|nach|bis|prima|dopo|fino|до|после|truoc|sau)\b`)
)

// alternatives makes one pattern of lists of phrases, a * at whose end stands for any
// ending.
func alternatives(tables ...map[string]string) string {
	var all []string
	for _, lists := range tables {
		for _, list := range lists {
			for phrase := range strings.SplitSeq(list, ",") {
				all = append(all, pattern(strings.TrimSpace(phrase)))
			}
		}
	}
	return strings.Join(all, "|")
}

// pattern is that of one phrase.
func pattern(phrase string) string {
	stem, open := strings.CutSuffix(phrase, "*")
	pattern := regexp.QuoteMeta(fold(stem))
	if open {
		pattern += `[\pL\pM\pN]*`
	}
	return pattern
}
