package textrows_test

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/amend/textrows"
)

// What is not changed stays byte for byte.
func TestBytes(t *testing.T) {
	for _, text := range []string{"", "a", "a,b\n", "\ufeffa;b\r\n\r\n \"c;\r\nd\" ;e", "\"a\"\"b\",c\rd,e\r", "a,\"never closed\nb,c\n", ",,\n\n,"} {
		for _, separator := range ",;\t" {
			if got := textrows.Open([]byte(text), separator).Bytes(); string(got) != text {
				t.Errorf("%q became %q", text, got)
			}
		}
	}
	if got := textrows.Open([]byte("\xff\xfea\x00\t\x00\xe9\x00\r\x00\n\x00"), '\t').Bytes(); string(got) != "\ufeffa\té\r\n" {
		t.Errorf("UTF-16 became %q", got)
	}
}

// Cells are changed in their manner, and rows are added and taken out, as a reader of CSV
// sees them.
func TestChanges(t *testing.T) {
	cell := rapid.SampledFrom([]string{"", "a", "b c", "x,y", `q"r`, "two\nlines", " blank ", "12 Elm St", "é"})
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(rapid.SliceOfN(cell, 2, 4), 1, 6).Draw(t, "rows")
		for i := range rows {
			rows[i][0] = "first" // no row is blank
		}
		var b strings.Builder
		w := csv.NewWriter(&b)
		w.UseCRLF = rapid.Bool().Draw(t, "CRLF")
		if err := w.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		text := textrows.Open([]byte(b.String()), ',')
		gone := -1
		for range rapid.IntRange(0, 4).Draw(t, "changes") {
			row := rapid.IntRange(0, len(rows)-1).Draw(t, "row")
			place, value := rapid.IntRange(1, 5).Draw(t, "place"), cell.Draw(t, "value")
			if !text.Set(row+1, place, value) {
				t.Fatalf("there is no row %d", row+1)
			}
			for value != "" && len(rows[row]) <= place {
				rows[row] = append(rows[row], "")
			}
			if place < len(rows[row]) {
				rows[row][place] = value
			}
		}
		if rapid.Bool().Draw(t, "out") {
			gone = rapid.IntRange(0, len(rows)-1).Draw(t, "gone")
			text.Remove(gone + 1)
			rows = append(rows[:gone], rows[gone+1:]...)
		}
		added := []string{"new", cell.Draw(t, "new")}
		text.Append(added)
		reader := csv.NewReader(strings.NewReader(string(text.Bytes())))
		reader.FieldsPerRecord = -1
		got, err := reader.ReadAll()
		if diff := cmp.Diff(append(rows, added), got); err != nil || diff != "" {
			t.Errorf("%v %s\n%q", err, diff, text.Bytes())
		}
	})
	if textrows.Open([]byte("a\n"), ',').Set(2, 0, "b") {
		t.Error("a row was there that is not")
	}
}
