package roster_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// Every feature of a file is a door, is folded into one, or is told: by itself, or
// among those that are counted.
func TestEveryFeatureIsADoorOrIsTold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		value := func(texts ...any) *rapid.Generator[any] { return rapid.SampledFrom(append(texts, nil)) }
		count := rapid.IntRange(1, 30).Draw(t, "features")
		var b strings.Builder
		b.WriteString(`{"type":"Feature","properties":{"addr:street":"Elm St","addr:housenumber":"1"},"geometry":null}`)
		for range count {
			properties := map[string]any{
				"addr:housenumber": value("12", "14;16", "2-6", 18, "no number", "0").Draw(t, "number"),
				"addr:street":      value("Alder St", "Birch Ave", "12 Alder St").Draw(t, "street"),
				"addr:flats":       value("1-3", "A;B", "101-412").Draw(t, "flats"),
				"addr:unit":        value("2", "Apt 2").Draw(t, "unit"),
				"name":             value("Park", "TOTAL", "Alder St", "\"").Draw(t, "name"),
			}
			if rapid.Bool().Draw(t, "sparse") {
				for key, value := range properties {
					if value == nil {
						delete(properties, key)
					}
				}
			}
			geometry := value(json.RawMessage(`{"type":"Point","coordinates":[-71.1,42.3]}`), json.RawMessage(`{"type":"Polygon","coordinates":[]}`)).Draw(t, "geometry")
			feature, err := json.Marshal(map[string]any{"type": "Feature", "properties": properties, "geometry": geometry})
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "\n%s", feature)
		}
		households, problems, err := roster.Addresses(strings.NewReader(b.String()), "list.geojsonl", heading.Options{Country: "US"})
		if err != nil {
			t.Fatal(err)
		}
		told := map[int]bool{}
		shapes := 0
		for _, h := range households {
			told[h.Source.Row] = true
			for _, s := range h.Also {
				told[s.Row] = true
			}
		}
		for _, p := range problems {
			told[p.Row] = true
			if strings.HasPrefix(p.Message, "feature ") {
				shapes++
			} else if _, err := fmt.Sscanf(p.Message, "%d features have no address", new(int)); err == nil {
				fmt.Sscanf(p.Message, "%d", &shapes)
			}
		}
		untold := 0
		for row := 1; row <= count+1; row++ {
			if !told[row] {
				untold++
			}
		}
		if untold > shapes {
			t.Fatalf("%d features are lost, %d are counted as shapes:\n%s", untold, shapes, b.String())
		}
	})
}

// A row of several doors has a household for each, from the one row.
func TestSeveralDoorsInARow(t *testing.T) {
	for _, test := range []struct{ number, flats, want string }{
		{"14;16", "", "14, 16"},
		{"14,16,18a", "", "14, 16, 18a"},
		{"14 ; 16", "", "14, 16"},
		{"14;", "", "14"},
		{"2-6", "", "2-6"},
		{"2-4;6", "", "2-4, 6"},
		{"1,234", "", "1234"},
		{"16,5", "", "16 1/2"},
		{"12", "1-3", "12 1, 12 2, 12 3"},
		{"12", "01-03", "12 01, 12 02, 12 03"},
		{"12", "1;2;5-7", "12 1, 12 2, 12 5, 12 6, 12 7"},
		{"12", "A-C", "12 A, 12 B, 12 C"},
		{"12", "1a-1c", "12 1a, 12 1b, 12 1c"},
		{"12", "A1-A2", "12 A1, 12 A2"},
		{"12", "201-203", "12 201, 12 202, 12 203"},
		{"12", "101-412", "12"},
		{"12", "9-3", "12"},
		{"12", "1A-6B", "12"},
		{"12", "1-9999", "12"},
		{"12", "B-12", "12 B-12"},
		{"12;14", "1-2", "12 1, 12 2, 14 1, 14 2"},
	} {
		list := fmt.Sprintf("addr:housenumber,addr:street,addr:flats\n%q,Alder St,%q\n", test.number, test.flats)
		households, problems, err := roster.Addresses(strings.NewReader(list), "doors.csv", heading.Options{Country: "GB"})
		if err != nil {
			t.Fatal(err)
		}
		var doors []string
		for _, h := range households {
			doors = append(doors, strings.TrimSpace(h.Address.Number+" "+h.Address.Unit))
			if h.Source != (letters.Source{File: "doors.csv", Row: 2}) || h.Address.Street != "Alder St" {
				t.Errorf("%+v", h)
			}
		}
		if diff := cmp.Diff(test.want, strings.Join(doors, ", ")); diff != "" || len(doors) > 1 && len(problems) == 0 {
			t.Errorf("%s flats %s: %s %v", test.number, test.flats, diff, problems)
		}
	}
}

// Where all have latitude and longitude the other way round, as many a program
// writes them, the doors are where they are.
func TestAFileWithAllPlacesSwapped(t *testing.T) {
	for _, east := range []float64{-71, -118} {
		var b strings.Builder
		for i := range 8 {
			fmt.Fprintf(&b, `{"type":"Feature","properties":{"number":%d,"street":"Alder St"},"geometry":{"type":"Point","coordinates":[42.3,%g]}}`+"\n", 10+i, east+float64(i)/1000)
		}
		households, problems, err := roster.Addresses(strings.NewReader(b.String()), "list.geojsonl", heading.Options{Country: "US"})
		if err != nil || len(households) != 8 || len(problems) != 8 {
			t.Fatal(len(households), problems, err)
		}
		for i, h := range households {
			if want := (letters.Point{Latitude: 42.3, Longitude: east + float64(i)/1000}); !h.Located || h.Point != want {
				t.Errorf("%v, want %v", h.Point, want)
			}
		}
	}
}

// Features that say nothing are counted with the others that have no address, wherever
// they stand.
func TestBlankFeaturesAreTold(t *testing.T) {
	const blank, door = `{"type":"Feature","properties":{},"geometry":null}`, `{"type":"Feature","properties":{"addr:street":"Quince St","addr:housenumber":"7"},"geometry":null}`
	_, problems, err := roster.Addresses(strings.NewReader(strings.Join([]string{blank, door, blank}, "\n")), "list.geojsonl", heading.Options{Country: "US"})
	if err != nil || !strings.Contains(fmt.Sprint(problems), "2 features have no address") {
		t.Errorf("%v %v", err, problems)
	}
}

// A property that only says yes or no is no part of an address; of the skip column it
// says whether there is a letter.
func TestYesNoProperties(t *testing.T) {
	const features = `{"type":"Feature","properties":{"number":7,"street":"Quince St","unit":true,"zip":false,"skip":false},"geometry":null}
{"type":"Feature","properties":{"number":9.0,"street":"Quince St","unit":false,"zip":"02139","skip":true},"geometry":null}
{"type":"Feature","properties":{"number":1.1e1,"street":"Quince St","unit":"B","zip":[12139],"skip":null},"geometry":null}`
	households, problems, err := roster.Addresses(strings.NewReader(features), "list.geojsonl", heading.Options{Country: "US"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, h := range households {
		got = append(got, fmt.Sprintf("%s %s|%s|%s|%s", h.Address.Number, h.Address.Street, h.Address.Unit, h.Address.ZIP, h.Skip))
	}
	want := []string{"7 Quince St|||", "9 Quince St||02139|skip", "11 Quince St|B|12139|"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, column := range []string{"unit", "zip"} {
		if !slices.ContainsFunc(problems, func(p letters.Problem) bool {
			return p.Column == column && strings.HasPrefix(p.Message, "true or false")
		}) {
			t.Errorf("the %s is not told: %v", column, problems)
		}
	}
}
