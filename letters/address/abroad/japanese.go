package abroad

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
)

// Addresses of Japan, which are written without spaces, from the large to the
// small: 北区神谷1-2-3 メゾン405号室.

var (
	japaneseText = regexp.MustCompile(`[\p{Han}\p{Hiragana}\p{Katakana}]`)
	japaneseZIP  = regexp.MustCompile(`^〒? ?([0-9]{3}-?[0-9]{4})[ ,]*`)
	// japaneseNumber begins with a digit, or with a kanji numeral that a word for its
	// place follows: numerals alone are a part of many names.
	japaneseNumber = regexp.MustCompile(`(?:` + kanjiPlace + `)*(?:[0-9]+(?:` + betweenBlocks + `(?:[0-9]+|` + kanji + `))*(?:番地|番|号)?|` + kanjiPlace + `)`)
)

// SplitJapanese splits an address of Japan. Digits that are part of a name
// (北1条西) have a word of their own after them.
func SplitJapanese(text string) (letters.Address, bool) {
	if !japaneseText.MatchString(text) {
		return letters.Address{}, false
	}
	a := letters.Address{NumberLast: true}
	text = lexicon.PlainWidth(text)
	if m := japaneseZIP.FindStringSubmatch(text); m != nil {
		a.ZIP = m[1]
		text = text[len(m[0]):]
	}
	for _, at := range japaneseNumber.FindAllStringIndex(text, -1) {
		before, after := strings.TrimSpace(text[:at[0]]), text[at[1]:]
		if before == "" || strings.ContainsAny(after[:min(len(after), 3)], "条線区町村丁") && len(after) >= 3 {
			continue
		}
		a.Number, a.Street = text[at[0]:at[1]], strings.TrimRight(before, " ,-")
		a.Unit = strings.Trim(after, " ,-")
		return a, true
	}
	return letters.Address{}, false
}

const (
	kanji         = "[" + match.KanjiNumerals + "]+"
	kanjiPlace    = kanji + "(?:丁目|番地の?|番|号)"
	betweenBlocks = "(?:-|丁目|番地の?|番|号|の)"
)
