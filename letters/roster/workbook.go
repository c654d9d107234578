package roster

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"iter"
	"path"
	"strings"
	"sync"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
)

// The limits against workbooks made to fill a machine's memory. A city's list
// of 33,204 rows unpacks to 26 MB, a tenth of the file's size packed.
const (
	maxUnpacked     = 1 << 30
	maxRatio        = 200
	ratioCountsFrom = 64 << 20
)

// openWorkbook opens an .xlsx. Nothing of it is put into temporary files:
// it holds people's addresses.
func openWorkbook(data []byte, name string) ([]sheet, error) {
	broken := fault(name, "the workbook is damaged and cannot be read", saveAs)
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, broken
	}
	unpacked := uint64(0)
	for _, f := range archive.File {
		unpacked += f.UncompressedSize64
		if unpacked > maxUnpacked || unpacked > ratioCountsFrom && unpacked/maxRatio > uint64(len(data)) {
			return nil, fault(name, "the workbook unpacks to far more than a list of addresses can be; it was not opened",
				"copy the columns you need into a new workbook and use that")
		}
	}
	book, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{UnzipSizeLimit: maxUnpacked, UnzipXMLSizeLimit: maxUnpacked})
	if err != nil {
		return nil, broken
	}
	files := sheetFiles(book)
	var sheets []sheet
	for _, title := range book.GetSheetList() {
		unsaved := sync.OnceValue(func() map[string]bool { return unsavedFormulas(book, files[title]) })
		sheets = append(sheets, sheet{file: name, name: title, lines: func() iter.Seq2[line, error] {
			return worksheetLines(book, title, unsaved)
		}})
	}
	if len(sheets) == 0 {
		return nil, fault(name, "the workbook has no sheets", saveAs)
	}
	return sheets, nil
}

// worksheetLines reads a sheet twice at once: as it is shown, and as it is stored.
func worksheetLines(book *excelize.File, title string, unsavedIn func() map[string]bool) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		failed := func(err error) letters.Problem {
			p := fault("", "the sheet cannot be read: "+err.Error(), saveAs)
			p.Sheet = title
			return p
		}
		shown, err := book.Rows(title)
		if err != nil {
			yield(line{}, failed(err))
			return
		}
		defer shown.Close()
		stored, err := book.Rows(title)
		if err != nil {
			yield(line{}, failed(err))
			return
		}
		defer stored.Close()
		unsaved := unsavedIn()
		var cells []cell
		for row := 1; shown.Next(); row++ {
			stored.Next()
			texts, err := shown.Columns()
			if err != nil {
				yield(line{}, failed(err))
				return
			}
			values, err := stored.Columns(excelize.Options{RawCellValue: true})
			if err != nil {
				yield(line{}, failed(err))
				return
			}
			cells = cells[:0]
			for i := range max(len(texts), len(values)) {
				var c cell
				if i < len(texts) {
					c.shown = texts[i]
				}
				if i < len(values) {
					c.raw = values[i]
				}
				if unsaved != nil {
					ref, _ := excelize.CoordinatesToCellName(i+1, row)
					c.unsaved = unsaved[ref]
				}
				cells = append(cells, c)
			}
			if len(cells) > 0 && !yield(line{row: row, hidden: shown.GetRowOpts().Hidden, cells: cells}, nil) {
				return
			}
		}
		if err := shown.Error(); err != nil {
			yield(line{}, failed(err))
		}
	}
}

// sheetFiles gives the part of the package that each sheet is in.
func sheetFiles(book *excelize.File) map[string]string {
	var relations struct {
		Relationship []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		}
	}
	files := map[string]string{}
	part, ok := book.Pkg.Load("xl/_rels/workbook.xml.rels")
	if !ok || book.WorkBook == nil || xml.Unmarshal(part.([]byte), &relations) != nil {
		return files
	}
	targets := map[string]string{}
	for _, r := range relations.Relationship {
		targets[r.ID] = r.Target
	}
	for _, s := range book.WorkBook.Sheets.Sheet {
		if target := targets[s.ID]; strings.HasPrefix(target, "/") {
			files[s.Name] = strings.TrimPrefix(target, "/")
		} else {
			files[s.Name] = path.Join("xl", target)
		}
	}
	return files
}

// unsavedFormulas finds the cells whose formula has no value in the file, which
// programs other than Excel leave. A sheet without formulas is not parsed for it.
func unsavedFormulas(book *excelize.File, file string) map[string]bool {
	part, ok := book.Pkg.Load(file)
	if !ok {
		return nil
	}
	data := part.([]byte)
	if !bytes.Contains(data, []byte("<f>")) && !bytes.Contains(data, []byte("<f ")) && !bytes.Contains(data, []byte("<f/>")) {
		return nil
	}
	unsaved := map[string]bool{}
	decoder := xml.NewDecoder(bytes.NewReader(data))
	var ref string
	var formula, value, inValue, isText bool
	for {
		token, err := decoder.RawToken()
		if err != nil {
			return unsaved
		}
		switch t := token.(type) {
		case xml.StartElement:
			switch t.Name.Local {
			case "c":
				ref, formula, value, isText = "", false, false, false
				for _, attr := range t.Attr {
					if attr.Name.Local == "r" {
						ref = attr.Value
					}
					if attr.Name.Local == "t" && attr.Value == "str" {
						isText = true
					}
				}
			case "f":
				formula = true
			case "v", "is":
				inValue = true
				value = isText // empty text is a value: <v></v>
			}
		case xml.CharData:
			value = value || inValue && len(bytes.TrimSpace(t)) > 0
		case xml.EndElement:
			switch t.Name.Local {
			case "v", "is":
				inValue = false
			case "c":
				if formula && !value {
					unsaved[ref] = true
				}
			}
		}
	}
}
