package press_test

import (
	"context"
	"encoding/xml"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/press"
)

// bboxPage is a page as pdftotext -bbox describes it, in points.
type bboxPage struct {
	Width  float64 `xml:"width,attr"`
	Height float64 `xml:"height,attr"`
	Words  []struct {
		XMin float64 `xml:"xMin,attr"`
		YMin float64 `xml:"yMin,attr"`
		XMax float64 `xml:"xMax,attr"`
		YMax float64 `xml:"yMax,attr"`
		Text string  `xml:",chardata"`
	} `xml:"word"`
}

// wordBoxes has poppler say where the words of a file stand.
func wordBoxes(t *testing.T, file []byte) []bboxPage {
	t.Helper()
	if _, err := exec.LookPath("pdftotext"); err != nil {
		t.Skip("poppler's pdftotext is not installed")
	}
	path := filepath.Join(t.TempDir(), "file.pdf")
	if err := os.WriteFile(path, file, 0o666); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", "-bbox", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	var read struct {
		Pages []bboxPage `xml:"body>doc>page"`
	}
	if err := xml.Unmarshal(out, &read); err != nil {
		t.Fatal(err)
	}
	return read.Pages
}

// Every word stands on a label, and each label has one door, in walk order.
func TestLabelsStandOnTheirSheets(t *testing.T) {
	long(t)
	t.Parallel()
	doors, _ := riversideLists(t)
	for _, c := range []struct {
		stock               string
		skip, perSheet      int
		right, down         float64
		left, top           float64 // of the first label, in mm
		width, height       float64
		rightPitch, downTop float64
		across              int
	}{
		{"5160", 0, 30, 0, 0, 4.76, 12.7, 66.675, 25.4, 69.85, 25.4, 3},
		{"5160", 7, 30, 1.5, -0.5, 6.26, 12.2, 66.675, 25.4, 69.85, 25.4, 3},
		{"5163", 9, 10, 0, 0, 3.97, 12.7, 101.6, 50.8, 106.36, 50.8, 2},
		{"l7160", 1, 21, 0, 0, 7.21, 15.15, 63.5, 38.1, 66.04, 38.1, 3},
	} {
		out := shelf{}
		o := press.LabelOptions{PapersOptions: press.PapersOptions{Pods: []string{"CP3"}}, Stock: c.stock, Skip: c.skip, Right: c.right, Down: c.down}
		if _, err := press.Labels(context.Background(), riverside(), shelf{}, out, o, nil); err != nil {
			t.Fatal(err)
		}
		pages := wordBoxes(t, out["labels-CP3.pdf"])
		on := map[int][]string{}
		const mm, tolerance = 72 / 25.4, 0.2
		for p, page := range pages {
			for _, w := range page.Words {
				column := int((w.XMin/mm - c.left) / c.rightPitch)
				row := int((w.YMin/mm - c.top) / c.downTop)
				left, top := c.left+float64(column)*c.rightPitch, c.top+float64(row)*c.downTop
				if w.XMin/mm < left-tolerance || w.XMax/mm > left+c.width+tolerance || w.YMin/mm < top-tolerance || w.YMax/mm > top+c.height+tolerance {
					t.Errorf("%s: %q stands beside its label", c.stock, w.Text)
				}
				n := p*c.perSheet + row*c.across + column - c.skip
				on[n] = append(on[n], w.Text)
			}
		}
		if len(on) != len(doors["CP3"]) {
			t.Errorf("%s: %d labels for %d doors", c.stock, len(on), len(doors["CP3"]))
		}
		for i, h := range doors["CP3"] {
			text := strings.Join(on[i], " ")
			if !strings.Contains(text, h.Address.Line()) || !strings.Contains(text, h.Code) {
				t.Errorf("%s: label %d has %q, not %s, %s", c.stock, i, text, h.Address.Line(), h.Code)
			}
		}
	}
}

func TestLabelsThatCannotBe(t *testing.T) {
	t.Parallel()
	for _, o := range []press.LabelOptions{{Stock: "5161"}, {Stock: "5160", Skip: 30}, {Stock: "5163", Skip: -1}, {Stock: "5160", Right: 50}} {
		out := shelf{}
		_, err := press.Labels(context.Background(), riverside(), shelf{}, out, o, nil)
		var p letters.Problem
		if !errors.As(err, &p) || p.Hint == "" || len(out) > 0 {
			t.Errorf("%+v: %v, %d files", o, err, len(out))
		}
	}
}
