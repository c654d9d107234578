package campaign

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/weblink"
)

// The most that the group's own paragraph has room for. Scripts that put no spaces
// between words are counted by letters, of which as many take the same room.
const (
	maxMessageWords   = 40
	maxMessageLetters = 120
	lettersAWord      = maxMessageLetters / maxMessageWords
)

// withoutSpaces are the scripts in which no space ends a word.
var withoutSpaces = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Bopomofo,
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan,
}

// checkMessage checks the length of the group's own paragraph, and notes the
// languages that have none.
func (d *draft) checkMessage() {
	c := &d.campaign
	first, given := place{}, false
	var lack []string
	for _, tag := range c.Languages {
		at := place{"message." + tag, 0}
		if !d.given(at.key) {
			lack = append(lack, tag)
			continue
		}
		if !given || d.rows[at] < d.rows[first] {
			first, given = at, true
		}
		d.checkLinksIn(at, c.Message[tag])
		if has, room := messageLength(c.Message[tag]); has != "" {
			d.fault(at, fmt.Sprintf("the message in %s has %s; a letter has room for %s", langname.EnglishName(tag), has, room), "say it shorter")
		}
	}
	if given && len(lack) > 0 {
		d.report(letters.SeverityNote, first, "letters in "+languageNames(lack)+" have no message of the group",
			"write "+d.linesIn("message.%s", lack)+", or leave it so")
	}
}

// linkInText is an address in a text, up to a blank or what encloses it.
var linkInText = regexp.MustCompile(`(?i)(?:[a-z][a-z0-9+.-]*://|www\.)[^\s<>"()]+`)

// checkLinksIn checks the addresses that stand in a text.
func (d *draft) checkLinksIn(at place, text string) {
	for _, link := range linkInText.FindAllString(text, -1) {
		for _, f := range weblink.CheckTyped(strings.TrimRight(link, ".,;:!?")) {
			d.report(f.Severity, at, f.Message, f.Hint)
		}
	}
}

// messageLength returns how long a message is that is too long, and how long it may
// be; has is empty where it is short enough.
func messageLength(text string) (has, room string) {
	words, unspaced := 0, 0
	for word := range strings.FieldsSeq(text) {
		before, spaced := unspaced, false
		for _, r := range word {
			switch {
			case !unicode.IsLetter(r):
			case unicode.In(r, withoutSpaces...):
				unspaced++
			default:
				spaced = true
			}
		}
		if spaced || unspaced == before {
			words++
		}
	}
	total := words + (unspaced+lettersAWord-1)/lettersAWord
	switch {
	case total <= maxMessageWords:
		return "", ""
	case unspaced == 0:
		return fmt.Sprintf("%d words", words), fmt.Sprint(maxMessageWords)
	case words == 0:
		return fmt.Sprintf("%d letters", unspaced), fmt.Sprint(maxMessageLetters)
	}
	return fmt.Sprintf("%d words and %d letters", words, unspaced),
		fmt.Sprintf("%d words, or %d letters of a script without spaces", maxMessageWords, maxMessageLetters)
}
