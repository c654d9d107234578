package patch_test

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters/sheet/patch"
	"doorletters/letters/sheet/sheettest"
)

// New rows stand below the last that holds anything, in its style, whether or not the
// sheet has empty rows there.
func TestAddedRows(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Number", "Street"}, {12, "Elm St"}}, func(book *excelize.File) {
		bold, err := book.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
		sheettest.Must(t, err)
		sheettest.Must(t, book.SetCellStyle("Doors", "B2", "B2", bold))
		sheettest.Must(t, book.SetRowHeight("Doors", 4, 30))
		sheettest.Must(t, book.SetRowHeight("Doors", 900, 30))
	})
	var got bytes.Buffer
	_, err := patch.Copy(&got, data, patch.Sheet{
		Name: "Doors", HeadingRow: 1, LastHeading: 2, InPlace: true,
		Columns: []patch.Column{{Number: 2}, {Heading: "Pod", Width: 9}},
		Rows:    map[int][]patch.Value{2: {{Keep: true}, {Text: "A"}}},
		Added:   [][]patch.Value{{{Text: "Oak St"}, {}}, {{Text: "Ash St"}, {Text: "B"}}, {{}, {Text: "C"}}},
	})
	sheettest.Must(t, err)
	want := [][]string{{"Number", "Street", "Pod"}, {"12", "Elm St", "A"}, {"", "Oak St"}, {"", "Ash St", "B"}, {"", "", "C"}}
	if diff := cmp.Diff(want, sheettest.Rows(t, got.Bytes(), "Doors")[:5]); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	book, err := excelize.OpenReader(bytes.NewReader(got.Bytes()))
	sheettest.Must(t, err)
	defer book.Close()
	above, err := book.GetCellStyle("Doors", "B2")
	sheettest.Must(t, err)
	for _, cell := range []string{"B3", "B4"} {
		if style, err := book.GetCellStyle("Doors", cell); err != nil || style != above {
			t.Errorf("%s has the style %d (%v), not %d as the cell above", cell, style, err, above)
		}
	}
	if height, err := book.GetRowHeight("Doors", 4); err != nil || height != 30 {
		t.Errorf("row 4 is %v high: %v", height, err)
	}
}

// A workbook that is changed in its place is no copy, even where it was made of one.
func TestInPlaceIsNoCopy(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Number"}, {12}}, nil)
	change := patch.Sheet{Name: "Doors", HeadingRow: 1, LastHeading: 1, Columns: []patch.Column{{Number: 1}}, Rows: map[int][]patch.Value{2: {{Number: 14}}}}
	var copied, changed bytes.Buffer
	_, err := patch.Copy(&copied, data, change)
	sheettest.Must(t, err)
	change.InPlace = true
	_, err = patch.Copy(&changed, copied.Bytes(), change)
	sheettest.Must(t, err)
	if !patch.IsCopy(&copied) || patch.IsCopy(&changed) {
		t.Error("what was changed in its place is taken for a copy")
	}
	change.Added = [][]patch.Value{nil}
	if _, err := patch.Copy(io.Discard, data, change); err == nil || !strings.Contains(err.Error(), "0 values for 1 columns") {
		t.Errorf("a new row without values: %v", err)
	}
}
