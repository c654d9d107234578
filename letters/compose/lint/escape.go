package lint

import (
	"fmt"
	"regexp"
	"strconv"
	"unicode"

	"doorletters/letters"
)

// escaped is a character as TOML writes it by its number. In a text that has been read one
// stands only where the file had two backslashes, single quotation marks, or was a workbook.
var escaped = regexp.MustCompile(`\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))`)

// hasEscape reports a character's number that would be printed in the place of the
// character.
func (c *check) hasEscape() bool {
	found := escaped.FindStringSubmatch(c.text)
	if found == nil || escaped.MatchString(c.English.like(c.form)) {
		return false
	}
	hint := "in a text file write it with one backslash, in a text between straight double quotation marks"
	if number, err := strconv.ParseInt(found[1]+found[2], 16, 32); err == nil {
		switch r := rune(number); {
		case unicode.IsPrint(r):
			hint = fmt.Sprintf("write the letter itself: %c", r)
		case unseenNames[r] != "":
			hint += "; in a spreadsheet put the character itself, " + unseenNames[r] + ", there"
		}
	}
	c.report(KindControl, letters.SeverityError, found[0], found[0]+" stands for a character, and would be printed as it stands", hint)
	return true
}
