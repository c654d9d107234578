package leaders

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// firstName returns the first name of a person whose name is typed in the order
// in which it is said; empty where it can't be told. Suffixed: letters that belong
// to the name were cut off.
func firstName(text string, suffixed bool) string {
	if isFamilyFirstScript(text) {
		return ""
	}
	titles, words := cutTitles(fieldsOf(text))
	words, after := cutPostNominals(words, isShouted(text))
	if len(words) == 0 || slices.ContainsFunc(words, func(word string) bool { return !isWord(word) && !isInitials(word) }) {
		return ""
	}
	first, last := words[0], words[len(words)-1]
	switch {
	case !isCallable(first), slices.ContainsFunc(words, isNoName):
		return ""
	case len(words) == 1 && len(titles) == 0 && len(after) == 0 && !suffixed:
		return first
	case len(words) == 1: // Mrs. Baker
		return ""
	case slices.ContainsFunc(words[1:len(words)-1], func(word string) bool { return !isInitials(word) }):
		return "" // Mary Ann Smith, Juan Carlos García
	case hasParticle(first), isParticle(last), !sameCase(first, last):
		return ""
	case isFamilyFirst(first), isHungarianGiven(last), isCompound(first, last):
		return ""
	}
	return first
}

var (
	word     = regexp.MustCompile(`^\pL(?:[\pL\pM'’ʼ‑\-\x{200c}\x{200d}]*[\pL\pM])?$`)
	initials = regexp.MustCompile(`^\pL\pM*(?:\.-?\pL\pM*)*\.?$`)
)

// isWord reports whether a word of a name is made of letters.
func isWord(text string) bool { return word.MatchString(text) }

// isCallable reports whether somebody may be called by a word of their name.
func isCallable(word string) bool {
	return isWord(word) && !isInitials(word) && !isParticle(word) && !isTitle(word) && !isPostNominal(word, false)
}

// isNoName reports whether a word stands in no person's name: "and", "Desk".
func isNoName(word string) bool { return isRole(word) || andWords[word] }

// isInitials reports whether a word of a name stands for others: "J.", "J.-P.", "M".
func isInitials(text string) bool { return initials.MatchString(text) }

// sameCase reports whether two words of a name are written alike. "Front desk" is no
// person's name, and "BAKER Ana" has the family's in capitals.
func sameCase(first, last string) bool {
	a, _ := utf8.DecodeRuneInString(first)
	b, _ := utf8.DecodeRuneInString(last)
	if unicode.IsLower(a) != unicode.IsLower(b) && !hasParticle(last) {
		return false
	}
	const shortest = 3 // TJ is a name
	return !isShouted(first) || utf8.RuneCountInString(first) < shortest || isShouted(last) || isInitials(last)
}

// isShouted reports whether a text is written in capitals alone.
func isShouted(text string) bool {
	return strings.ToUpper(text) == text && strings.ToLower(text) != text
}
