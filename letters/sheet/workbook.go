package sheet

import (
	"archive/zip"
	"bytes"
	"doorletters/letters"
	"iter"
	"sync"

	"github.com/xuri/excelize/v2"
)

// The limits against workbooks made to fill a machine's memory. A city's list
// of 33,204 rows unpacks to 26 MB, a tenth of the file's size packed.
const (
	maxUnpacked     = 1 << 30
	maxRatio        = 200
	ratioCountsFrom = 16 << 20
)

// openWorkbook opens an .xlsx. Nothing of it is put into temporary files:
// it holds people's addresses.
func OpenWorkbook(data []byte, name string) ([]Sheet, error) {
	broken := letters.FileFault(name, "the workbook is damaged and cannot be read", onceMore)
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, broken
	}
	if IsBomb(archive, len(data)) {
		return nil, letters.FileFault(name, "the workbook unpacks to far more than a list of addresses can be; it was not opened",
			"copy the columns you need into a new workbook and use that")
	}
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, broken
	}
	makeLegible(book, sharedTexts)
	files, formats, struck := sheetFiles(book), cellFormats(book), struckFormats(book)
	var sheets []Sheet
	for _, title := range book.GetSheetList() {
		if _, cells := files[title]; !cells {
			continue // a chart on a sheet of its own
		}
		w := worksheet{book: book, title: title, formats: formats, struck: struck}
		w.data = makeLegible(book, files[title])
		w.layout, w.cut = readLayout(w.data)
		w.last = sync.OnceValue(func() int { return lastContent(w.data) })
		visible, err := book.GetSheetVisible(title)
		sheets = append(sheets, Sheet{File: name, Name: title, Rows: w.lines, HiddenColumns: w.layout.hidden, Hidden: err == nil && !visible})
	}
	if len(sheets) == 0 {
		return nil, letters.FileFault(name, "the workbook has no sheets", saveAs)
	}
	return sheets, nil
}

// isBomb reports whether an archive of so many bytes unpacks to more than a list
// can be.
func IsBomb(archive *zip.Reader, packed int) bool {
	unpacked := uint64(0)
	for _, f := range archive.File {
		unpacked += min(f.UncompressedSize64, maxUnpacked+1) // the sum does not overflow
		if unpacked > maxUnpacked || unpacked > ratioCountsFrom && unpacked/maxRatio > uint64(packed) {
			return true
		}
	}
	return false
}

// sharedTexts is the part that holds the texts of all sheets.
const sharedTexts = "xl/sharedStrings.xml"

// makeLegible mends a part of the package before it is read; see legible.
func makeLegible(book *excelize.File, name string) []byte {
	part, ok := book.Pkg.Load(name)
	if !ok {
		return nil
	}
	data := Legible(part.([]byte))
	book.Pkg.Store(name, data)
	return data
}

// worksheet is one sheet of a workbook, as excelize reads it and as it is stored.
type worksheet struct {
	book    *excelize.File
	title   string
	data    []byte
	layout  sheetLayout
	cut     bool
	last    func() int // see lastContent
	formats []string
	struck  []bool // see struckFormats
}

// lines reads the sheet as it is shown, and beside it as it is stored.
func (w worksheet) lines() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		failed := func(why string) {
			p := letters.FileFault("", "the sheet cannot be read: "+why, onceMore)
			p.Sheet = w.title
			yield(Row{}, p)
		}
		if w.cut {
			failed("its rows break off in the middle")
			return
		}
		shown, err := w.book.Rows(w.title)
		if err != nil {
			failed(err.Error())
			return
		}
		rows, stop := readAhead(shown)
		defer stop()
		stored, last := storedRows{data: w.data, struck: w.struck}, w.last()
		merges := mergeReader{merges: w.layout.merges}
		var cells []Cell
		row := 0
		for as := range rows {
			row++
			if as.err != nil {
				failed(as.err.Error())
				return
			}
			cells = w.cells(cells[:0], as.texts, stored.upTo(row))
			if stored.disorder {
				failed("its rows do not stand in order")
				return
			}
			l := Row{Number: row, Hidden: as.hidden, Cells: cells}
			merges.fill(&l)
			cells = l.Cells
			if len(cells) > 0 && !yield(l, nil) {
				return
			}
			if stored.at > last {
				return // nothing but empty rows follows, of which there may be a million
			}
		}
		if unread(w.data, stored.at) {
			failed("its rows break off in the middle") // at something that is no XML
		}
	}
}

// cells puts together what a row's cells show and what they store.
func (w worksheet) cells(into []Cell, shown []string, stored []storedCell) []Cell {
	for _, text := range shown {
		into = append(into, Cell{Shown: text, Raw: text})
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
