package sheet_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"doorletters/letters/sheet"
	"doorletters/letters/sheet/sheettest"
)

// Merged blocks that lie upon each other, as no spreadsheet program writes them, show
// what the first of them holds, and a hundred thousand cost no more than one.
func TestMergedUponEachOther(t *testing.T) {
	var rows, merges strings.Builder
	for i := 1; i <= 300; i++ {
		fmt.Fprintf(&rows, `<row r="%d"><c r="A%d"><v>%d</v></c>`, i, i, i)
		if i == 1 {
			rows.WriteString(`<c r="B1" t="inlineStr"><is><t>Alder St</t></is></c>`)
		}
		rows.WriteString(`</row>`)
	}
	for i := range 100000 {
		fmt.Fprintf(&merges, `<mergeCell ref="B1:B%d"/>`, 300+i)
	}
	book := sheettest.Raw(t, `<sheetData>`+rows.String()+`</sheetData><mergeCells>`+merges.String()+`</mergeCells>`)
	sheets, err := sheet.Open(bytes.NewReader(book), "doors.xlsx", sheet.Options{IsHeading: never, IsLanguage: never})
	sheettest.Must(t, err)
	count := 0
	for row, err := range sheets[0].Rows() {
		sheettest.Must(t, err)
		if count++; row.At(1).Shown != "Alder St" || row.At(1).Filled != (row.Number > 1) {
			t.Fatalf("row %d shows %q", row.Number, row.At(1).Shown)
		}
	}
	if count != 300 {
		t.Errorf("%d rows", count)
	}
}
