package feature_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/sheet/feature"
)

// rowsOf reads a whole file: its columns, then a line for each feature.
func rowsOf(text string) (rows []string, err error) { return rowsFrom(strings.NewReader(text)) }

func rowsFrom(r io.Reader) (rows []string, err error) {
	list := feature.Open(r, "list.geojson", func(property string) bool { return strings.HasPrefix(property, "addr") || property == "Unit" })
	rows = append(rows, strings.Join(list.Columns, "|"))
	if list.Code != "" {
		rows[0] += " in " + list.Code
	}
	for {
		f, err := list.Next()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return rows, err
		}
		row := fmt.Sprint(f.Number, " ", strings.Join(f.Values, "|"))
		if f.Unread != "" {
			row += " without " + f.Unread
		}
		rows = append(rows, row)
	}
}

func TestFeatures(t *testing.T) {
	const (
		one = `{"type":"Feature","properties":{"number":"12","street":"ALDER ST"},"geometry":{"type":"Point","coordinates":[-71.1,42.3]}}`
		two = `{"type":"Feature","geometry":{"coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]]],"type":"Polygon"},"properties":{"street":"ELM ST","number":14}}`
	)
	both := []string{"number|street|geometry", "1 12|ALDER ST|POINT (-71.1 42.3)", "2 14|ELM ST|POINT (1 1)"}
	tests := []struct {
		name, text string
		want       []string
	}{
		{"a collection", `{"type":"FeatureCollection","features":[` + one + "," + two + "]}", both},
		{"with members around its features", `{"name":"x","crs":null,"features":[` + one + "," + two + `],"type":"FeatureCollection","bbox":[1,2,3,4]}`, both},
		{"a feature on each line", one + "\n" + two + "\n", both},
		{"two collections", `{"type":"FeatureCollection","features":[` + one + `]}` + "\n" + `{"type":"FeatureCollection","features":[` + two + "]}", both},
		{"a feature on each line after a long one", strings.Replace(one, "ALDER ST", strings.Repeat("A", 5000), 1) + "\n" + two, []string{both[0], "1 12|" + strings.Repeat("A", 5000) + "|POINT (-71.1 42.3)", both[2]}},
		{"an array", "[" + one + ",\n" + two + "]", both},
		{"one feature", one, both[:2]},
		{"no features", `{"type":"FeatureCollection","features":[]}`, []string{"geometry"}},
		{"nothing", "", []string{"geometry"}},
		{"tags of their own", `{"type":"Feature","properties":{"id":1,"tags":{"addr:street":"Lindenstraße","id":"x"}},"geometry":null}`,
			[]string{"id|addr:street|tags.id|addr:housenumber|addr:place|addr:unit|addr:door|addr:flats|addr:city|addr:postcode|addr:state|geometry", "1 1|Lindenstraße|x|||||||||"}},
		{"tags that begin without any", `{"type":"Feature","properties":{"tags":null},"geometry":null} {"type":"Feature","properties":{"tags":{"street":"Elm"}},"geometry":null}`,
			[]string{"tags|street|geometry", "1 ||", "2 |Elm|"}},
		{"what values may be", `{"type":"Feature","properties":{"a":null,"b":true,"c":1.50,"d":"a\"b\u00e9\n","e":["x",2,null],"f":[{"value":"MA"},{"value":"Elm City"}],"g":[]},"geometry":null}`,
			[]string{"a|b|c|d|e|f|g|geometry", "1 |true|1.50|a\"bé\n|x, 2|MA, Elm City||"}},
		{"features that are none", `{"features":[null,5,{"type":"Feature"},{"type":"Feature","properties":null,"geometry":null},{"type":"Feature","properties":{"a":"x"},"geometry":{"type":"Circle"}}]}`,
			[]string{"a|geometry", "1 |", "2 |", "3 |", "4 |", "5 x|Circle"}},
		{"several shapes in one", `{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[]},{"type":"Point","coordinates":[1,2]}]}}`,
			[]string{"geometry", "1 POINT (1 2)"}},
		{"a system", `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2249"}},"features":[` + one + "]}", []string{"number|street|geometry in 2249", both[1]}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			rows, err := rowsOf(test.text)
			if diff := cmp.Diff(test.want, rows); diff != "" || err != nil {
				t.Error(err, diff)
			}
			rows, err = rowsFrom(iotest.OneByteReader(strings.NewReader(test.text)))
			if diff := cmp.Diff(test.want, rows); diff != "" || err != nil {
				t.Error("byte by byte: ", err, diff)
			}
		})
	}
}

// A flat that stands far behind the first features has a column all the same on
// OpenStreetMap; elsewhere it is missed by its name.
func TestAPropertyThatComesLate(t *testing.T) {
	for _, test := range []struct{ first, late, want string }{
		{`"addr:street":"Lindenweg"`, `"addr:street":"Lindenweg","addr:unit":"3"`, "5001 Lindenweg|||3||||||"},
		{`"street":"ALDER ST"`, `"street":"ALDER ST","Height":5,"Unit":"3"`, "5001 ALDER ST| without Unit"},
		{`"street":"ALDER ST"`, `"street":"ALDER ST","Height":5`, "5001 ALDER ST|"},
	} {
		line := `{"type":"Feature","properties":{%s},"geometry":null}` + "\n"
		rows, err := rowsOf(strings.Repeat(fmt.Sprintf(line, test.first), 5000) + fmt.Sprintf(line, test.late))
		if got := rows[len(rows)-1]; got != test.want || err != nil {
			t.Errorf("%s: %s %v, want %s", test.late, got, err, test.want)
		}
	}
}

func TestBrokenFiles(t *testing.T) {
	const one = `{"type":"Feature","properties":{"a":"x"},"geometry":null}`
	for text, want := range map[string]string{
		`{"features":[` + one + "," + one:                                                "feature 3: the file ends in the middle, after 128 bytes",
		`{"features":[` + one + "," + one[:30]:                                           "feature 2: the file ends in the middle",
		one + "\n" + one[:30]:                                                            "feature 2: the file ends in the middle",
		`{"features":[` + one + " " + one + "]}":                                         "feature 2: the file is broken here",
		`{"features":[` + strings.Replace(one, `"x"`, "NaN", 1) + "]}":                   "feature 1: the file is broken here",
		one + "\n" + strings.Replace(one, `"x"`, `"`+strings.Repeat("y", 65<<20)+`"`, 1): "feature 2: the feature cannot be read: it is larger than 64 MB",
	} {
		_, err := rowsOf(text)
		p, ok := err.(letters.Problem)
		if !ok || p.Severity != letters.SeverityError || p.Hint == "" || !strings.Contains(p.Error(), want) {
			t.Errorf("%.60s: %v, want %s", text, err, want)
		}
	}
}

// What is read takes as much memory as the first features do, however long the file.
func TestAListIsNotHeldInMemory(t *testing.T) {
	line := `{"type":"Feature","properties":{"number":"12","street":"ALDER ST"},"geometry":{"type":"Point","coordinates":[-71.1,42.3]}}` + "\n"
	list := feature.Open(&repeated{text: line}, "list.geojsonl", func(string) bool { return false })
	for range 10000 { // past the head
		if _, err := list.Next(); err != nil {
			t.Fatal(err)
		}
	}
	perFeature := testing.AllocsPerRun(1000, func() {
		if _, err := list.Next(); err != nil {
			t.Fatal(err)
		}
	})
	if perFeature > 8 { // its texts, and the place
		t.Errorf("a feature takes %v pieces of memory", perFeature)
	}
}

// repeated is a text again and again without end.
type repeated struct {
	text string
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	n := copy(p, r.text[r.at:])
	r.at = (r.at + n) % len(r.text)
	return n, nil
}

// Whatever a file holds, nothing panics, and features that are written read back.
func FuzzFeatures(f *testing.F) {
	f.Add("12", "ALDER ST", `{"type":"Point","coordinates":[-71.1,42.3]}`, "")
	f.Add("x\"\\", "é", `{"type":"Polygon","coordinates":[[[0,0],[1,1]]]}`, `{"features":[{}`)
	f.Add("", "", "null", `[{"properties":{"a":{"b":{"c":{"d":{"e":{"f":1}}}}}}},{"crs":{"properties":{"name":5}}}]`)
	f.Fuzz(func(t *testing.T, number, street, geometry, text string) {
		_, _ = rowsOf(text)
		number, street = strings.ToValidUTF8(number, "?"), strings.ToValidUTF8(street, "?")
		_, _ = rowsOf(fmt.Sprintf(`{"type":"Feature","properties":{"a":1},"geometry":%s}`, geometry))
		list := feature.Open(strings.NewReader(fmt.Sprintf(`{"features":[{"properties":{"number":%s,"street":%s}}]}`, quoted(number), quoted(street))), "list.geojson", func(string) bool { return true })
		row, err := list.Next()
		if err != nil || row.Number != 1 || row.Values[0] != number || row.Values[1] != street {
			t.Fatalf("%q %q: %v %v", number, street, row, err)
		}
	})
}

func quoted(text string) string {
	data, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return string(data)
}

// Numbers are read as people write them, in whatever form a program wrote them.
func TestNumbers(t *testing.T) {
	for written, want := range map[string]string{
		"14": "14", "1.4e1": "14", "14.0": "14", "2E2": "200", "42.35": "42.35", "42.30": "42.30", "425e-1": "42.5", "-7.10e+1": "-71", "1e400": "1e400",
		"9007199254740993": "9007199254740993", "[1002139]": "1002139", "[1.2e1, 14, null, \"A\"]": "12, 14, A", `[{"no": 30201045}]`: "30201045",
	} {
		rows, err := rowsOf(`{"type":"Feature","properties":{"number":` + written + `},"geometry":null}`)
		if err != nil || rows[1] != "1 "+want+"|" {
			t.Errorf("%s: %q, %v; want %q", written, rows, err, want)
		}
	}
}
