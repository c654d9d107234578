package sheet_test

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/sheettest"
)

// What a program writes as CSV is read back, whatever the cells hold: marks, separators
// and line breaks, with any separator and any line ends. (Rows of numbers with ditto
// marks in them may look the same; these are left to TestQuotationMarks.)
func TestWhatAProgramQuotesIsReadBack(t *testing.T) {
	cell := rapid.OneOf(
		rapid.StringMatching(`[a-c"\n,;|	 é]{0,6}`), rapid.StringMatching(`[A-Za-z "\n,]{0,30}`), rapid.SampledFrom([]string{"", `"`, `""`, ",", "\n", "\n\n", `",`, `,"`, ",\n", "\n,", `"` + "\n", "Alder St", "“The Elms”", "“", "a ”"}),
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

// packed is a text as gzip packs it.
func packed(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, text); err != nil {
		t.Fatal(err)
	}
	sheettest.Must(t, w.Close())
	return b.Bytes()
}

// A packed text is read as it goes, whatever its name says.
func TestPackedTexts(t *testing.T) {
	if testing.Short() {
		t.Skip("a long test, in which nothing runs side by side")
	}
	text, _, want := numbered(60000)
	for _, name := range []string{"doors.csv.gz", "doors.csv", "doors.gz", "doors.TSV.GZ"} {
		s := open(t, bytes.NewReader(packed(t, text)), name)
		if rows, err := all(s); err != nil || !cmp.Equal(want, rows) || s.File != name {
			t.Errorf("%s: %d rows, %v", name, len(rows), err)
		}
	}
	if s := open(t, strings.NewReader(text), "doors.csv.gz"); len(s.Head) != sheet.HeadRows {
		t.Error("what a browser has unpacked already is not read")
	}
	workbook := sheettest.Doors(t, [][]any{{"Number", "Street"}, {12, "Alder St"}}, nil)
	if s := open(t, bytes.NewReader(packed(t, string(workbook))), "doors.xlsx.gz"); s.Name != "Doors" {
		t.Errorf("a packed workbook: %+v", s)
	}
}

func TestPackedTextsThatCannotBeRead(t *testing.T) {
	if testing.Short() {
		t.Skip("a long test, in which nothing runs side by side")
	}
	text, _, _ := numbered(60000)
	whole := packed(t, text)
	for name, test := range map[string]struct {
		data    []byte
		message string
	}{
		"cut off soon": {whole[:30], "breaks off"},
		"cut off":      {whole[:len(whole)-300], "breaks off"},
		"a bomb":       {packed(t, "Number,Street\n"+strings.Repeat("12,Alder St\n", 3_000_000)), "far more than a list can be"},
		"a PDF":        {packed(t, "%PDF-1.7"), "a PDF under another name"},
	} {
		sheets, err := sheet.Open(bytes.NewReader(test.data), "doors.csv.gz", options)
		if err == nil {
			_, err = all(sheets[0])
		}
		if p := (letters.Problem{}); !errors.As(err, &p) || p.File != "doors.csv.gz" || !strings.Contains(p.Message, test.message) || p.Hint == "" {
			t.Errorf("%s: %v", name, err)
		}
	}
}
