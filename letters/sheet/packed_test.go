package sheet_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters/sheet"
	"doorletters/letters/sheet/sheettest"
)

// A workbook is read as it is packed by any program, all its texts with it.
func TestWorkbooksOfOtherPrograms(t *testing.T) {
	for name, data := range sheettest.Packed(t) {
		sheets, err := sheet.Open(bytes.NewReader(data), "doors.xlsx", options)
		if err != nil || len(sheets) != 1 {
			t.Errorf("%s: %d sheets, %v", name, len(sheets), err)
			continue
		}
		rows, err := all(sheets[0])
		if diff := cmp.Diff(sheettest.PackedRows, rows); diff != "" || err != nil {
			t.Errorf("%s: %v, -want +got:\n%s", name, err, diff)
		}
	}
}
