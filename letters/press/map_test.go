package press_test

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

// located is an address list of two streets, 30 m apart, and of a door on a
// third of which nothing is known.
func located() string {
	var b strings.Builder
	b.WriteString("Number,Street,Language,Latitude,Longitude\n")
	for i := range 8 {
		fmt.Fprintf(&b, "%d,Alder St,es,42.40000,%.5f\n", 2*i+1, -72.36+float64(i)*0.0002)
		fmt.Fprintf(&b, "%d,Birch Ave,,42.40030,%.5f\n", 2*i+1, -72.36+float64(i)*0.0002)
	}
	b.WriteString("1,Elm & Oak St,,,\n")
	return b.String()
}

const mapTable = "Pod,Pod name,Leader,Phone,Streets\nCP1,Alder,María,+1 617 555 0101,Alder St; Elm & Oak St\nCP2,Birch,Wen,+1 617 555 0102,Birch Ave\n"

// assigned assigns a campaign and fails the test where it cannot.
func assigned(t *testing.T, files ...string) press.Assignment {
	t.Helper()
	a, err := press.Assign(context.Background(), inFolder(folder(files...)), shelf{}, press.AssignOptions{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestWriteMap(t *testing.T) {
	a := assigned(t, "addresses.csv", located(), "pods.csv", mapTable)
	var svg, again bytes.Buffer
	if err := errors.Join(a.WriteMap(&svg), assigned(t, "addresses.csv", located(), "pods.csv", mapTable).WriteMap(&again)); err != nil {
		t.Fatal(err)
	}
	if svg.String() != again.String() {
		t.Error("the same pods give another map")
	}
	// It is well-formed, and asks for nothing from elsewhere.
	var words []string
	fills := map[string]bool{}
	for dec := xml.NewDecoder(&svg); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		for _, a := range start.Attr {
			switch {
			case a.Name.Local == "href" && !strings.HasPrefix(a.Value, "#"), a.Name.Local == "src":
				t.Errorf("%s refers to %s", start.Name.Local, a.Value)
			case a.Name.Local == "aria-label":
				words = append(words, a.Value)
			case start.Name.Local == "path" && a.Name.Local == "fill" && a.Value != "none" && a.Value != "#ffffff" && a.Value != "#000000":
				fills[a.Value] = true
			}
		}
	}
	if len(fills) != 2 {
		t.Errorf("two pods side by side are filled with %v", fills)
	}
	text := strings.Join(words, "|")
	for _, want := range []string{"Riverside Mutual Aid", "March 2026: 2 pods, 17 households", "|CP1|Alder|María|9|9|", "|CP2|Birch|Wen|8|8|", "100 ft. North is up.", "Not on the map, for want of coordinates: 1 household.", "CP1 1 Elm & Oak St"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the map: %s", want, text)
		}
	}
	if missing := a.Unplaced(); len(missing) != 1 || missing[0].Address.Street != "Elm & Oak St" {
		t.Errorf("missing: %v", missing)
	}
}

// As a PDF it says the same, and its table may be copied.
func TestWriteMapPDF(t *testing.T) {
	var b bytes.Buffer
	if err := assigned(t, "addresses.csv", located(), "pods.csv", mapTable).WriteMapPDF(&b); err != nil {
		t.Fatal(err)
	}
	pages := pdftest.Read(t, b.Bytes())
	if len(pages) != 1 {
		t.Fatalf("%d pages", len(pages))
	}
	for _, want := range []string{"Riverside Mutual Aid", "María", "North is up"} {
		if !strings.Contains(pages[0].Text(), want) {
			t.Errorf("%q is not on the map: %s", want, pages[0].Text())
		}
	}
}

func TestNothingToDraw(t *testing.T) {
	a := assigned(t)
	var b bytes.Buffer
	for _, err := range []error{a.WriteMap(&b), a.WriteMapPDF(&b), a.WriteGeoJSON(&b)} {
		var p letters.Problem
		if !errors.As(err, &p) || p.Hint == "" || b.Len() > 0 {
			t.Errorf("%v, %d bytes", err, b.Len())
		}
	}
}

// What is exported may come back as the areas of the same pods.
func TestGeoJSONComesBack(t *testing.T) {
	long(t)
	a := assigned(t, "addresses.csv", located(), "pods.csv", mapTable)
	var b bytes.Buffer
	if err := a.WriteGeoJSON(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`{"pod":"CP1","name":"Alder","leader":"María","households":9,"languages":"English 1, Spanish 8"}`,
		`{"pod":"CP2","name":"Birch","leader":"Wen","households":8,"languages":"English 8"}`,
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("%s is not in it", want)
		}
	}
	byArea := "Pod,Pod name,Leader,Phone\nCP1,Alder,María,+1 617 555 0101\nCP2,Birch,Wen,+1 617 555 0102\n"
	drawn := strings.Replace(settings, "pods = ", "areas = \"areas.geojson\"\npods = ", 1)
	var first, second bytes.Buffer
	list := strings.Replace(located(), "1,Elm & Oak St,,,\n", "", 1)
	back := assigned(t, "campaign.toml", drawn, "addresses.csv", list, "pods.csv", byArea, "areas.geojson", b.String())
	streets := assigned(t, "addresses.csv", list, "pods.csv", mapTable)
	if err := errors.Join(back.WriteMap(&first), streets.WriteMap(&second)); err != nil {
		t.Fatal(err)
	}
	if first.String() != second.String() {
		t.Error("by its own outlines it is another assignment")
	}
}

func TestIsMap(t *testing.T) {
	a := assigned(t, "addresses.csv", located(), "pods.csv", mapTable)
	var svg, file, geo bytes.Buffer
	if err := errors.Join(a.WriteMap(&svg), a.WriteMapPDF(&file), a.WriteGeoJSON(&geo)); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{
		svg.String(): true, file.String(): true, geo.String(): true, "%PDF-1.7\n" + strings.Repeat("%\n", 200): false, "": false, `<svg xmlns="http://www.w3.org/2000/svg"/>`: false,
		`{"type":"FeatureCollection","features":[]}`: false,
	} {
		if got := press.IsMap(strings.NewReader(text)); got != want {
			t.Errorf("%.40q: %v", text, got)
		}
	}
}

func TestReport(t *testing.T) {
	reports := assigned(t, "addresses.csv", located(), "pods.csv", mapTable).Report()
	if len(reports) != 2 {
		t.Fatalf("%+v", reports)
	}
	r := reports[0]
	if r.ID != "CP1" || r.Households != 9 || r.Buildings != 9 || r.Leader.Name != "María" || r.Metres < 200 || r.Minutes < 9 ||
		len(r.Languages) != 2 || r.Languages[1] != (press.Tally{Tag: "es", Name: "Spanish", Letters: 8}) {
		t.Errorf("%+v", r)
	}
	if fmt.Sprint(r.Streets) != "[Alder St 1-15 odd Elm & Oak St 1]" {
		t.Errorf("%v", r.Streets)
	}
}

// Of a tower's pods each says where in it it begins and ends.
func TestReportOfATower(t *testing.T) {
	list := "Number,Street,Unit,Latitude,Longitude\n"
	for i := range 20 {
		list += fmt.Sprintf("5,Alder St,Apt %d,42.4,-72.36\n", i+1)
	}
	text := strings.Replace(strings.Replace(settings, "pods = \"pods.csv\"\n", "", 1), "max = 60", "max = 12", 1)
	var got []string
	for _, r := range assigned(t, "campaign.toml", text, "addresses.csv", list).Report() {
		got = append(got, r.FirstUnit+" to "+r.LastUnit)
	}
	if want := "Apt 1 to Apt 10; Apt 11 to Apt 20"; strings.Join(got, "; ") != want {
		t.Errorf("%q, want %q", got, want)
	}
}
