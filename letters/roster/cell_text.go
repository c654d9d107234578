package roster

import (
	"strings"

	"doorletters/letters"
)

// damage is what makes a cell's text useless.
type damage int

const (
	sound       damage = iota
	isDate             // 12-1 was turned into 12-Jan
	isPower            // 12E4 was turned into 1.20E+05
	isError            // #REF!
	isUnsaved          // a formula without a stored value
	shownDate          // it was read, from what a date format shows: 12-1
	decimalHalf        // it was read, 16.5 as 16 1/2
)

var errorTexts = map[string]bool{
	"#REF!": true, "#N/A": true, "#N/A N/A": true, "#VALUE!": true, "#NAME?": true, "#DIV/0!": true, "#NULL!": true, "#NUM!": true,
	"#SPILL!": true, "#CALC!": true, "#FIELD!": true, "#GETTING_DATA": true, "#ERROR!": true, "#BLOCKED!": true, "#CONNECT!": true,
	"Err:502": true, "Err:504": true, "Err:508": true, "Err:509": true, "Err:511": true, "#BEZUG!": true, "#NV": true, "#WERT!": true, "#¡REF!": true, "#¡VALOR!": true, "#VALEUR!": true,
}

// text is what a cell of words holds.
func (c cell) text() (string, damage) {
	text := letters.Tidy(c.shown)
	switch {
	case c.unsaved:
		return "", isUnsaved
	case !strings.HasPrefix(text, "#") && !strings.HasPrefix(text, "Err:"):
		return text, sound
	case errorTexts[text]:
		return text, isError
	case strings.Trim(text, "#") == "" && len(text) > 2: // shown so where a column is too narrow
		return letters.Tidy(c.raw), sound
	}
	return text, sound
}
