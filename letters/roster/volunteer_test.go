package roster_test

import (
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// volunteer reads a list as a volunteer keeps it, and what each of its rows is,
// from testdata/volunteer.tsv: "door|number|street|unit|ZIP|language", "fold|row",
// "lost" (a door that cannot be printed), "aside" (no door), or nothing.
func volunteer(t *testing.T) (rows [][]string, want []string) {
	t.Helper()
	data, err := os.ReadFile("testdata/volunteer.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for text := range strings.Lines(string(data)) {
		cells := strings.Split(strings.TrimSuffix(text, "\n"), "\t")
		rows, want = append(rows, cells[1:]), append(want, cells[0])
	}
	return rows, want
}

// outcomes says what became of each row, in the words of volunteer.
func outcomes(households []letters.Household, problems []letters.Problem, rows int) []string {
	got := make([]string, rows)
	for _, h := range households {
		a := h.Address
		got[h.Source.Row-1] = strings.Join([]string{"door", a.Number, a.Street, a.Unit, a.ZIP, h.Language}, "|")
		for _, also := range h.Also {
			got[also.Row-1] = fmt.Sprintf("fold|%d", h.Source.Row)
		}
	}
	for _, p := range problems {
		switch {
		case p.Row == 0 || got[p.Row-1] != "":
		case p.Severity == letters.SeveritySkipped:
			got[p.Row-1] = "lost"
		case p.Severity == letters.SeverityNote:
			got[p.Row-1] = "aside"
		}
	}
	return got
}

func TestAVolunteersListInEveryEncoding(t *testing.T) {
	rows, want := volunteer(t)
	separated := func(comma rune, rows [][]string) string {
		var b strings.Builder
		w := csv.NewWriter(&b)
		w.Comma, w.UseCRLF = comma, true
		if err := w.WriteAll(rows); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	// An encoding that lacks a letter has another in its place, as programs do.
	encoded := func(e encoding.Encoding, text string) string {
		out, err := encoding.ReplaceUnsupported(e.NewEncoder()).String(text)
		if err != nil {
			t.Fatal(err)
		}
		return strings.ReplaceAll(out, "\x1a", "?")
	}
	western := func(text string) string {
		return strings.NewReplacer("〃", `"`, "４０", "40", "０２１３９", "02139", "Tiếng Việt", "Vietnamese").Replace(text)
	}
	japanesePart := func(text string) string {
		return strings.NewReplacer("½", " 1/2", "ò", "o", "ê", "e", "é", "e", "ñ", "n", "ế", "e", "ệ", "e", "Português", "Portuguese").Replace(text)
	}
	mapped := func(change func(string) string) [][]string {
		var all [][]string
		for _, row := range rows {
			var cells []string
			for _, cell := range row {
				cells = append(cells, change(cell))
			}
			all = append(all, cells)
		}
		return all
	}
	cells := make([][]any, len(rows))
	for i, row := range rows {
		for _, cell := range row {
			cells[i] = append(cells[i], cell)
		}
	}
	book := doorsBook(t, cells, nil)
	for _, file := range []struct{ name, text string }{
		{"utf-8.csv", separated(',', rows)},
		{"utf-8-mark.csv", "\ufeff" + separated(',', rows)},
		{"utf-16le.csv", encoded(unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), separated('\t', rows))},
		{"utf-16be.txt", encoded(unicode.UTF16(unicode.BigEndian, unicode.UseBOM), separated('\t', rows))},
		{"utf-16le-no-mark.txt", encoded(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), separated('\t', rows))},
		{"windows-1252.csv", encoded(charmap.Windows1252, separated(';', mapped(western)))},
		{"macintosh.csv", strings.ReplaceAll(encoded(charmap.Macintosh, separated(';', mapped(func(s string) string { return strings.ReplaceAll(western(s), "½", " 1/2") }))), "\r\n", "\r")},
		{"shift-jis.csv", encoded(japanese.ShiftJIS, separated(',', mapped(japanesePart)))},
		{"semicolons.csv", "sep=;\r\n" + separated(';', rows)},
		{"tabs.tsv", separated('\t', rows)},
		{"book.xlsx", string(book)},
		{"book.xlsm", string(book)},
	} {
		t.Run(file.name, func(t *testing.T) {
			households, problems, err := roster.Addresses(strings.NewReader(file.text), file.name,
				heading.Options{Country: "US", Languages: []string{"en", "es", "ht", "pt", "vi", "zh-Hans", "zh-Hant"}})
			if err != nil {
				t.Fatal(err)
			}
			got := outcomes(households, problems, len(rows))
			for i := range want {
				expected := want[i]
				if file.name == "shift-jis.csv" {
					expected = japanesePart(expected)
				}
				if got[i] != expected && !(expected == "" && i < 4) {
					t.Errorf("row %d %q is %q, want %q", i+1, slices.DeleteFunc(slices.Clone(rows[i]), func(s string) bool { return s == "" }), got[i], expected)
				}
			}
			if t.Failed() {
				for _, p := range problems {
					t.Log(p.Severity, p.Row, p.Message)
				}
			}
			// A clean row is told of nothing.
			for _, p := range problems {
				if p.Row == 5 || p.Row == 8 || p.Row == 48 {
					t.Errorf("a clean row is told of: %s", p.Message)
				}
			}
		})
	}
}
