package roster

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// isLanguageCode reports whether a cell is the code of a language: "id" is Indonesian
// in a column of languages, and idem elsewhere.
func isLanguageCode(text string) bool {
	_, understood := langname.Parse(text)
	return len(text) == 2 && understood == langname.One
}

// above remembers by column what the rows so far say, for ditto marks.
type above []sheet.Cell

// take puts what the marks stand for into a row, and remembers what it says
// itself. A mark with nothing above it is blank. Streets and places are looked
// for above blank cells too, where they are written once for many rows; a unit
// or language is that of the row right above or none. In notes a mark is a mark.
func (a *above) take(row *sheet.Row, t *heading.Table) {
	for len(*a) < len(row.Cells) {
		*a = append(*a, sheet.Cell{})
	}
	for i := len(row.Cells); i < len(*a); i++ {
		if m := t.ColumnAt(i); m == letters.ColumnUnit || m == letters.ColumnLanguage {
			(*a)[i] = sheet.Cell{}
		}
	}
	for i := range row.Cells {
		c := &row.Cells[i]
		if *c == (*a)[i] { // no mark is remembered
			continue
		}
		text := letters.Tidy(c.Shown)
		if text == "" {
			switch t.ColumnAt(i) {
			case letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress, letters.ColumnCity, letters.ColumnZIP:
			default:
				(*a)[i] = sheet.Cell{}
			}
			continue
		}
		switch {
		case t.ColumnAt(i) == letters.ColumnNote:
		case t.ColumnAt(i) == letters.ColumnLanguage && isLanguageCode(text):
			(*a)[i] = *c
		case address.IsDitto(text):
			filled := c.Filled
			*c = (*a)[i]
			c.Filled = filled
		default:
			(*a)[i] = *c
		}
	}
}
