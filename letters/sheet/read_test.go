package sheet_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/sheettest"
)

// options know a few headings and one language.
var options = sheet.Options{
	Country:    "US",
	IsHeading:  func(text string) bool { return text == "Number" || text == "Street" || text == "City" },
	IsLanguage: func(text string) bool { return text == "español" },
}

// open opens a file of one sheet.
func open(t *testing.T, r io.Reader, name string) sheet.Sheet {
	t.Helper()
	sheets, err := sheet.Open(r, name, options)
	sheettest.Must(t, err)
	if len(sheets) != 1 {
		t.Fatalf("%s has %d sheets", name, len(sheets))
	}
	return sheets[0]
}

// shown lists rows as "3: 12|Alder St".
func shown(rows []sheet.Row) []string {
	var all []string
	for _, row := range rows {
		texts := make([]string, len(row.Cells))
		for i, c := range row.Cells {
			texts[i] = c.Shown
		}
		all = append(all, fmt.Sprint(row.Number)+": "+strings.Join(texts, "|"))
	}
	return all
}

// all reads the rows of a sheet that are not blank, up to an error.
func all(s sheet.Sheet) (rows []string, err error) {
	for row, err := range s.Rows() {
		if err != nil {
			return rows, err
		}
		if !row.Blank() {
			rows = append(rows, shown([]sheet.Row{row})...)
		}
	}
	return rows, nil
}

// numbered is a list of so many doors below its headings, with a blank row
// between the two.
func numbered(doors int) (text string, table [][]any, want []string) {
	var b strings.Builder
	b.WriteString("Number,Street\n\n")
	table, want = [][]any{{"Number", "Street"}, {}}, []string{"1: Number|Street"}
	for i := range doors {
		fmt.Fprintf(&b, "%d,Alder St\n", i+1)
		table = append(table, []any{i + 1, "Alder St"})
		want = append(want, fmt.Sprintf("%d: %d|Alder St", i+3, i+1))
	}
	return b.String(), table, want
}

// The head of a sheet is read when it is opened, and its rows come again from the
// first on: a workbook's any number of times, a text file's once.
func TestHeadAndRows(t *testing.T) {
	for _, doors := range []int{0, 1, sheet.HeadRows - 1, sheet.HeadRows, 250} {
		text, table, want := numbered(doors)
		for name, s := range map[string]sheet.Sheet{
			"doors.csv":  open(t, strings.NewReader(text), "doors.csv"),
			"doors.xlsx": open(t, strings.NewReader(string(sheettest.Doors(t, table, nil))), "doors.xlsx"),
		} {
			head := want[:min(len(want), sheet.HeadRows)]
			if diff := cmp.Diff(head, shown(s.Head)); diff != "" || s.HeadErr != nil {
				t.Errorf("the head of %s with %d doors: %v %s", name, doors, s.HeadErr, diff)
			}
			rows, err := all(s)
			if diff := cmp.Diff(want, rows); diff != "" || err != nil {
				t.Errorf("%s with %d doors: %v %s", name, doors, err, diff)
			}
			again, err := all(s)
			if isText := name == "doors.csv"; isText != (err != nil) || !isText && !cmp.Equal(want, again) {
				t.Errorf("%s is ranged over again: %d rows, %v", name, len(again), err)
			}
		}
	}
}

// What is done to a row that was read leaves the head alone.
func TestTheHeadHasCellsOfItsOwn(t *testing.T) {
	text, table, want := numbered(3)
	for _, s := range []sheet.Sheet{open(t, strings.NewReader(text), "doors.csv"), open(t, strings.NewReader(string(sheettest.Doors(t, table, nil))), "doors.xlsx")} {
		for row, err := range s.Rows() {
			sheettest.Must(t, err)
			for i := range row.Cells {
				row.Cells[i] = sheet.Cell{}
			}
		}
		if diff := cmp.Diff(want, shown(s.Head)); diff != "" {
			t.Errorf("%s: %s", s.File, diff)
		}
	}
}

// A text file is read as it goes: opening it takes no more than its beginning.
func TestATextFileIsAStream(t *testing.T) {
	line := []byte("12,Alder St\n")
	read := 0
	endless := readerFunc(func(b []byte) (int, error) {
		n := copy(b, line[read%len(line):])
		read += n
		return n, nil
	})
	s := open(t, io.MultiReader(strings.NewReader("Number,Street\n"), endless), "doors.csv")
	if len(s.Head) != sheet.HeadRows || read > 1<<20 {
		t.Errorf("%d rows are in the head of %d bytes", len(s.Head), read)
	}
}

type readerFunc func([]byte) (int, error)

func (f readerFunc) Read(b []byte) (int, error) { return f(b) }

// An error names its file and sheet, whether it is met in the head or later.
func TestErrorsNameTheirFile(t *testing.T) {
	broken := errors.New("the stick was pulled out")
	text, _, want := numbered(60000)
	s := open(t, io.MultiReader(strings.NewReader(text), iotest.ErrReader(broken)), "doors.csv")
	rows, err := all(s)
	if p := (letters.Problem{}); !errors.As(err, &p) || p.File != "doors.csv" || !strings.Contains(p.Message, broken.Error()) || len(rows) != len(want) || s.HeadErr != nil {
		t.Errorf("%d rows, %#v, and %v of the head", len(rows), err, s.HeadErr)
	}
	row := func(n int) string { return fmt.Sprintf(`<row r="%d"><c r="A%[1]d"><v>12</v></c></row>`, n) }
	for _, s := range []sheet.Sheet{
		open(t, strings.NewReader(string(sheettest.Raw(t, `<sheetData>`+row(1)+row(2)))), "doors.xlsx"),
		open(t, strings.NewReader(string(sheettest.Raw(t, `<sheetData>`+row(1)+row(3)+row(2)+`</sheetData>`))), "doors.xlsx"),
	} {
		_, err := all(s)
		if p := (letters.Problem{}); !errors.As(err, &p) || p.File != "doors.xlsx" || p.Sheet != "Doors" || s.HeadErr == nil || s.HeadErr.Error() != p.Error() {
			t.Errorf("%#v, and %#v of the head", err, s.HeadErr)
		}
	}
}

func TestFind(t *testing.T) {
	data := sheettest.Workbook(t, map[string][][]any{}, []string{"North side", "South side"}, func(book *excelize.File) {
		sheettest.Must(t, book.SetSheetVisible("South side", false))
	})
	sheets, err := sheet.Open(strings.NewReader(string(data)), "doors.xlsx", options)
	sheettest.Must(t, err)
	for name, want := range map[string]int{"North side": 0, " south SIDE ": 1, "South-side": 1, "East": -1, "-": -1} {
		if got := sheet.Find(sheets, name); got != want {
			t.Errorf("%q is sheet %d, want %d", name, got, want)
		}
	}
	if sheets[0].Hidden || !sheets[1].Hidden {
		t.Error("the second sheet is the hidden one")
	}
}
