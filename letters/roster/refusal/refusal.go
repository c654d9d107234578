// Package refusal knows what people note of doors where nobody is to call or nobody
// lives: "DO NOT VISIT", "se mudó", "ne pas sonner". [Says] is all there is.
package refusal

import (
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
)

// Says reports whether a note says that a door wants no visit or letter, or that the
// people have gone. What only says when not to call, "do not knock before noon", does
// not.
func Says(note string) bool {
	if !strings.ContainsFunc(note, unicode.IsLetter) {
		return false
	}
	folded := fold(note)
	words := strings.Fields(folded)
	for i, word := range words {
		if i > 0 && isDenial(words[:i]) {
			continue
		}
		for _, p := range known()[beginning(word)] {
			if p.begins(words[i:]) && !isTime(words[i+len(p.words):]) {
				return true
			}
		}
	}
	return strings.ContainsFunc(folded, isUnspaced) && slices.ContainsFunc(unspaced, func(phrase string) bool { return strings.Contains(folded, phrase) })
}

// fold is as notes are compared; Vietnamese is often typed without the stroke of its d.
func fold(text string) string { return strings.ReplaceAll(letters.Fold(text), "đ", "d") }

// isUnspaced reports whether a letter is of a script that puts no spaces between words.
func isUnspaced(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }

// isDenial reports whether what follows the words is not so: "has not moved".
func isDenial(words []string) bool {
	last := words[len(words)-1]
	return denials[last] || last == "se" && len(words) > 1 && words[len(words)-2] == "no"
}

var denials = letters.WordSet("not,never,dont,isnt,arent,hasnt,havent")

// isTime reports whether what stands before the words is refused for a time alone.
func isTime(words []string) bool {
	if len(words) == 0 {
		return false
	}
	return times[words[0]] || words[0] == "at" && len(words) > 1 && words[1] == "night"
}

var times = letters.WordSet("after,before,until,till,unless,past,between,during,on,early,late,antes,despues,hasta,avant,apres,jusqu,depois,ate,vor,nach,bis,prima,dopo,fino,до,после,truoc,sau")
