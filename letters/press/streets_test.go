package press_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

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
