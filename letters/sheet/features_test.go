package sheet_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

var featureOptions = sheet.Options{
	IsHeading:  func(text string) bool { return strings.EqualFold(text, "street") || strings.EqualFold(text, "unit") },
	IsLanguage: func(string) bool { return false },
}

// featureRows returns the rows of a file's only sheet, a line each.
func featureRows(data, name string) (rows []string, err error) {
	sheets, err := sheet.Open(strings.NewReader(data), name, featureOptions)
	if err != nil {
		return nil, err
	}
	rows = append(rows, line(sheets[0].Head[0]))
	for row, err := range sheets[0].Rows() {
		if err != nil {
			return rows, err
		}
		if row.Number > 0 {
			rows = append(rows, line(row))
		}
	}
	return rows, nil
}

func line(row sheet.Row) string {
	text := fmt.Sprint(row.Number)
	for _, c := range row.Cells {
		text += "|" + c.Shown
	}
	return text
}

func gzipped(data string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = io.WriteString(w, data)
	_ = w.Close()
	return b.String()
}

// A file of features is a table however it is written and packed.
func TestOpenFeatures(t *testing.T) {
	const collection = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"street":"Lindenstraße","unit":"3"},"geometry":{"type":"Point","coordinates":[12.37,51.34]}},` +
		`{"type":"Feature","properties":{"street":"Elm St"},"geometry":null}]}`
	want := []string{"0|street|unit|geometry", "1|Lindenstraße|3|POINT (12.37 51.34)", "2|Elm St||"}
	wide := "\xFF\xFE"
	for _, unit := range utf16.Encode([]rune(collection)) {
		wide += string([]byte{byte(unit), byte(unit >> 8)})
	}
	features := strings.TrimSuffix(strings.TrimPrefix(collection, `{"type":"FeatureCollection","features":[`), "]}")
	lines := strings.Replace(features, "},{", "}\n{", 1)
	for name, data := range map[string]string{
		"a.geojson": collection, "b.JSON": "\xEF\xBB\xBF" + collection, "c.geojson.gz": gzipped(collection), "d.geojsonl": lines, "e.ndjson": lines, "f.geojsonl.gz": gzipped(lines),
		"g.geojsons": "\x1E" + strings.Replace(lines, "\n", "\n\x1E", 1), "h.geojson": wide, "i.geojson": strings.Replace(collection, "ß", "\xDF", 1), "j.json.gz": collection,
	} {
		rows, err := featureRows(data, name)
		if diff := cmp.Diff(want, rows); diff != "" || err != nil {
			t.Errorf("%s: %v %s", name, err, diff)
		}
	}
}

func TestPackedFilesThatAreBroken(t *testing.T) {
	if testing.Short() {
		t.Skip("a long test, in which nothing runs side by side")
	}
	feature := `{"type":"Feature","properties":{"street":"Elm St"},"geometry":null}` + "\n"
	whole := gzipped(strings.Repeat(feature, 20000))
	bomb := gzipped(feature + strings.Repeat(" ", 63<<20) + feature)
	for data, want := range map[string]string{
		whole[:len(whole)/2]: "damaged, or breaks off",
		bomb:                 "far more than a list can be",
	} {
		_, err := featureRows(data, "list.geojson.gz")
		p, ok := err.(letters.Problem)
		if !ok || p.Severity != letters.SeverityError || p.Hint == "" || !strings.Contains(p.Message, want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}

// A feature that says nothing is a row all the same, for it is counted, among the
// first as behind them; what is known of the columns goes by those that say something.
func TestBlankFeaturesAreRows(t *testing.T) {
	const blank, door = `{"type":"Feature","properties":{},"geometry":null}` + "\n", `{"type":"Feature","properties":{"street":"Elm St"},"geometry":null}` + "\n"
	data := blank + door + strings.Repeat(blank, 2*sheet.HeadRows) + door + strings.Repeat(door, sheet.HeadRows) + blank
	rows, err := featureRows(data, "list.geojsonl")
	if err != nil || len(rows) != 1+strings.Count(data, "\n") {
		t.Errorf("%d rows for %d features, %v", len(rows)-1, strings.Count(data, "\n"), err)
	}
	sheets, err := sheet.Open(strings.NewReader(data), "list.geojsonl", featureOptions)
	if err != nil || len(sheets[0].Head) != sheet.HeadRows || sheets[0].Head[1].Number != 2 || sheets[0].Head[2].Number != 2*sheet.HeadRows+3 {
		t.Errorf("%v, %d rows", err, len(sheets[0].Head))
	}
}
