package filekind_test

import (
	"archive/zip"
	"bytes"
	"regexp"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/sheet/filekind"
)

// zipOf packs files of no importance.
func zipOf(t *testing.T, names ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range names {
		f, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte("x")); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func compound(stream string) string {
	text := "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1......"
	for _, c := range stream {
		text += string(c) + "\x00"
	}
	return text + "...."
}

// Each kind is named for what it is, with the way to a list that its own program has.
func TestRefuse(t *testing.T) {
	for _, test := range []struct{ name, data, message, hint string }{
		// By what they hold, whatever their names.
		{"list.csv", `{\rtf1\ansi Number`, "a text document (RTF) under another name", "copy its table"},
		{"list.rtf", `{\rtf1\ansi Number`, "a text document (RTF) cannot be read", "copy its table"},
		{"list.xls", "<html><table><tr><td>12", "a web page under another name", "in Excel"},
		{"list.csv", "<!-- report --><html>", "a web page under another name", "in Excel"},
		{"list.csv", "\xFF\xD8\xFF\xE0..JFIF", "a picture under another name", "ask for"},
		{"list.xls", compound("Workbook"), "an old Excel file (.xls) cannot", "Save As"},
		{"list.csv", compound("Workbook"), "an old Excel file (.xls) under another name", "Save As"},
		{"list.xlsx", compound("EncryptedPackage"), "locked with a password", "without a password"},
		{"list.xls", compound("EncryptedPackage"), "locked with a password", "without a password"},
		{"list.doc", compound("WordDocument"), "a Word document cannot", "copy its table"},
		{"list.xlsx", compound("WordDocument"), "a Word document under another name", "copy its table"},
		{"list.xlsb", zipOf(t, "[Content_Types].xml", "xl/workbook.bin"), "binary Excel workbook (.xlsb) cannot", "in Excel"},
		{"list.xlsx", zipOf(t, "[Content_Types].xml", "xl/workbook.bin"), "binary Excel workbook (.xlsb) under another name", "in Excel"},
		{"list.docx", zipOf(t, "[Content_Types].xml", "word/document.xml"), "a Word document cannot", "copy its table"},
		{"list.ods", zipOf(t, "mimetype", "content.xml"), "OpenDocument spreadsheet (.ods) cannot", "LibreOffice"},
		{"list.numbers", zipOf(t, "Index/Document.iwa"), "a Numbers file cannot", "in Numbers"},
		{"city.zip", zipOf(t, "a/Addresses.shp", "a/Addresses.dbf"), "a packed folder with a map's shapes (a shapefile) cannot", "in QGIS"},
		{"city.zip", zipOf(t, "a.gdb/a00001.gdbtable"), "a file geodatabase", "in QGIS"},
		{"city.zip", zipOf(t, "addresses.csv"), "a packed folder cannot", "unpack it"},
		{"list.csv", zipOf(t, "addresses.csv"), "a packed folder under another name", "unpack it"},
		{"map.kmz", zipOf(t, "doc.kml"), "(KML) cannot", "in Google My Maps"},
		{"map.kml", `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">`, "(KML) cannot", "in Google My Maps"},
		{"map.csv", `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2">`, "(KML) under another name", "in Google My Maps"},
		{"list.xls", `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook>`, "of the year 2003 in XML under another name", "in Excel"},
		{"a.gpkg", "SQLite format 3\x00" + strings.Repeat("\x00", 52) + "GPKG\x00\x00\x00\x00", "(GeoPackage) cannot", "in QGIS"},
		{"a.db", "SQLite format 3\x00" + strings.Repeat("\x00", 60), "a database cannot", "export the table"},
		{"a.shp", "\x00\x00\x27\x0A" + strings.Repeat("\x00", 40), "(a shapefile) cannot", "in QGIS"},
		{"list.csv", "\x00\x00\x27\x0A" + strings.Repeat("\x00", 40), "(a shapefile) under another name", "in QGIS"},
		// Data for programs, each by its own name.
		{"a.json", `{"version": 0.6, "osm3s": {}, "elements": []}`, "Overpass server", "overpass turbo"},
		{"a.json", `{"objectIdFieldName":"OBJECTID","features":[{"attributes":{}}]}`, "ArcGIS server", "f=geojson"},
		{"a.json", `{"type":"Topology","objects":{}}`, "TopoJSON", "mapshaper.org"},
		{"a.json", `[{"street":"Alder St"}]`, "data for programs (JSON)", "CSV"},
		{"list.csv", `{"rows": []}`, "data for programs (JSON) under another name", "CSV"},
		{"a.gsheet", `{"url":"https://docs.google.com/open?id=1","doc_id":"1"}`, "this is only the address of a Google Sheet", "Download"},
		{"list.csv", "[InternetShortcut]\nURL=https://example.org", "this is only a link", "download or copy"},
		// By their names, where the bytes say nothing.
		{"a.dbf", "\x03\x7C\x01\x02", "a dBase table (.dbf)", "in Excel or LibreOffice"},
		{"a.gdb", "", "the file is empty", "save it again"},
		{"~$list.xlsx", "\x05Lewis", "what Excel keeps beside a workbook", "without ~$"},
		{"list.xls", "Number\tStreet\n", "this is a text file, though its name ends in .xls", "ends in .csv"},
	} {
		p := filekind.Refuse([]byte(test.data), test.name)
		if p == nil || p.File != test.name || !strings.Contains(p.Message, test.message) || !strings.Contains(p.Hint, test.hint) {
			t.Errorf("%s %.40q: %+v", test.name, test.data, p)
		}
	}
}

// A text list is read whatever begins it, and under any name that is nobody's.
func TestTakesTexts(t *testing.T) {
	for name, data := range map[string]string{
		"a.csv": "[Number],[Street]\n", "b.csv": "{Number},Street\n", "c.csv": "<12>,Alder St\n", "d.tab": "Number\tStreet\n", "e": "Number,Street\n",
		"f.txt": "\xFF\xFEN\x00u\x00", "g.csv.gz": "Number,Street\n", "h.csv": "MM,Street\nBM,Street\n", "i.csv": "", "j.csv": "Num\xE9ro,Street\n",
	} {
		if p := filekind.Refuse([]byte(data), name); p != nil {
			t.Errorf("%s: %v", name, p)
		}
	}
	if p := filekind.Refuse([]byte(zipOf(t, "[Content_Types].xml", "xl/workbook.xml", "xl/media/map.kml")), "list.xlsx"); p != nil {
		t.Errorf("a workbook with a map in it: %v", p)
	}
}

func TestRefuseFolder(t *testing.T) {
	for name, want := range map[string]string{"City.gdb": "file geodatabase", "doors.numbers": "Numbers", "lists": "this is a folder"} {
		if p := filekind.RefuseFolder(name); p.File != name || !strings.Contains(p.Message, want) || p.Hint == "" {
			t.Errorf("%s: %+v", name, p)
		}
	}
}

// The endings that are asked for are those that are read.
func TestRefuseNamesEndings(t *testing.T) {
	p := filekind.Refuse([]byte("\x00\x01\x02"), "doors.bin")
	if p == nil {
		t.Fatal("not refused")
	}
	features := 0
	for _, ending := range regexp.MustCompile(`\.\w+`).FindAllString(p.Message, -1) {
		if letters.IsFeatureFile("list" + ending) {
			features++
		} else if q := filekind.Refuse([]byte("Number,Street"), "list"+ending); q != nil && !filekind.IsWorkbook("list"+ending) {
			t.Errorf("%s is asked for and refused: %v", ending, q)
		}
	}
	if features < 4 {
		t.Errorf("%d endings of features: %s", features, p.Message)
	}
}
