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
	if len(text) != 2 {
		return false
	}
	_, understood := langname.Parse(text)
	return understood == langname.One
}

// particles are columns of words between a street's type and its name.
var particles = map[letters.Column]bool{letters.ColumnSeparator: true, letters.ColumnPreModifier: true}

// above remembers by column what the rows so far say, for ditto marks.
type above struct {
	cells []sheet.Cell
	// replaced are the marks of the row that was taken last.
	replaced []dittoMark
}

// dittoMark is a cell with a mark, and its column.
type dittoMark struct {
	at   int
	cell sheet.Cell
}

// take puts what the marks stand for into a row, and remembers what it says
// itself. A mark with nothing above it is blank. Streets and places are looked
// for above blank cells too, where they are written once for many rows; a unit
// or language is that of the row right above or none. In notes a mark is a mark.
func (a *above) take(row *sheet.Row, t *heading.Table) {
	a.replaced = a.replaced[:0]
	for len(a.cells) < len(row.Cells) {
		a.cells = append(a.cells, sheet.Cell{})
	}
	for i := len(row.Cells); i < len(a.cells); i++ {
		if m := t.ColumnAt(i); m == letters.ColumnUnit || m == letters.ColumnLanguage {
			a.cells[i] = sheet.Cell{}
		}
	}
	for i := range row.Cells {
		c := &row.Cells[i]
		if *c == a.cells[i] { // no mark is remembered
			continue
		}
		text := letters.Tidy(c.Shown)
		if text == "" {
			switch t.ColumnAt(i) {
			case letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress, letters.ColumnCity, letters.ColumnZIP:
			default:
				a.cells[i] = sheet.Cell{}
			}
			continue
		}
		switch {
		case t.ColumnAt(i) == letters.ColumnNote:
		case particles[t.ColumnAt(i)] && letters.Fold(text) == "do": // Portuguese: of the
			a.cells[i] = *c
		case t.ColumnAt(i) == letters.ColumnLanguage && isLanguageCode(text):
			a.cells[i] = *c
		case address.IsDitto(text):
			a.replaced = append(a.replaced, dittoMark{i, *c})
			filled := c.Filled
			*c = a.cells[i]
			c.Filled = filled
		default:
			a.cells[i] = *c
		}
	}
}
