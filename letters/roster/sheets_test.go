package roster_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
	"doorletters/letters/sheet/sheettest"
)

// severalSheets is a workbook with a list on three of its sheets, each with other
// headings, and others beside them.
func severalSheets(t *testing.T) []byte {
	t.Helper()
	return sheettest.Workbook(t, map[string][][]any{
		"READ ME":    {{"This is our list."}},
		"North side": {{"Number", "Street", "Unit"}, {12, "Alder St", 3}, {14, "Alder St", ""}, {"", "Alder St", 9}},
		"South":      {{"Doors of the south"}, {"Address", "Pod", "Note"}, {"16 Birch Ave", "", ""}, {"18 Birch Ave", "CP9", ""}, {"12 Alder St Apt 3", "", "dog"}},
		"Empty":      {},
		"East":       {{"House no", "Road"}, {20, "Cedar Rd"}},
		"New":        {{"Number", "Street"}},
		"Legend":     {{"x", "means done"}},
	}, []string{"READ ME", "North side", "South", "Empty", "East", "New", "Legend"}, func(book *excelize.File) {
		sheettest.Must(t, book.SetSheetVisible("East", false))
	})
}

func readSheets(t *testing.T, data []byte, o heading.Options) (doors, problems []string) {
	t.Helper()
	households, told, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", o)
	sheettest.Must(t, err)
	for _, h := range households {
		doors = append(doors, fmt.Sprintf("%v: %s %s|%s|%s %v", h.Source, h.Address.Number, h.Address.Street, h.Address.Unit, h.Pod, h.Also))
	}
	for _, p := range told {
		problems = append(problems, strings.TrimSpace(fmt.Sprintf("%s %s %d: %s", p.Severity, p.Sheet, p.Row, p.Message)))
	}
	return doors, problems
}

// All sheets with a table are one list: a door that two of them have is one, and each
// row is told by its own sheet.
func TestSheetsAsOneList(t *testing.T) {
	doors, problems := readSheets(t, severalSheets(t), heading.Options{Sheet: "*", Country: "US"})
	if diff := cmp.Diff([]string{
		"North side!2: 12 Alder St|3| [South!5]", "North side!3: 14 Alder St|| []", "South!3: 16 Birch Ave|| []", "South!4: 18 Birch Ave||CP9 []", "East!2: 20 Cedar Rd|| []",
	}, doors); diff != "" {
		t.Error(diff)
	}
	all := strings.Join(problems, "\n")
	for _, want := range []string{
		"note  0: 2 sheets have no headings of a list of addresses; they are not read: READ ME, Legend",
		"skipped North side 4: ",
		"note South 5: row 2 of the sheet North side names this door already: it gets one letter, not two",
		"note East 0: the list of addresses is on a hidden sheet; it is read",
		"note New 1: the sheet has headings and no rows below them",
	} {
		if !strings.Contains(all, want) {
			t.Errorf("nobody is told %q:\n%s", want, all)
		}
	}
}

// A sheet's name is its doors' pod where that is asked for; a row's own says more.
func TestSheetAsPod(t *testing.T) {
	doors, _ := readSheets(t, severalSheets(t), heading.Options{Sheet: "*", Country: "US", Columns: map[string]string{"pod": "#", "street": "Road"}})
	if diff := cmp.Diff([]string{
		"North side!2: 12 Alder St|3|North side [South!5]", "North side!3: 14 Alder St||North side []", "South!3: 16 Birch Ave||South []", "South!4: 18 Birch Ave||CP9 []", "East!2: 20 Cedar Rd||East []",
	}, doors); diff != "" {
		t.Error(diff)
	}
}

// What a row says of those below it ends with its sheet, and so does a ditto mark.
func TestSheetsEndWhatRowsSay(t *testing.T) {
	data := sheettest.Workbook(t, map[string][][]any{
		"A": {{"Number", "Street"}, {12, "Alder St"}, {14, ""}, {16, ""}},
		"B": {{"Number", "Street"}, {18, ""}, {20, `"`}, {22, "Birch Ave"}},
	}, []string{"A", "B"}, nil)
	doors, problems := readSheets(t, data, heading.Options{Sheet: "*"})
	if diff := cmp.Diff([]string{"A!2: 12 Alder St|| []", "A!3: 14 Alder St|| []", "A!4: 16 Alder St|| []", "B!4: 22 Birch Ave|| []"}, doors); diff != "" {
		t.Error(diff, problems)
	}
}

func TestSheetsThatAreNoList(t *testing.T) {
	for name, test := range map[string]struct {
		options       heading.Options
		message, hint string
	}{
		"which of them":        {heading.Options{}, "of its sheets look like lists of addresses", `or write addresses = "doors.xlsx#*" to read them all as one list`},
		"a column of no sheet": {heading.Options{Sheet: "*", Columns: map[string]string{"unit": "Flat"}}, `unit = "Flat", but no column has that heading`, "the headings are"},
		"one sheet as the pod": {heading.Options{Sheet: "South", Columns: map[string]string{"pod": "#"}}, "but the list is one sheet", `write addresses = "doors.xlsx#*"`},
	} {
		households, problems, err := roster.Addresses(bytes.NewReader(severalSheets(t)), "doors.xlsx", test.options)
		if err != nil || len(households) > 0 || len(problems) != 1 || problems[0].Severity != letters.SeverityError || !strings.Contains(problems[0].Message, test.message) || !strings.Contains(problems[0].Hint, test.hint) {
			t.Errorf("%s: %+v %v", name, problems, err)
		}
	}
	_, problems, err := roster.Addresses(strings.NewReader("Number,Street\n12,Alder St\n"), "doors.csv", heading.Options{Columns: map[string]string{"pod": "#"}})
	if err != nil || len(problems) != 1 || !strings.Contains(problems[0].Hint, "only a workbook has sheets") {
		t.Errorf("of a text file: %+v %v", problems, err)
	}
	none := sheettest.Workbook(t, map[string][][]any{"A": {{"x"}}, "B": {{"y"}}}, []string{"A", "B"}, nil)
	_, problems, err = roster.Addresses(bytes.NewReader(none), "doors.xlsx", heading.Options{Sheet: "*"})
	if err != nil || len(problems) != 1 || !strings.Contains(problems[0].Message, "has the headings of a list of addresses") {
		t.Errorf("without any: %+v %v", problems, err)
	}
}

// A sheet of the workbook that holds something else is no part of the list, whatever
// headings it has.
func TestOtherSheetsAreLeftOut(t *testing.T) {
	doors, problems := readSheets(t, severalSheets(t), heading.Options{Sheet: "*", Country: "US", OtherSheets: []string{"south", "Absent"}})
	if all := strings.Join(doors, "\n"); len(doors) != 3 || strings.Contains(all, "South!") {
		t.Error(all)
	}
	if all := strings.Join(problems, "\n"); !strings.Contains(all, "note South 0: the sheet South is not one of the list of addresses; it is not read as such") {
		t.Error(all)
	}
}
