package svg_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/qr"
	"doorletters/letters/svg"
	"doorletters/letters/typeset"
)

// page is a letter with everything that may stand on one, and a drawing.
func page(t *testing.T, tag string) (*typeset.Page, typeset.Filled) {
	t.Helper()
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	prose := map[string]string{"en": "Affluent office: \"call\" & ask. ", "ar": "نحن جيرانكم، لا إله. اتصلوا ", "zh-Hans": "我们是您的邻居。"}[tag]
	set, err := setter.Typeset(letters.Letter{
		Pod: "CP3", Language: tag,
		Page:   letters.PageStyle{Width: 400, Height: 400, Top: 36, Bottom: 36, Start: 48, End: 48, Size: 14, Smallest: 11, Pages: 1},
		Styles: map[string]letters.Style{"body": {Size: 14}},
		Blocks: []letters.Block{
			letters.Panel{Weight: 1, Blocks: []letters.Block{letters.Paragraph{Style: "body", Text: letters.Text{{Text: prose}, {Kind: letters.KindPhone, Text: "+1 617 555 0123"}}}}},
			letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: letters.Text{{Kind: letters.KindStreet, Field: letters.FieldAddress}}}},
			letters.QR{Payload: "https://example.org/needs?pod=CP3&lang=en", Side: 32, Style: "body"},
			letters.Picture{Image: &letters.Image{Width: 2, Height: 2, Grey: []byte{90, 90, 90, 90}}, Height: 20},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	p := &set[0]
	street, err := setter.Line(letters.Text{{Text: "Alder Street"}}, tag, true)
	if err != nil {
		t.Fatal(err)
	}
	at := func(x, y float64) typeset.Spot { return typeset.Spot{X: x, Y: y} }
	p.Parts = append(p.Parts,
		typeset.Part{Paths: []typeset.Path{
			{Lines: [][]typeset.Spot{{at(250, 250), at(350, 250), at(350, 350)}, {at(300, 260), at(340, 260), at(340, 300)}}, Closed: true, Filled: true, Fill: typeset.Grey(0.7), Width: 2},
			{Lines: [][]typeset.Spot{{at(260, 330)}}, Width: 12, Round: true},
			{Lines: [][]typeset.Spot{{at(250, 360), at(350, 370)}}, Width: 3, Stroke: typeset.Ink{Blue: 1}},
		}},
		typeset.Part{Runs: street.Runs(250, 230, 12), Turned: &typeset.Turn{Spot: at(250, 230), Degrees: 30}, Ink: typeset.Grey(0.3)},
	)
	filled, err := setter.Fill(p, letters.Copy{Household: &letters.Household{Address: letters.Address{Number: "12", Street: "Birch Ave"}}, Code: "CP3-017"})
	if err != nil {
		t.Fatal(err)
	}
	return p, filled
}

func written(t *testing.T, p *typeset.Page, filled typeset.Filled, o svg.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := svg.Write(&b, p, filled, o); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// A picture is well-formed, says what it shows, has each outline once and asks for
// nothing from elsewhere.
func TestWrite(t *testing.T) {
	p, filled := page(t, "en")
	text := written(t, p, filled, svg.Options{Title: "A & B", Mark: "ours"})
	if text != written(t, p, filled, svg.Options{Title: "A & B", Mark: "ours"}) {
		t.Error("written again it differs")
	}
	outlines, used, attributes := map[string]string{}, map[string]bool{}, map[string]bool{}
	title := ""
	for dec := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if words, ok := token.(xml.CharData); ok && title == "" {
			title = strings.TrimSpace(string(words))
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		id, d := "", ""
		for _, a := range start.Attr {
			attributes[a.Name.Local+"="+a.Value] = true
			switch {
			case a.Name.Local == "id":
				id = a.Value
			case a.Name.Local == "d":
				d = a.Value
			case a.Name.Local == "href" && strings.HasPrefix(a.Value, "#"):
				used[a.Value[1:]] = true
			case a.Name.Local == "href" && !strings.HasPrefix(a.Value, "data:image/png;base64,"):
				t.Errorf("it refers to %s", a.Value)
			}
		}
		if id != "" {
			if other := outlines[d]; other != "" {
				t.Errorf("%s is the same as %s", id, other)
			}
			outlines[d] = id
		}
	}
	for _, id := range outlines {
		if !used[id] {
			t.Errorf("nobody uses %s", id)
		}
		delete(used, id)
	}
	if len(used) > 0 || title != "A & B" {
		t.Errorf("not there: %v; the title is %q", used, title)
	}
	for _, want := range []string{"lang=en", "viewBox=0 0 400 400", "width=400pt", "aria-label=+1 617 555 0123", "aria-label=12 Birch Ave", "aria-label=Alder Street", "stroke=#0000ff"} {
		if !attributes[want] {
			t.Errorf("%s is missing", want)
		}
	}
	if !strings.Contains(text[:120], "<!-- ours -->") {
		t.Errorf("begins with %.120s", text)
	}
}

func TestDashes(t *testing.T) {
	p := &typeset.Page{Width: 9, Height: 9, Parts: []typeset.Part{{Paths: []typeset.Path{
		{Lines: [][]typeset.Spot{{{X: 1, Y: 1}, {X: 8, Y: 8}}}, Width: 0.5, Dash: [2]float64{2, 1.5}},
	}}}}
	if text := written(t, p, typeset.Filled{}, svg.Options{}); !strings.Contains(text, `stroke-width="0.5" stroke-dasharray="2 1.5" d="M1 1L8 8"`) {
		t.Error(text)
	}
}

func TestCrop(t *testing.T) {
	p, filled := page(t, "en")
	text := written(t, p, filled, svg.Options{Crop: svg.Crop{X: 10, Y: 20.5, Width: 200, Height: 100}})
	if want := `width="200pt" height="100pt" viewBox="10 20.5 200 100"`; !strings.Contains(text, want) {
		t.Errorf("%s is not in %.300s", want, text)
	}
}

// The picture is the PDF's page, as another program draws both.
func TestAsThePDF(t *testing.T) {
	if _, err := exec.LookPath("mutool"); err != nil {
		t.Skip("there is no mutool here")
	}
	for _, tag := range []string{"en", "ar", "zh-Hans"} {
		p, filled := page(t, tag)
		var file bytes.Buffer
		b := pdf.NewBinder(&file, pdf.Info{Title: tag, Language: tag})
		s := b.Signature([]pdf.Sheet{{Page: p, Filled: filled}})
		for _, err := range []error{s.Draw(), b.Bind(s), b.Close()} {
			if err != nil {
				t.Fatal(err)
			}
		}
		printed := rendered(t, "page.pdf", file.Bytes())
		shown := rendered(t, "page.svg", []byte(written(t, p, filled, svg.Options{})))
		dark, without := pdftest.Unlike(side, printed, shown)
		_, within := pdftest.Unlike(side, shown, printed)
		if dark < 5000 || without+within > dark/1000 {
			t.Errorf("%s: of %d dark pixels %d are missing, and there are %d too many", tag, dark, without, within)
		}
	}
}

const side = 1200 // of the pictures that are compared, in pixels

// rendered is a file's page as 1200 by 1200 grey pixels, three a point.
func rendered(t *testing.T, name string, data []byte) []byte {
	t.Helper()
	in, out := filepath.Join(t.TempDir(), name), filepath.Join(t.TempDir(), "page.pgm")
	if err := os.WriteFile(in, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.Command("mutool", "draw", "-q", "-r", "216", "-c", "gray", "-o", out, in).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	pixels, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	const size = side * side
	if len(pixels) < size {
		t.Fatalf("%d bytes", len(pixels))
	}
	return pixels[len(pixels)-size:]
}
