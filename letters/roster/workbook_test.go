package roster_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

func addresses(households []letters.Household) []letters.Address {
	var all []letters.Address
	for _, h := range households {
		all = append(all, h.Address)
	}
	return all
}

func TestWorkbookCellsAsShownAndAsStored(t *testing.T) {
	data := doorsBook(t, [][]any{
		{"Number", "Street", "Unit", "ZIP", "Latitude", "Longitude"},
		{12, "Alder St", nil, 2139, 42.3624449, -71.0925358},
		{14, "Alder St", 7, 2139, nil, nil},
		{1234, "Alder St", nil, "02139", nil, nil},
		{16.5, "Alder St", nil, "02139", nil, nil},
		{16.5, "Birch Ave", nil, "02139", nil, nil},
		{46034, "Birch Ave", nil, "02139", nil, nil},
		{46034, "Birch Ave", nil, "02139", nil, nil},
		{20, "Birch Ave", 46034, "02139", nil, nil},
	}, func(book *excelize.File) {
		style(t, book, "D2", "00000")
		style(t, book, "E2", "0.00")
		style(t, book, "C3", "000")
		style(t, book, "A4", "#,##0")
		style(t, book, "A5", "0")
		style(t, book, "A6", "# ?/?")
		style(t, book, "A7", "d-mmm")
		style(t, book, "A8", "m-d")
		style(t, book, "C9", "m/d/yyyy")
	})
	households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Country: "US"})
	if err != nil {
		t.Fatal(err)
	}
	want := []letters.Address{
		{Number: "12", Street: "Alder St", ZIP: "02139"},
		{Number: "14", Street: "Alder St", Unit: "007", ZIP: "02139"},
		{Number: "1234", Street: "Alder St", ZIP: "02139"},
		{Number: "16 1/2", Street: "Alder St", ZIP: "02139"},
		{Number: "16 1/2", Street: "Birch Ave", ZIP: "02139"},
		{Number: "1-12", Street: "Birch Ave", ZIP: "02139"},
	}
	if diff := cmp.Diff(want, addresses(households)); diff != "" {
		t.Error(diff)
	}
	if got := households[0].Point; got != (letters.Point{Latitude: 42.3624449, Longitude: -71.0925358}) {
		t.Errorf("point %v", got)
	}
	if got := households[0].Source; got != (letters.Source{File: "doors.xlsx", Sheet: "Doors", Row: 2}) {
		t.Errorf("source %v", got)
	}
	if diff := cmp.Diff([]string{
		"note 1 ZIP: ZIPs that had lost their zeros got them back: row 3",
		"note 5 Number: 16.5 is read as 16 1/2",
		"skipped 7 Number: the house number is shown as 12-Jan: the spreadsheet program has made a date of it, it must have been 1-12 or 12-1; no letter for this row",
		"note 8 Number: the house number is stored as a date; it is printed as it is shown, 1-12",
		"skipped 9 Unit: the unit is shown as 1/12/2026: the spreadsheet program has made a date of it, it must have been 1-12 or 12-1; no letter for this row",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestFormulas(t *testing.T) {
	rows := [][]any{{"Number", "Street", "ZIP"}, {nil, "Alder St", "02139"}, {12, "Alder St", nil}, {14, "Alder St", "02139"}}
	data := doorsBook(t, rows, func(book *excelize.File) {
		for cell, formula := range map[string]string{"A2": "5+5", "C3": "5+5"} {
			if err := book.SetCellFormula("Doors", cell, formula); err != nil {
				t.Fatal(err)
			}
		}
	})
	households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Country: "US"})
	if err != nil || len(households) != 2 {
		t.Errorf("%+v %v", households, err)
	}
	if diff := cmp.Diff([]string{
		"skipped 2 Number: the house number is a formula without a value; no letter for this row",
		"warning 3 ZIP: the cell has a formula but no value; it is read as blank",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestHiddenRowsAreReadAndTold(t *testing.T) {
	data := doorsBook(t, [][]any{{"Number", "Street"}, {12, "Alder St"}, {14, "Alder St"}}, func(book *excelize.File) {
		if err := book.SetRowVisible("Doors", 3, false); err != nil {
			t.Fatal(err)
		}
	})
	households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{})
	if err != nil || len(households) != 2 {
		t.Errorf("%+v %v", households, err)
	}
	if diff := cmp.Diff([]string{"note 3 : this row is hidden in the sheet; it is read like the others"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}

func TestWhichSheet(t *testing.T) {
	doors := [][]any{{"Number", "Street"}, {12, "Alder St"}}
	north := [][]any{{"Number", "Street"}, {14, "Birch Ave"}}
	pods := [][]any{{"Pod", "Leader", "Address", "Streets"}, {"CP3", "Ana", "12 Alder St", "Alder St"}}
	legend := [][]any{{"How to fill this in"}, {"One row for each door"}}
	tests := []struct {
		name    string
		order   []string
		sheet   string
		want    string
		problem string
	}{
		{"the one that looks like addresses", []string{"Legend", "Pods", "Doors"}, "", "Alder St", ""},
		{"two do", []string{"Doors", "North"}, "", "", `2 of its sheets look like lists of addresses: Doors, North`},
		{"two do and one is named", []string{"Doors", "North"}, "north", "Birch Ave", ""},
		{"no such sheet", []string{"Doors", "North"}, "South", "", "there is no sheet called South"},
		{"none does", []string{"Legend"}, "", "", "none of the first 30 rows has the headings of a list of addresses"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			data := workbook(t, map[string][][]any{"Doors": doors, "North": north, "Pods": pods, "Legend": legend}, test.order, nil)
			households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{Sheet: test.sheet})
			if err != nil {
				t.Fatal(err)
			}
			if test.problem != "" {
				if len(problems) != 1 || problems[0].Severity != letters.SeverityError || !strings.Contains(problems[0].Message, test.problem) || problems[0].Hint == "" {
					t.Errorf("problems %+v", problems)
				}
				return
			}
			if len(households) != 1 || households[0].Address.Street != test.want || len(problems) > 0 {
				t.Errorf("%+v %v", households, told(problems))
			}
		})
	}
}

func TestEmptyWorkbook(t *testing.T) {
	data := workbook(t, nil, []string{"Doors"}, nil)
	_, _, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{})
	if p, ok := err.(letters.Problem); !ok || p.Message != "it has no rows" {
		t.Errorf("got %v", err)
	}
}

// A workbook made to fill memory is refused by what its parts say of their size;
// this one's part could not even be unpacked.
func TestAWorkbookMadeToFillMemoryIsRefused(t *testing.T) {
	var b bytes.Buffer
	archive := zip.NewWriter(&b)
	packed := []byte("no deflated data")
	w, err := archive.CreateRaw(&zip.FileHeader{
		Name: "xl/worksheets/sheet1.xml", Method: zip.Deflate, CompressedSize64: uint64(len(packed)), UncompressedSize64: 200 << 20,
	})
	must(t, err)
	_, err = w.Write(packed)
	must(t, err, archive.Close())
	_, _, err = roster.Addresses(bytes.NewReader(b.Bytes()), "doors.xlsx", heading.Options{})
	if p, ok := err.(letters.Problem); !ok || !strings.Contains(p.Message, "unpacks to far more") {
		t.Errorf("got %v", err)
	}
}
