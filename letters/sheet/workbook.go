package sheet

import (
	"archive/zip"
	"bytes"
	"fmt"
	"sync"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/sheet/filekind"
	"doorletters/letters/sheet/opc"
)

// The limits against workbooks made to fill a machine's memory. A city's list
// of 33,204 rows unpacks to 26 MB, a tenth of the file's size packed; one of a
// quarter of a million to 200. Reading takes four times that of memory.
const (
	maxUnpacked     = 200 << 20
	maxRatio        = 200
	ratioCountsFrom = 16 << 20
)

// OpenWorkbook opens an .xlsx. Nothing of it is put into temporary files:
// it holds people's addresses.
func OpenWorkbook(data []byte, name string) ([]Sheet, error) {
	broken := letters.FileFault(name, "the workbook is damaged and cannot be read", filekind.OnceMore)
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, broken
	}
	if IsBomb(archive, len(data)) {
		return nil, tooLarge(name)
	}
	plain, err := opc.Plain(archive, data)
	if err != nil {
		return nil, broken
	}
	book, err := excelize.OpenReader(bytes.NewReader(plain), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, broken
	}
	makeLegible(book, sharedTexts)
	files, formats, struck, fills := sheetFiles(book), cellFormats(book), struckFormats(book), fillFormats(book)
	var sheets []Sheet
	for _, title := range book.GetSheetList() {
		if _, cells := files[title]; !cells {
			continue // a chart on a sheet of its own
		}
		w := worksheet{book: book, file: name, title: title, formats: formats, struck: struck, fills: fills}
		w.data = makeLegible(book, files[title])
		w.layout, w.cut = readLayout(w.data)
		w.last = sync.OnceValue(func() int { return lastContent(w.data) })
		visible, err := book.GetSheetVisible(title)
		s := Sheet{File: name, Name: title, HiddenColumns: w.layout.hidden, Hidden: err == nil && !visible, rows: w.rows}
		s.Head, s.HeadErr = readHead(s.rows)
		sheets = append(sheets, s)
	}
	if len(sheets) == 0 {
		return nil, letters.FileFault(name, "the workbook has no sheets", filekind.SaveAs)
	}
	return sheets, nil
}

// tooLarge is the problem of a workbook that would fill the memory.
func tooLarge(name string) letters.Problem {
	return letters.FileFault(name, fmt.Sprintf("the workbook unpacks to far more than a list of addresses can be, or to more than %d MB; it was not opened", maxUnpacked>>20),
		"copy the columns you need into a new workbook and use that, or save its sheet as CSV")
}

// IsBomb reports whether an archive of so many bytes unpacks to more than a list
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

// makeLegible repairs a part of the package before it is read; see [Legible].
func makeLegible(book *excelize.File, name string) []byte {
	part, ok := book.Pkg.Load(name)
	if !ok {
		return nil
	}
	data := Legible(part.([]byte))
	book.Pkg.Store(name, data)
	return data
}
