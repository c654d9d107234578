package roster_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"doorletters/letters"
	"doorletters/letters/roster"
)

func TestEncodingsAndSeparators(t *testing.T) {
	const text = "Number,Street,City\r\n12,Calle José,Rivière\r\n"
	encoded := func(s string, e interface{ String(string) (string, error) }) string {
		out, err := e.String(s)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	want := letters.Address{Number: "12", Street: "Calle José", City: "Rivière"}
	for name, file := range map[string]string{
		"UTF-8":             text,
		"UTF-8 with a mark": "\ufeff" + text,
		"UTF-16LE":          encoded(text, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder()),
		"UTF-16BE":          encoded(text, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder()),
		"Windows-1252":      encoded(text, charmap.Windows1252.NewEncoder()),
		"semicolons":        strings.ReplaceAll(text, ",", ";"),
		"tabs":              strings.ReplaceAll(text, ",", "\t"),
		"one line end":      strings.ReplaceAll(text, "\r\n", "\n"),
		"no last line end":  strings.TrimSuffix(text, "\r\n"),
	} {
		for _, ending := range []string{".csv", ".tsv", ".txt", ".CSV"} {
			households, problems, err := roster.Addresses(strings.NewReader(file), "doors"+ending, roster.Options{Country: "US"})
			if name == "Windows-1252" { // a guess, which is told
				if len(problems) != 1 || problems[0].Severity != letters.SeverityNote || !strings.HasSuffix(problems[0].Message, ": row 2") {
					t.Errorf("problems %v", told(problems))
				}
				problems = nil
			}
			if err != nil || len(problems) > 0 || len(households) != 1 || households[0].Address != want {
				t.Errorf("%s%s: %+v %v %v", name, ending, households, told(problems), err)
			}
		}
	}
}

func TestSemicolonsWithDecimalCommas(t *testing.T) {
	households, problems := list(t, "Number;Street;Lat;Lon\n12;Alder St;42,5;-71,25\n14;Alder St;42,5;-71,25\n", roster.Options{})
	if len(households) != 2 || len(problems) > 0 || households[0].Point != (letters.Point{Latitude: 42.5, Longitude: -71.25}) {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestRowsAreThoseOfASpreadsheetProgram(t *testing.T) {
	text := "Number,Street,Note\n\n12,Alder St,\"rings\ntwice\"\n14,Alder St,\n\n16,Alder St,\n"
	households, _ := list(t, text, roster.Options{})
	var rows []int
	for _, h := range households {
		rows = append(rows, h.Source.Row)
	}
	if len(rows) != 3 || rows[0] != 3 || rows[1] != 4 || rows[2] != 6 {
		t.Errorf("rows %v, want 3, 4 and 6", rows)
	}
	if households[0].Note != "rings twice" {
		t.Errorf("note %q", households[0].Note)
	}
}

func TestHeadingsWithoutRows(t *testing.T) {
	households, problems := list(t, "Number,Street\n", roster.Options{})
	if len(households) > 0 || len(problems) != 1 || problems[0].Severity != letters.SeverityWarning {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestAnUnclosedQuotationMarkIsToldWithItsRow(t *testing.T) {
	text := "Number,Street,Note\n12,Alder St,\n14,\"Alder St,\n16,Alder St,\n18,Alder St,\n"
	_, _, err := roster.Addresses(strings.NewReader(text), "doors.csv", roster.Options{})
	p, ok := err.(letters.Problem)
	if !ok || p.Row != 3 || p.File != "doors.csv" || !strings.Contains(p.Message, "quotation mark") {
		t.Errorf("got %v", err)
	}
	// A mark inside a cell is only a mark.
	households, problems := list(t, "Number,Street,Note\n12,Alder St,the \"red\" door\n14,Alder St,5\" step\n", roster.Options{})
	if len(households) != 2 || len(problems) > 0 || households[0].Note != `the "red" door` {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	locked := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1........E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00...."
	tests := []struct{ name, data, message, hint string }{
		{"doors.xlsx", locked, "locked with a password", "without a password"},
		{"doors.xlsx", "\xD0\xCF\x11\xE0........", "old Excel file", ".xlsx"},
		{"doors.xlsx", "Number,Street\n", "not an Excel workbook", ".xlsx"},
		{"doors.xlsx", "", "empty", "save it again"},
		{"doors.xlsx", "PK\x03\x04 cut off", "damaged", ".xlsx"},
		{"doors.xls", "anything", ".xls", ".xlsx"},
		{"doors.ods", "anything", ".ods", ".xlsx"},
		{"doors.numbers", "anything", "Numbers", "Export"},
		{"doors.pdf", "%PDF-1.7", "PDF", "spreadsheet"},
		{"doors.docx", "PK", "must end in", ".xlsx"},
		{"doors.csv", "PK\x03\x04", "is a workbook", "rename"},
		{"doors.csv", "", "no rows", "right file"},
		{"doors.csv", "\n\n ,\n", "no rows", "right file"},
	}
	for _, test := range tests {
		_, _, err := roster.Addresses(strings.NewReader(test.data), test.name, roster.Options{})
		p, ok := err.(letters.Problem)
		if !ok || p.File != test.name || !strings.Contains(p.Message, test.message) || !strings.Contains(p.Hint, test.hint) || strings.Contains(p.Message, "\n") {
			t.Errorf("%s: %#v", test.name, err)
		}
	}
}
