package sheet

import (
	"strings"

	"doorletters/letters"
)

// Damage is what makes a cell's text useless.
type Damage int

const (
	Sound       Damage = iota
	IsDate             // 12-1 was turned into 12-Jan
	IsPower            // 12E4 was turned into 1.20E+05
	IsError            // #REF!
	IsUnsaved          // a formula without a stored value
	ShownDate          // it was read, from what a date format shows: 12-1
	DecimalHalf        // it was read, 16.5 as 16 1/2
	IsTooLong          // it has more characters than anybody means
)

// ErrorTexts are what spreadsheet programs show in place of a value.
var ErrorTexts = map[string]bool{
	"#REF!": true, "#N/A": true, "#N/A N/A": true, "#VALUE!": true, "#NAME?": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true,
	"#SPILL!": true, "#CALC!": true, "#FIELD!": true, "#GETTING_DATA": true, "#ERROR!": true, "#BLOCKED!": true, "#CONNECT!": true,
	"Err:502": true, "Err:504": true, "Err:508": true, "Err:509": true, "Err:511": true, "#BEZUG!": true, "#NV": true, "#WERT!": true, "#¡REF!": true, "#¡VALOR!": true, "#VALEUR!": true,
}

// Text returns what a cell of words holds, and what has damaged it.
func (c Cell) Text() (string, Damage) {
	text := letters.Tidy(c.Shown)
	switch {
	case c.TooLong > 0:
		return "", IsTooLong
	case c.Unsaved:
		return "", IsUnsaved
	case !strings.HasPrefix(text, "#") && !strings.HasPrefix(text, "Err:"):
		return text, Sound
	case ErrorTexts[text]:
		return text, IsError
	case strings.Trim(text, "#") == "" && len(text) > 2: // shown so where a column is too narrow
		return letters.Tidy(c.Raw), Sound
	}
	return text, Sound
}

// UnsavedHint says what to do about a formula whose value is not in the file.
const UnsavedHint = "open the file in the spreadsheet program, save it again, and use that"
