package heading_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/sheettest"
)

// A column that is only called Code may open the house's door. The head says so
// where it has any such cell.
func TestCodesThatAreNoLetterCodes(t *testing.T) {
	const note = "the column Code holds no letter codes; it is not read"
	none := strings.Repeat("14,Alder St,\n", sheet.HeadRows)
	for text, test := range map[string]struct {
		index int // of the column of codes
		only  bool
		note  bool
	}{
		"Number,Street,Code\n12,Alder St,CP3-017\n":            {2, true, false},
		"Number,Street,Code\n12,Alder St,\n":                   {2, true, false},
		"Number,Street,Code\n12,Alder St,#4521\n":              {-1, false, true},
		"Number,Street,Code,Code\n12,Alder St,4521*,CP3-017\n": {3, true, true},
		"Number,Street,Letter code\n12,Alder St,#4521\n":       {2, false, false},
		"Number,Street,Door code\n12,Alder St,4521*\n":         {-1, false, false},
		"Number,Street,Code\n" + none + "12,Alder St,4521*\n":  {2, true, false},
	} {
		table, _ := find(t, text, heading.Addresses, heading.Options{})
		if got := table.Index(letters.ColumnCode); got != test.index || table.OnlyCalledCode(heading.Options{}) != test.only || strings.Contains(fmt.Sprint(table.Notes), note) != test.note {
			t.Errorf("%.60q: the codes are in column %d, %v", text, got, reported(table.Notes))
		}
	}
	table, _ := find(t, "Number,Street,Code,Code\n12,Alder St,CP3-017,x\n", heading.Addresses, heading.Options{})
	without := table.Without(letters.ColumnCode)
	if table.Index(letters.ColumnCode) != 2 || without.Index(letters.ColumnCode) != 3 {
		t.Error("the table is changed, or the second column does not take the first one's place")
	}
	if named := (heading.Options{Columns: map[string]string{"code": "Code"}}); table.OnlyCalledCode(named) {
		t.Error("the campaign says that it is the column of codes")
	}
}

func TestAColumnThatCountsTheRows(t *testing.T) {
	for text, want := range map[string]bool{
		"No.,Address\n1,12 Alder St\n2,14 Alder St\n3,16 Alder St\n":    true,
		"No.,Address\n12,12 Alder St\n14,14 Alder St\n16,16 Alder St\n": false,
		"No.,Address\n1,12 Alder St\n2,14 Alder St\n":                   false,
		"No.,Street\n12,Alder St\n14,Alder St\n16,Alder St\n":           false,
	} {
		if table, _ := find(t, text, heading.Addresses, heading.Options{Country: "US"}); table.CountsRows != want {
			t.Errorf("%q counts the rows: %v", text, table.CountsRows)
		}
	}
}

func TestTable(t *testing.T) {
	table, _ := find(t, "Number,Street,Note,Remark,,\n12,Alder St,,dog\n", heading.Addresses, heading.Options{})
	if table.Width() != 6 || table.LastHeading() != 3 {
		t.Errorf("width %d, last heading %d", table.Width(), table.LastHeading())
	}
	row := table.Sheet.Head[1]
	if got := table.Cell(row, letters.ColumnNote).Shown; got != "dog" {
		t.Errorf("the note is %q", got)
	}
	if got := table.Heading(letters.ColumnCity); got != "city" || table.ColumnAt(4) != "" || table.ColumnAt(-1) != "" {
		t.Errorf("a column that is not there is called %q", got)
	}
	if table.Repeated(row) || !table.Repeated(table.Sheet.Head[0]) {
		t.Error("the row of the headings repeats them, a door does not")
	}
}

func TestFindExact(t *testing.T) {
	headings := []string{"Code", "Pod", "Number", "Street"}
	for text, want := range map[string]string{
		"Street,Code,x\nStreet,Pod,Code\nAlder St,CP1,CP1-001\n":       "2 0 2",
		"street,code\nAlder St,CP1-001\n":                              "0 -1 -1",
		strings.Repeat("\n", heading.HeaderRows) + "Code,Street,Pod\n": "0 -1 -1",
	} {
		sheets, err := heading.Open(strings.NewReader(text), "list.csv", "")
		sheettest.Must(t, err)
		table, ok, err := heading.FindExact(sheets, headings, "Code", "Street", "Pod")
		if got := fmt.Sprint(table.Row, " ", table.Index("Street"), " ", table.Index("Code")); got != want || err != nil || ok != (table.Row > 0) {
			t.Errorf("%q: %s, want %s, %v", text, got, want, err)
		}
	}
}
