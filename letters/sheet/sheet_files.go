package sheet

import (
	"github.com/xuri/excelize/v2"

	"doorletters/letters/sheet/opc"
)

// sheetFiles returns the part of the package that each sheet of cells is in.
func sheetFiles(book *excelize.File) map[string]string {
	byID, files := map[string]opc.Relation{}, map[string]string{}
	part, ok := book.Pkg.Load("xl/_rels/workbook.xml.rels")
	if !ok || book.WorkBook == nil {
		return files
	}
	relations, err := opc.ReadRelations(part.([]byte), "xl")
	if err != nil {
		return files
	}
	for _, r := range relations {
		byID[r.Id] = r
	}
	for _, s := range book.WorkBook.Sheets.Sheet {
		if r := byID[s.ID]; r.HasCells() {
			files[s.Name] = r.Target
		}
	}
	return files
}
