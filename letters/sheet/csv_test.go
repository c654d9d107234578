package sheet_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/sheet"
)

// What a program writes as CSV is read back, whatever the cells hold: marks, separators
// and line breaks, with any separator and any line ends. (Rows of numbers with ditto
// marks in them may look the same; these are left to TestQuotationMarks.)
func TestWhatAProgramQuotesIsReadBack(t *testing.T) {
	cell := rapid.OneOf(
		rapid.StringMatching(`[a-c"\n,;|	 é]{0,6}`), rapid.StringMatching(`[A-Za-z "\n,]{0,30}`), rapid.SampledFrom([]string{"", `"`, `""`, ",", "\n", "\n\n", `",`, `,"`, ",\n", "\n,", `"` + "\n", "Alder St"}),
	).Filter(func(text string) bool { return !strings.HasPrefix(text, "=") })
	rapid.Check(t, func(t *rapid.T) {
		separator := rapid.SampledFrom([]rune(",;\t|")).Draw(t, "separator")
		ends := rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "ends")
		directive := rapid.Bool().Draw(t, "directive")
		width := rapid.IntRange(2, 5).Draw(t, "width")
		row := rapid.SliceOfN(cell, width, width).Filter(func(cells []string) bool { return strings.TrimSpace(strings.Join(cells, "")) != "" }) // blank ones are passed over
		rows := rapid.SliceOfN(row, 0, 8).Draw(t, "rows")
		headings := []string{"Number", "Street", "City", "Unit\nor floor", "Note"}[:width]
		var b bytes.Buffer
		if directive {
			b.WriteString("sep=" + string(separator) + "\n")
		}
		w := csv.NewWriter(&b)
		w.Comma = separator
		if err := errors.Join(w.Write(headings), w.WriteAll(rows)); err != nil {
			t.Fatal(err)
		}
		text := strings.ReplaceAll(b.String(), "\n", ends)
		sheets, err := sheet.Open(strings.NewReader(text), "doors.csv", options)
		if err != nil || len(sheets) != 1 {
			t.Fatalf("%q: %v", text, err)
		}
		var got [][]string
		for row, err := range sheets[0].Rows() {
			if err != nil {
				t.Fatal(err)
			}
			if row.Unclosed {
				t.Errorf("row %d lost a mark", row.Number)
			}
			var cells []string
			for _, c := range row.Cells {
				cells = append(cells, c.Shown)
			}
			got = append(got, cells)
		}
		if diff := cmp.Diff(append([][]string{headings}, rows...), got); diff != "" {
			t.Errorf("%q: -want +got:\n%s", text, diff)
		}
	})
}
