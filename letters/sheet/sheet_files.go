package sheet

import (
	"path"
	"strings"

	"github.com/xuri/excelize/v2"
)

// noCells are the kinds of sheets that have none (ECMA-376, part 1, 12.3).
var noCells = map[string]bool{"chartsheet": true, "dialogsheet": true, "xlMacrosheet": true, "xlIntlMacrosheet": true}

// sheetFiles returns the part of the package that each sheet of cells is in.
func sheetFiles(book *excelize.File) map[string]string {
	relations := func(name, folder string) []Relation {
		part, ok := book.Pkg.Load(name)
		if !ok {
			return nil
		}
		found, _ := ReadRelations(part.([]byte), folder)
		return found
	}
	main := "xl/workbook.xml"
	for _, r := range relations("_rels/.rels", "") {
		if strings.HasSuffix(r.Kind, "/officeDocument") {
			main = r.Target
		}
	}
	folder, file := path.Split(main)
	byID := map[string]Relation{}
	for _, r := range relations(folder+"_rels/"+file+".rels", folder) {
		byID[r.Id] = r
	}
	files := map[string]string{}
	if book.WorkBook == nil {
		return files
	}
	for _, s := range book.WorkBook.Sheets.Sheet {
		if r := byID[s.ID]; !noCells[path.Base(r.Kind)] {
			files[s.Name] = r.Target
		}
	}
	return files
}
