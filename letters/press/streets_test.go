package press_test

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

// A campaign that gets its streets when doors have their pods leaves them there, and writes
// nothing; its maps then have the streets' names.
func TestStreetsOfACampaign(t *testing.T) {
	t.Parallel()
	var list strings.Builder
	list.WriteString("Number,Street,Latitude,Longitude\n")
	for _, number := range []string{"1", "3", "5", "7", "9"} {
		list.WriteString(number + ",Alder St,42.36" + number + "0,-71.06\n")
	}
	const alder = `{"type":"Feature","properties":{"name":"Alder St","highway":"residential"},"geometry":{"type":"LineString","coordinates":[[-71.0601,42.360],[-71.0601,42.370]]}}`
	memory := shelf{}
	files := []string{"pods.csv", blamedPods, "addresses.csv", list.String(), "streets.geojson", alder}
	before, err := press.Assign(context.Background(), inFolder(folder(append(files, "campaign.toml", blamed)...)), memory, press.AssignOptions{}, nil)
	if err != nil || !before.Written {
		t.Fatal(err)
	}
	for name, data := range memory {
		files = append(files, name, string(data))
	}
	memory = shelf{}
	after, err := press.Assign(context.Background(), inFolder(folder(append(files, "campaign.toml", "streets = \"streets.geojson\"\n"+blamed)...)), memory, press.AssignOptions{}, nil)
	if err != nil || after.Written || len(memory) > 0 {
		t.Errorf("written: %v %v, %v", after.Written, memory, err)
	}
	for _, m := range []struct {
		of    press.Assignment
		named bool
	}{{before, false}, {after, true}} {
		var drawn bytes.Buffer
		if err := m.of.WriteMapPDF(&drawn); err != nil {
			t.Fatal(err)
		}
		var text strings.Builder
		for _, page := range pdftest.Read(t, drawn.Bytes()) {
			text.WriteString(page.Text() + "\n")
		}
		if strings.Contains(text.String(), "Alder St") != m.named {
			t.Errorf("with streets %v, the map says\n%s", m.named, text.String())
		}
	}
}

// A street's name that no font has is not on the map of the pods, and that is told beside it.
func TestStreetNameThatIsNotOnTheMap(t *testing.T) {
	long(t)
	t.Parallel()
	const known = `{"type":"Feature","properties":{"name":"Mill Rd","highway":"residential"},"geometry":{"type":"LineString","coordinates":[[-72.361,42.4002],[-72.358,42.4002]]}}`
	for text, want := range map[string]int{known: 0, strings.Replace(known, "Mill", "\U00013000", 1): 1, "": 0} {
		files := []string{"addresses.csv", located(), "pods.csv", mapTable}
		if text != "" {
			files = append(files, "streets.geojson", text, "campaign.toml", "streets = \"streets.geojson\"\n"+blamed)
		}
		a := assigned(t, files...)
		problems := a.MapProblems()
		if len(problems) != want || want > 0 && (problems[0].File != "streets.geojson" || problems[0].Severity != letters.SeverityWarning || !strings.Contains(problems[0].Message, "it is not on the map")) {
			t.Errorf("%s: %v", text, problems)
		}
		if err := a.WriteMap(io.Discard); err != nil {
			t.Error(err)
		}
	}
}
