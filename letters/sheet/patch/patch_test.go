package patch_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters/sheet/patch"
	"doorletters/letters/sheet/sheettest"
)

// Old columns are filled in place, new ones stand together after the last
// heading, and what is to be kept is kept.
func TestCopy(t *testing.T) {
	data := sheettest.Doors(t, [][]any{
		{"A list"},
		{"Done", "Number", "Visits"},
		{"yes", 12, 3},
		{"no", 14, 5},
		{"so", 16, 7},
	}, func(book *excelize.File) { sheettest.Must(t, book.SetCellFormula("Doors", "C5", "3+4")) })
	var got bytes.Buffer
	result, err := patch.Copy(&got, data, patch.Sheet{
		Name: "Doors", HeadingRow: 2, LastHeading: 3,
		Columns: []patch.Column{{Heading: "Key", Width: 9}, {Number: 1}, {Heading: "Floor", Width: 5}, {Number: 3}},
		Rows: map[int][]patch.Value{
			3: {{Text: "a<b"}, {Keep: true}, {Number: 2}, {Number: 4}},
			5: {{}, {}, {Number: -1}, {Number: 8}},
		},
	})
	sheettest.Must(t, err)
	want := [][]string{
		{"A list"},
		{"Done", "Number", "Visits", "Key", "Floor"},
		{"yes", "12", "4", "a<b", "2"},
		{"no", "14", "5"},
		{"", "16", "7", "", "-1"},
	}
	if diff := cmp.Diff(want, sheettest.Rows(t, got.Bytes(), "Doors")); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	if n := []int{result.Formulas[0].Count(), result.Formulas[1].Count(), result.Formulas[2].Count(), result.Formulas[3].Count()}; !cmp.Equal(n, []int{0, 0, 0, 1}) || result.MacrosDropped {
		t.Errorf("formulas were left in %v, macros dropped: %v", n, result.MacrosDropped)
	}
	if !patch.IsCopy(&got) || patch.IsCopy(bytes.NewReader(data)) {
		t.Error("the copy is not told from what it was made of")
	}
}

func TestWhatCannotBeCopied(t *testing.T) {
	door := `<row r="1"><c r="A1"><v>1</v></c></row>`
	one := []patch.Column{{Heading: "Key"}}
	for name, test := range map[string]struct {
		markup  string
		sheet   patch.Sheet
		ofSheet bool // the error is a SheetError
	}{
		"no such sheet":      {`<sheetData>` + door + `</sheetData>`, patch.Sheet{Name: "Other", Columns: one}, true},
		"cut off":            {`<sheetData>` + door, patch.Sheet{Name: "Doors", Columns: one}, true},
		"crossed tags":       {`<sheetData><row r="1"><c r="A1"><v>1</c></v></row></sheetData>`, patch.Sheet{Name: "Doors", Columns: one}, true},
		"no room":            {`<sheetData>` + door + `</sheetData>`, patch.Sheet{Name: "Doors", LastHeading: 16384, Columns: one}, true},
		"a row is missing":   {`<sheetData>` + door + `</sheetData>`, patch.Sheet{Name: "Doors", Columns: one, Rows: map[int][]patch.Value{2: {{}}}}, false},
		"a value is missing": {`<sheetData>` + door + `</sheetData>`, patch.Sheet{Name: "Doors", Columns: one, Rows: map[int][]patch.Value{1: nil}}, false},
	} {
		_, err := patch.Copy(io.Discard, sheettest.Raw(t, test.markup), test.sheet)
		if fault := (patch.SheetError{}); err == nil || errors.As(err, &fault) != test.ofSheet {
			t.Errorf("%s: the error is %v", name, err)
		}
	}
}

// What would fill a machine's memory is not unpacked to look at it.
func TestABombIsNoCopy(t *testing.T) {
	data := sheettest.Doors(t, [][]any{{"Number"}, {12}}, nil)
	var copied bytes.Buffer
	_, err := patch.Copy(&copied, data, patch.Sheet{Name: "Doors", HeadingRow: 1, LastHeading: 1, Columns: []patch.Column{{Heading: "Key"}}})
	sheettest.Must(t, err)
	all := sheettest.Parts(t, copied.Bytes())
	for size, want := range map[int]bool{1 << 20: true, 64 << 20: false} {
		all["xl/media/picture"] = strings.Repeat(" ", size)
		if got := patch.IsCopy(bytes.NewReader(sheettest.Pack(t, all))); got != want {
			t.Errorf("with a part of %d bytes it is taken for a copy: %v", size, got)
		}
	}
}
