package roster

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/heading/values"
	"doorletters/letters/sheet"
)

// isSound reports whether a cell is as nearly all are: what it shows is what it
// stores, words and figures that no program has changed and no mark goes with.
func (r *rowReader) isSound(c sheet.Cell, column letters.Column) bool {
	if c.Raw != c.Shown || c.Unsaved || !isPlain(c.Shown) {
		return false
	}
	switch column {
	case letters.ColumnNumber, letters.ColumnHalf:
		return letters.IsDigits(c.Shown)
	case letters.ColumnUnit, columnLine: // a list has few units and towns, and each is looked into once
		return letters.IsDigits(c.Shown) || r.soundUnits.has(c)
	case letters.ColumnAddress:
		return c.Shown[0] >= '0' && c.Shown[0] <= '9'
	}
	return !heading.IsBlankWord(c.Shown)
}

// isPlain reports whether a text is words of ASCII letters and digits with one space
// between them.
func isPlain(text string) bool {
	space := true
	for i := range len(text) {
		switch c := text[i]; {
		case c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9':
			space = false
		case c == ' ' && !space:
			space = true
		default:
			return false
		}
	}
	return !space
}

// unitCells knows of cells of units whether a spreadsheet program left them alone.
type unitCells map[string]bool

func (x unitCells) has(c sheet.Cell) bool {
	sound, known := x[c.Shown]
	if !known {
		text, damage := values.Numeral(c)
		sound = damage == sheet.Sound && text == c.Shown && !heading.IsBlankWord(text)
		if len(x) < maxRemembered {
			x[strings.Clone(c.Shown)] = sound
		}
	}
	return sound
}
