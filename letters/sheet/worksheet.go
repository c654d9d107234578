package sheet

import (
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/sheet/filekind"
)

// worksheet is one sheet of a workbook, as excelize reads it and as it is stored.
type worksheet struct {
	book        *excelize.File
	file, title string
	data        []byte
	layout      sheetLayout
	cut         bool
	last        func() int // see lastContent
	formats     []string
	struck      []bool   // see struckFormats
	fills       []string // see fillFormats
}

const breaksOff = "its rows break off in the middle"

// rows reads the sheet's rows; see [Sheet.Rows].
func (w worksheet) rows(yield func(Row, error) bool) {
	if fault := w.read(func(r Row) bool { return yield(r, nil) }); fault != "" {
		p := letters.FileFault(w.file, "the sheet cannot be read: "+fault, filekind.OnceMore)
		p.Sheet = w.title
		yield(Row{}, p)
	}
}

// read reads the sheet as it is shown, and alongside as it is stored, until
// yield wants no more; it returns why the rows cannot be read to their end.
func (w worksheet) read(yield func(Row) bool) (fault string) {
	if w.cut {
		return breaksOff
	}
	shown, err := w.book.Rows(w.title)
	if err != nil {
		return err.Error()
	}
	rows, stop := readAhead(shown)
	defer stop()
	stored, last := storedRows{data: w.data, struck: w.struck, fills: w.fills}, w.last()
	merges := mergeReader{merges: w.layout.merges}
	row := Row{}
	for as := range rows {
		if as.err != nil {
			return as.err.Error()
		}
		row = Row{Number: row.Number + 1, Hidden: as.hidden, Cells: row.Cells[:0]}
		row.Cells = w.cells(row.Cells, as.texts, stored.upTo(row.Number))
		row.Fill = stored.fill
		if stored.disorder {
			return "its rows do not stand in order"
		}
		merges.fill(&row)
		if len(row.Cells) > 0 && !yield(row) {
			return ""
		}
		if stored.at > last {
			return "" // nothing but empty rows follows, of which there may be a million
		}
	}
	if unread(w.data, stored.at) {
		return breaksOff // at something that is no XML
	}
	return ""
}

// cells puts together what a row's cells show and what they store.
func (w worksheet) cells(into []Cell, shown []string, stored []storedCell) []Cell {
	for _, text := range shown {
		into = append(into, newCell(text, text))
	}
	since1904 := w.book.WorkBook != nil && w.book.WorkBook.WorkbookPr != nil && w.book.WorkBook.WorkbookPr.Date1904
	for _, c := range stored {
		for c.column >= len(into) {
			into = append(into, Cell{})
		}
		to := &into[c.column]
		to.Unsaved, to.Struck, to.since1904 = c.unsaved, c.struck, since1904
		if c.raw != "" {
			to.Raw = c.raw
		}
		if c.style > 0 && c.style < len(w.formats) {
			to.format = w.formats[c.style]
		}
	}
	return into
}
