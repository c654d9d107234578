package roster_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"doorletters/letters"
	"doorletters/letters/heading"
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
			households, problems, err := roster.Addresses(strings.NewReader(file), "doors"+ending, heading.Options{Country: "US"})
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
	households, problems := list(t, "Number;Street;Lat;Lon\n12;Alder St;42,5;-71,25\n14;Alder St;42,5;-71,25\n", heading.Options{})
	if len(households) != 2 || len(problems) > 0 || households[0].Point != (letters.Point{Latitude: 42.5, Longitude: -71.25}) {
		t.Errorf("%+v %v", households, told(problems))
	}
}

func TestRowsAreThoseOfASpreadsheetProgram(t *testing.T) {
	text := "Number,Street,Note\n\n12,Alder St,\"rings\ntwice\"\n14,Alder St,\n\n16,Alder St,\n"
	households, _ := list(t, text, heading.Options{})
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
	households, problems := list(t, "Number,Street\n", heading.Options{})
	if len(households) > 0 || len(problems) != 1 || problems[0].Severity != letters.SeverityWarning {
		t.Errorf("%+v %v", households, told(problems))
	}
}

// A mark that somebody forgot to close takes nothing with it but itself.
func TestUnclosedQuotationMarks(t *testing.T) {
	const told1 = "a quotation mark opens in this row and is not closed; the row is read without it"
	for name, test := range map[string]struct {
		rows    string
		streets string // of the doors 12, 14, 16 ...
		marked  []int  // rows that are told
	}{
		"never closed":                {"12,Alder St,\n14,\"Birch St,\n16,Cedar St,\n18,Elm St,\n", "Alder St|Birch St|Cedar St|Elm St", []int{3}},
		"in the last row":             {"12,Alder St,\n14,Birch St,\"dog\n", "Alder St|Birch St", []int{3}},
		"another quoted cell follows": {"12,Alder St,\"dog\n14,Birch St,\n16,Cedar St,\"cat, dog\"\n18,Elm St,\n", "Alder St|Birch St|Cedar St|Elm St", []int{2}},
		"two in a run":                {"12,\"Alder St,\n14,\"Birch St,\n16,Cedar St,\n", "Alder St|Birch St|Cedar St", []int{2, 3}},
		"a ditto mark follows":        {"12,\"Alder St,\n14,\",\n16,Cedar St,\n", "Alder St|Alder St|Cedar St", []int{2}},
		"marks in the last cell":      {"12,Alder St,dog\n14,\",\"\n16,Cedar St,\"\n", "Alder St|Alder St|Cedar St", nil},
		"inches":                      {"12,Alder St,5\" step\n14,Birch St,the \"red\" door\n", "Alder St|Birch St", nil},
		"a text of several lines":     {"12,Alder St,\"dog,\n\nbig one\"\n14,Birch St,\"\ncat\n\"\n16,Cedar St,\n", "Alder St|Birch St|Cedar St", nil},
		"a text with commas":          {"12,Alder St,\"dog, cat\ncat, dog\nand a bird\"\n14,Birch St,\n", "Alder St|Birch St", nil},
	} {
		households, problems := list(t, "Number,Street,Note\n"+test.rows, heading.Options{})
		var streets []string
		for i, h := range households {
			streets = append(streets, h.Address.Street)
			if h.Address.Number != fmt.Sprint(12+2*i) {
				t.Errorf("%s: door %d is %s", name, i, h.Address.Number)
			}
		}
		var marked []int
		for _, p := range problems {
			if p.Message == told1 && p.Severity == letters.SeverityWarning {
				marked = append(marked, p.Row)
			}
		}
		if strings.Join(streets, "|") != test.streets || !slices.Equal(marked, test.marked) || len(problems) != len(marked) {
			t.Errorf("%s: %q %v", name, streets, told(problems))
		}
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	locked := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1........E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00...."
	tests := []struct{ name, data, message, hint string }{
		{"doors.xlsx", locked, "locked with a password", "without a password"},
		{"doors.xlsx", "\xD0\xCF\x11\xE0........", "old Excel file", ".xlsx"},
		{"doors.xlsx", "Number,Street\n", "not an Excel workbook but a text file", "ends in .csv"},
		{"doors.xlsx", "\x89PNG\r\n\x1a\n\x00\x00", "picture under another name", "spreadsheet"},
		{"doors.xlsx", "<!DOCTYPE html><html>Sign in", "web page under another name", "File, Download"},
		{"doors.csv", "\n <html lang=\"en\">Sign in", "web page under another name", "File, Download"},
		{"doors.xlsx", "%PDF-1.7", "PDF under another name", "spreadsheet"},
		{"doors.xlsx", "PK\x03\x04......mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "OpenDocument spreadsheet (.ods) under another name", ".xlsx"},
		{"doors.xlsx", "PK\x03\x04......Index/Document.iwa", "Numbers file under another name", "Export"},
		{"doors.xlsx", "PK\x03\x04......word/document.xml", "Word document under another name", "copy its table"},
		{"doors.xlsx", "", "empty", "save it again"},
		{"doors.xlsx", "PK\x03\x04 cut off", "damaged", "once more"},
		{"doors.xls", "anything", ".xls", ".xlsx"},
		{"doors.ods", "anything", ".ods", ".xlsx"},
		{"doors.numbers", "anything", "Numbers", "Export"},
		{"doors.pdf", "%PDF-1.7", "PDF", "spreadsheet"},
		{"doors.xls", "PK\x03\x04", "workbook of the new kind", "rename"},
		{"doors.xls", "<table><tr>", "web page under another name", ".xlsx"},
		{"doors.xlsb", "PK\x03\x04", "(.xlsb)", ".xlsx"},
		{"doors.gsheet", "{}", "address of a Google Sheet", "File, Download"},
		{"doors.docx", "PK", "Word document", "copy its table"},
		{"doors.zip", "PK", "packed folder", "unpack"},
		{"doors.JPG", "anything", "picture", "spreadsheet"},
		{"doors.json", "[]", "JSON, but no GeoJSON", "as GeoJSON or CSV"},
		{"doors.geojson", `{"attributes":{},"geometryType":"esriGeometryPoint"}`, "Esri JSON", "f=geojson"},
		{"doors.json", `{"osm3s":{},"elements":[]}`, "Overpass", "Export, GeoJSON"},
		{"doors.json", `{"type":"Topology","arcs":[]}`, "TopoJSON", "as CSV"},
		{"doors.geojson", "Number,Street\n", "no GeoJSON, whatever its name says", "as GeoJSON or CSV"},
		{"doors.geojson", "<html>Sign in", "web page under another name", "Download"},
		{"doors.geojson", " \n", "empty", "once more"},
		{"doors.geojson.gz", "\x1F\x8B\x08cut off", "damaged, or breaks off", "once more"},
		{"doors.csv", `{"type":"FeatureCollection","features":[]}`, "GeoJSON under another name", ".geojson"},
		{"doors.geojson", `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"color":"Alder"}}]}`, "no property", "[columns]"},
		{"doors.bin", "\x00\x01\x02", "must end in", ".xlsx"},
		{"doors.csv", "PK\x03\x04", "is a workbook", "rename"},
		{"doors.csv", "", "no rows", "right file"},
		{"doors.csv", "\n\n ,\n", "no rows", "right file"},
	}
	for _, test := range tests {
		_, problems, err := roster.Addresses(strings.NewReader(test.data), test.name, heading.Options{})
		p, ok := err.(letters.Problem)
		if len(problems) == 1 {
			p, ok = problems[0], true
		}
		if !ok || p.File != test.name || !strings.Contains(p.Message, test.message) || !strings.Contains(p.Hint, test.hint) || strings.Contains(p.Message, "\n") {
			t.Errorf("%s: %#v", test.name, err)
		}
	}
}

// A row that a well-placed mark makes a part of a cell is no door, and is told of.
func TestARowInsideACell(t *testing.T) {
	households, problems := list(t, "Number,Street,Note\n12,Alder St,\"dog\n14,Alder St,cat\"\n16,Alder St,\"bell, \nred, blue, door\"\n", heading.Options{})
	if len(households) != 2 || households[0].Note != "dog 14,Alder St,cat" {
		t.Errorf("%+v", households)
	}
	if diff := cmp.Diff([]string{"warning 2 : a cell of this row has several lines, and one looks like a row of its own; it gets no letter of its own"}, told(problems)); diff != "" {
		t.Error(diff)
	}
}
