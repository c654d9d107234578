package raster_test

import (
	"bytes"
	"errors"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/qr"
	"doorletters/letters/raster"
	"doorletters/letters/typeset"
)

// page is a letter with everything that may stand on one, and drawings.
func page(t *testing.T, tag string) (*typeset.Page, typeset.Filled) {
	t.Helper()
	setter := typeset.New(faces.Embedded(), new(qr.Cache))
	prose := map[string]string{"en": "Affluent office: \"call\" & ask. ", "ur": "ہم آپ کے پڑوسی ہیں، کال کریں ", "zh-Hant": "我們是您的鄰居。", "th": "เราเป็นเพื่อนบ้านของคุณ "}[tag]
	set, err := setter.Typeset(letters.Letter{
		Pod: "HB2", Language: tag,
		Page:   letters.PageStyle{Width: 400, Height: 400, Top: 36, Bottom: 36, Start: 48, End: 48, Size: 14, Smallest: 11, Pages: 1},
		Styles: map[string]letters.Style{"body": {Size: 14}},
		Blocks: []letters.Block{
			letters.Panel{Weight: 1, Blocks: []letters.Block{letters.Paragraph{Style: "body", Text: letters.Text{{Text: prose}, {Kind: letters.KindPhone, Text: "+1 617 555 0145"}}}}},
			letters.Slot{Paragraph: letters.Paragraph{Style: "body", Text: letters.Text{{Kind: letters.KindStreet, Field: letters.FieldAddress}}}},
			letters.QR{Payload: "https://example.org/needs?pod=HB2&lang=en", Side: 32, Style: "body"},
			letters.Picture{Image: &letters.Image{Width: 2, Height: 2, Grey: []byte{90, 90, 90, 90}}, Height: 10},
			letters.Shape{Kind: letters.Triangle, Pattern: letters.Stripes, Height: 16},
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
	p.Parts = append(p.Parts, drawings()...)
	p.Parts = append(p.Parts, typeset.Part{Runs: street.Runs(20, 380, 14), Turned: &typeset.Turn{Spot: at(20, 380), Degrees: 30}, Ink: typeset.Grey(0.1)})
	filled, err := setter.Fill(p, letters.Copy{Household: &letters.Household{Address: letters.Address{Number: "12", Street: "Birch Ave"}}, Code: "HB2-017"})
	if err != nil {
		t.Fatal(err)
	}
	return p, filled
}

func at(x, y float64) typeset.Spot { return typeset.Spot{X: x, Y: y} }

// drawings are paths of all kinds: areas with holes, strokes with corners of each kind,
// dashes, dots.
func drawings() []typeset.Part {
	return []typeset.Part{{Paths: []typeset.Path{
		{ // a square with a hole that is drawn the same way round, and one the other way
			Lines: [][]typeset.Spot{
				{at(250, 250), at(350, 250), at(350, 350), at(250, 350)}, {at(260, 260), at(280, 260), at(280, 280), at(260, 280)}, {at(320, 320), at(320, 340), at(340, 340), at(340, 320)},
			}, Closed: true, Filled: true, Fill: typeset.Grey(0.1),
		},
		{Lines: [][]typeset.Spot{{at(285, 300), at(315, 300), at(300, 330)}}, Closed: true, Width: 4},
		{Lines: [][]typeset.Spot{{at(240, 330)}}, Width: 12, Round: true},
		{Lines: [][]typeset.Spot{{at(210, 360), at(230, 340), at(230, 370)}}, Width: 5, Round: true},
		{Lines: [][]typeset.Spot{{at(180, 360), at(190, 340), at(200, 370)}}, Width: 3, Stroke: typeset.Ink{Blue: 0.3}},
		{Lines: [][]typeset.Spot{{at(250, 372), at(300, 372), at(340, 384)}}, Width: 2, Dash: [2]float64{7, 3}},
	}}}
}

func drawn(t *testing.T, p *typeset.Page, filled typeset.Filled, o raster.Options) *image.Gray {
	t.Helper()
	picture, err := raster.Draw(p, filled, o)
	if err != nil {
		t.Fatal(err)
	}
	return picture
}

// The picture is the PDF's page, as another program draws that.
func TestAsThePDF(t *testing.T) {
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		t.Skip("there is no pdftoppm here")
	}
	for _, tag := range []string{"en", "ur", "zh-Hant", "th"} {
		p, filled := page(t, tag)
		var file bytes.Buffer
		b := pdf.NewBinder(&file, pdf.Info{Title: tag, Language: tag})
		s := b.Signature([]pdf.Sheet{{Page: p, Filled: filled}})
		for _, err := range []error{s.Draw(), b.Bind(s), b.Close()} {
			if err != nil {
				t.Fatal(err)
			}
		}
		printed := rendered(t, file.Bytes())
		shown := drawn(t, p, filled, raster.Options{DPI: 216}).Pix
		dark, without := pdftest.Unlike(side, printed, shown)
		_, within := pdftest.Unlike(side, shown, printed)
		if dark < 5000 || without+within > dark/1000 {
			t.Errorf("%s: of %d dark pixels %d are missing, and there are %d too many", tag, dark, without, within)
		}
	}
}

const side = 1200 // of the pictures that are compared, in pixels

// rendered is a PDF's page as grey pixels, three a point.
func rendered(t *testing.T, file []byte) []byte {
	t.Helper()
	in := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(in, file, 0o600); err != nil {
		t.Fatal(err)
	}
	pixels, err := exec.Command("pdftoppm", "-r", "216", "-gray", in).Output()
	if err != nil || len(pixels) < side*side {
		t.Fatalf("%d bytes: %v", len(pixels), err)
	}
	return pixels[len(pixels)-side*side:]
}

// A crop shows the same as the page, a highlight is seen beside the words and never on
// them, and the same page makes the same bytes.
func TestCropAndHighlight(t *testing.T) {
	p, filled := page(t, "en")
	whole := drawn(t, p, filled, raster.Options{DPI: 144})
	crop := typeset.Rectangle{X: 40, Y: 30, Width: 200, Height: 60}
	if diff := unequal(whole, drawn(t, p, filled, raster.Options{DPI: 144, Crop: crop}), 80, 60); diff != 0 {
		t.Errorf("a crop has %d other pixels than the page there", diff)
	}
	o := raster.Options{DPI: 144, Crop: crop, Highlights: []typeset.Rectangle{{X: 50, Y: 40, Width: 100, Height: 20}}}
	tinted := drawn(t, p, filled, o)
	plain := drawn(t, p, filled, raster.Options{DPI: 144, Crop: crop})
	changed := 0
	for y := range tinted.Rect.Dy() {
		for x := range tinted.Rect.Dx() {
			was, is := plain.GrayAt(x, y).Y, tinted.GrayAt(x, y).Y
			inside := image.Pt(x, y).In(image.Rect(20, 20, 220, 60))
			switch {
			case was == is:
			case !inside || is > was || was-is > 45: // what is dark stays as it is nearly
				t.Fatalf("at %d, %d it is %d where it was %d", x, y, is, was)
			default:
				changed++
			}
		}
	}
	if changed < 4000 {
		t.Errorf("the highlight shows on %d pixels", changed)
	}
	var first, second bytes.Buffer
	for _, b := range []*bytes.Buffer{&first, &second} {
		if err := raster.Write(b, p, filled, o); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("written again it differs")
	}
	read, err := png.Decode(&first)
	if err != nil {
		t.Fatal(err)
	}
	if read.ColorModel() != color.GrayModel || read.Bounds() != tinted.Rect {
		t.Errorf("the file is %v", read.Bounds())
	}
}

// unequal counts the pixels of a part that are not those of the whole at a place.
func unequal(whole, part *image.Gray, left, top int) int {
	n := 0
	for y := range part.Rect.Dy() {
		for x := range part.Rect.Dx() {
			if part.GrayAt(x, y) != whole.GrayAt(left+x, top+y) {
				n++
			}
		}
	}
	return n
}

// What is not on the page is white, and a picture that no memory holds is refused.
func TestBounds(t *testing.T) {
	p, filled := page(t, "en")
	beyond := drawn(t, p, filled, raster.Options{Crop: typeset.Rectangle{X: 390, Y: 390, Width: 50, Height: 50}})
	if bytes.Count(beyond.Pix, []byte{0xFF}) != len(beyond.Pix) {
		t.Error("something is drawn outside the page")
	}
	for _, o := range []raster.Options{{DPI: 30000}, {DPI: -1}, {Crop: typeset.Rectangle{Width: -5, Height: 5}}} {
		if err := raster.Write(new(bytes.Buffer), p, filled, o); err == nil {
			t.Errorf("%+v is drawn", o)
		}
	}
	if err := raster.Write(failing{}, p, filled, raster.Options{}); !errors.Is(err, errFull) {
		t.Errorf("the disk is full: %v", err)
	}
}

var errFull = errors.New("full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }
