package locale

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters/compose/wording"
	"doorletters/letters/tomltext"
)

// Style is how a text file is written where there are several ways. It is kept when the
// file is written anew, and on the way through a workbook.
type Style struct {
	// Raw: blanks and joiners that cannot be seen stand in the words as they are, and not as
	// their numbers. Who types Thai or Khmer types them between words.
	Raw bool
	// Numbered: a few numbers that take a plural form stand beside it, also once it has words.
	Numbered bool
}

// What a workbook says of the style of the text file that it was made of.
const (
	rawStyle      = "invisible characters as they are"
	numberedStyle = "numbers beside plural forms"
)

// String is the style as a workbook says it; empty for the usual one.
func (s Style) String() string {
	var said []string
	if s.Raw {
		said = append(said, rawStyle)
	}
	if s.Numbered {
		said = append(said, numberedStyle)
	}
	return strings.Join(said, "; ")
}

// parseStyle reads what a workbook says.
func parseStyle(text string) Style {
	return Style{Raw: strings.Contains(text, rawStyle), Numbered: strings.Contains(text, numberedStyle)}
}

// isTyped reports whether a character cannot be seen, and people type it all the same:
// blanks that do not break, joiners, the places between words, marks of direction.
func isTyped(r rune) bool {
	switch r {
	case 0x00A0, 0x00AD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202F, 0x2060:
		return true
	}
	return false
}

var (
	typedNumber = regexp.MustCompile(`(?i)\\u(00a0|00ad|200[b-f]|202f|2060)`)
	formNumbers = regexp.MustCompile(`^\d+(, \d+)*(, \.\.\.)?$`)
)

// styleOf returns the style of a text file: of raw characters if it has some, and none as
// its number.
func styleOf(text string) Style {
	var s Style
	numbers := false
	lines := strings.Split(text, "\n")
	for _, line := range lines {
		if strings.HasPrefix(strings.TrimSpace(line), "#") {
			continue
		}
		s.Raw = s.Raw || strings.ContainsFunc(line, isTyped)
		numbers = numbers || typedNumber.MatchString(line)
	}
	s.Raw = s.Raw && !numbers
	for _, c := range tomltext.Comments(text) {
		form, _, isKey := strings.Cut(lines[c.Line-1], "=")
		s.Numbered = s.Numbered || isKey && slices.Contains(wording.AllForms, strings.TrimSpace(form)) && formNumbers.MatchString(c.Text)
	}
	return s
}
