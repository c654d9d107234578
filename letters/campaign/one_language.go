package campaign

import (
	"fmt"
	"maps"
	"slices"
	"unicode"
	"unicode/utf8"

	"doorletters/letters"
)

// checkOneLanguage notes what is given in one language's words alone: in "daily 9 to 8"
// the readers of the others cannot find out when to call, in "the library" not whom to
// ask.
func (d *draft) checkOneLanguage() {
	c := &d.campaign
	for _, words := range []struct {
		key, own string // the keys of all languages and of one
		forAll   string
		has      func(tag string) bool
	}{
		{"group.hours", "group.%s.hours", c.Group.Hours, func(tag string) bool { return c.GroupIn[tag].Hours != "" }},
		{"trust.at", "trust.%s.at", c.Trust[""], func(tag string) bool { return c.Trust[tag] != "" }},
	} {
		if !d.given(words.key) || len(c.Languages) < 2 || !hasWords(words.forAll) {
			continue
		}
		// The first language is the one that the words for all are most likely in.
		first := c.Languages[0]
		var lack []string
		for _, tag := range c.Languages {
			if !words.has(tag) && !letters.SameReaders(tag, first) {
				lack = append(lack, tag)
			}
		}
		if len(lack) > 0 {
			d.report(letters.SeverityNote, place{words.key, 0},
				fmt.Sprintf("%q is printed as it is in letters in %s", words.forAll, languageNames(lack)),
				"write "+d.linesIn(words.own, lack)+", as the language says it")
		}
	}
}

// maxMotto is how many letters a motto has room for, on a line of its own.
const maxMotto = 60

// checkMotto checks that the motto is no paragraph.
func (d *draft) checkMotto() {
	mottos := d.campaign.Letter.Motto
	for _, tag := range slices.Sorted(maps.Keys(mottos)) {
		motto := mottos[tag]
		at := place{"letter.motto", 0}
		if tag != "" {
			at.key += "." + tag
		}
		if n := utf8.RuneCountInString(motto); n > maxMotto {
			d.fault(at, fmt.Sprintf("the motto has %d letters; a line has room for %d", n, maxMotto), "say it shorter, or write it as a paragraph under [message]")
		}
	}
}

// hasWords reports whether a text is more than digits and signs, which all read alike.
func hasWords(text string) bool {
	inRow := 0
	for _, r := range text {
		if !unicode.IsLetter(r) {
			inRow = 0
			continue
		}
		if inRow++; inRow == 2 || unicode.Is(unicode.Han, r) {
			return true
		}
	}
	return false
}
