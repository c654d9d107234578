package roster

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// joinOverflow looks for cells of a text file after the last heading, which a
// comma makes that stands in an address without quotation marks. Where the
// address is the only column, or the other cells then stand below their
// headings, they are parts of it.
func (r *rowReader) joinOverflow() {
	l := &r.Row
	width := r.Table.Width()
	if r.Table.Sheet.Name != "" || len(l.Cells) <= width {
		return
	}
	over := 0
	for i, c := range l.Cells[width:] {
		if letters.Tidy(c.Shown) != "" {
			over = i + 1
		}
	}
	if over == 0 {
		return
	}
	at := r.Table.Index(letters.ColumnAddress)
	if at < 0 {
		at = r.Table.Index(letters.ColumnStreet)
	}
	if width == 1 {
		l.Cells = joinCells(l.Cells, 0, over)
		return
	}
	if at >= 0 {
		if joined := joinCells(l.Cells, at, over); r.fits(joined) && !r.fits(l.Cells) {
			l.Cells = joined
			r.Problem("", letters.SeverityNote, "a comma in the address has no quotation marks around it; what it parts is put together", "put quotation marks around a cell with a comma in it")
			return
		}
	}
	r.Problem("", letters.SeverityWarning, "this row has more cells than there are headings, so that some may stand in the wrong column", "a cell with a comma in it needs quotation marks around it")
}

// joinCells puts a cell and those after it into one.
func joinCells(cells []sheet.Cell, at, more int) []sheet.Cell {
	var texts []string
	for _, c := range cells[at : at+more+1] {
		if text := letters.Tidy(c.Shown); text != "" {
			texts = append(texts, text)
		}
	}
	joined := strings.Join(texts, ", ")
	return append(append(append([]sheet.Cell(nil), cells[:at]...), sheet.Cell{Shown: joined, Raw: joined}), cells[at+more+1:]...)
}

// fits reports whether a row's ZIP or language is one.
func (r *rowReader) fits(cells []sheet.Cell) bool {
	l := sheet.Row{Cells: cells}
	if zip := letters.Tidy(r.Table.Cell(l, letters.ColumnZIP).Shown); address.BareZIP.MatchString(zip) {
		return true
	}
	spoken := letters.Tidy(r.Table.Cell(l, letters.ColumnLanguage).Shown)
	_, u := langname.Parse(spoken)
	return spoken != "" && u == langname.One
}
