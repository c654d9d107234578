package filekind

import (
	"bytes"
	"regexp"
	"slices"
	"unicode/utf8"
)

// form is how a file's bytes are to be taken.
type form int

const (
	isUnknown form = iota
	isEmpty
	isText
	isZip      // a workbook, most likely
	isCompound // an old Office file, or a workbook with a password
	isOther    // a kind that no list is
)

var compoundFile = []byte{0xD0, 0xCF, 0x11, 0xE0}

// sniff looks at the beginning of a file.
func sniff(head []byte) (form, Kind) {
	head = bytes.TrimPrefix(head, []byte("\ufeff"))
	switch {
	case len(head) == 0:
		return isEmpty, Kind{}
	case bytes.HasPrefix(head, compoundFile):
		return isCompound, oldExcel
	case bytes.HasPrefix(head, []byte("PK\x03\x04")), bytes.HasPrefix(head, []byte("PK\x05\x06")):
		return isZip, packed
	}
	for _, m := range magic {
		if m.at+len(m.bytes) <= len(head) && bytes.HasPrefix(head[m.at:], []byte(m.bytes)) {
			return isOther, m.kind
		}
	}
	if bytes.HasPrefix(head, []byte("SQLite format 3\x00")) {
		if len(head) > 72 && bytes.HasPrefix(head[68:72], []byte("GP")) { // the application's ID, GPKG or GP10
			return isOther, geoPackage
		}
		return isOther, database
	}
	start := bytes.TrimSpace(head[:min(len(head), 4000)])
	if kind, ok := sniffText(start); ok {
		return isOther, kind
	}
	if !bytes.ContainsRune(start, 0) && utf8.Valid(bytes.TrimRightFunc(start, func(r rune) bool { return r == utf8.RuneError })) {
		return isText, Kind{}
	}
	return isUnknown, Kind{}
}

// magic are the bytes by which other kinds of files are known.
var magic = []struct {
	at    int
	bytes string
	kind  Kind
}{
	{0, "%PDF", pdf}, {0, `{\rtf`, richText},
	{0, "\x89PNG", picture}, {0, "\xFF\xD8\xFF", picture}, {0, "GIF8", picture}, {0, "II*\x00", picture}, {0, "MM\x00*", picture}, {4, "ftyphei", picture}, {4, "ftypmif1", picture},
	{0, "Rar!", packed}, {0, "7z\xBC\xAF", packed}, {257, "ustar", packed}, {0, "BZh", packed}, {0, "\xFD7zXZ", packed}, {0, "\x28\xB5\x2F\xFD", packed},
	{0, "\x00\x00\x27\x0A\x00\x00\x00\x00", shapefile}, {0, "PAR1", parquet}, {0, "!table", mapData}, {0, "fgb\x03", mapData},
	{4, "Standard Jet DB", database}, {4, "Standard ACE DB", database}, {0, "bplist00", shortcut},
	{0, "\x09\x08\x10\x00", oldExcel}, {0, "\x09\x08\x08\x00", oldExcel}, {0, "\x09\x04\x06\x00", oldExcel}, {0, "\x09\x02\x06\x00", oldExcel}, {0, "\x09\x00\x04\x00", oldExcel},
}

// marks are what texts have near their beginnings that are no lists, in lower case.
var marks = []struct {
	begins []string // with one of these
	has    *regexp.Regexp
	kind   Kind
}{
	{[]string{"<"}, regexp.MustCompile(`<kml\b`), kml},
	{[]string{"<?xml", "<workbook"}, regexp.MustCompile(`office:spreadsheet|progid="excel\.sheet"`), xmlExcel},
	{[]string{"<?xml", "<office:"}, regexp.MustCompile(`<office:document\b`), openDocument},
	{[]string{"<?xml", "<gpx", "<osm", "<gml", "<wfs"}, regexp.MustCompile(`<(gpx|osm|gml:\w+|wfs:\w+)\b`), mapData},
	{[]string{"<?xml", "<svg"}, regexp.MustCompile(`<svg\b`), picture},
	{[]string{"<!doctype html", "<html", "<head", "<table", "<body", "<meta", "<!--", "<div", "<script", "<style", "<?xml", "<tr"}, regexp.MustCompile(`<(html|table|body|head|div|script|meta|tr)\b`), webPage},
	{[]string{"<?xml"}, regexp.MustCompile(`<\w`), xmlData},
	{[]string{"mime-version:"}, regexp.MustCompile(`multipart/related|text/html`), webPage},
	{[]string{"[internetshortcut]"}, regexp.MustCompile(`url=`), shortcut},
	{[]string{"{", "["}, regexp.MustCompile(`docs\.google\.com|"doc_id"\s*:`), googleSheet},
	{[]string{"{", "["}, regexp.MustCompile(`"type"\s*:\s*"topology"`), topoJSON},
	{[]string{"{"}, regexp.MustCompile(`"osm3s"|overpass`), overpass},
	{[]string{"{"}, regexp.MustCompile(`"(objectidfieldname|geometrytype|displayfieldname|fieldaliases|exceededtransferlimit)"`), esriJSON},
	{[]string{"{", "["}, regexp.MustCompile(`"type"\s*:\s*"feature`), geoJSON},
	{[]string{"{"}, regexp.MustCompile(`^\{\s*("|\})`), jsonData},
	{[]string{"["}, regexp.MustCompile(`^\[\s*([\[{]|"[^"]*"\s*,)`), jsonData},
}

// sniffText tells what a text is that is no list.
func sniffText(start []byte) (Kind, bool) {
	lower := bytes.ToLower(start)
	for _, m := range marks {
		if slices.ContainsFunc(m.begins, func(text string) bool { return bytes.HasPrefix(lower, []byte(text)) }) && m.has.Match(lower) {
			return m.kind, true
		}
	}
	return Kind{}, false
}
