package roster

import (
	"path"
	"strings"

	"github.com/xuri/excelize/v2"
)

// noCells are the kinds of sheets that have none (ECMA-376, part 1, 12.3).
var noCells = map[string]bool{"chartsheet": true, "dialogsheet": true, "xlMacrosheet": true, "xlIntlMacrosheet": true}

// sheetFiles gives the part of the package that each sheet of cells is in.
func sheetFiles(book *excelize.File) map[string]string {
	relations := func(name, folder string) []relation {
		part, ok := book.Pkg.Load(name)
		if !ok {
			return nil
		}
		found, _ := readRelations(part.([]byte), folder)
		return found
	}
	main := "xl/workbook.xml"
	for _, r := range relations("_rels/.rels", "") {
		if strings.HasSuffix(r.kind, "/officeDocument") {
			main = r.target
		}
	}
	folder, file := path.Split(main)
	byID := map[string]relation{}
	for _, r := range relations(folder+"_rels/"+file+".rels", folder) {
		byID[r.id] = r
	}
	files := map[string]string{}
	if book.WorkBook == nil {
		return files
	}
	for _, s := range book.WorkBook.Sheets.Sheet {
		if r := byID[s.ID]; !noCells[path.Base(r.kind)] {
			files[s.Name] = r.target
		}
	}
	return files
}
