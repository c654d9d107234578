package pdf_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/pdf"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// drawn is a page of 100 by 100 points with a drawing, as a file.
func drawn(t *testing.T, parts ...typeset.Part) []byte {
	t.Helper()
	var out bytes.Buffer
	b := pdf.NewBinder(&out, pdf.Info{Title: "drawing", Language: "en"})
	s := b.Signature([]pdf.Sheet{{Page: &typeset.Page{Width: 100, Height: 100, Language: "en", Parts: parts}}})
	if err := s.Draw(); err != nil {
		t.Fatal(err)
	}
	if err := b.Bind(s); err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func line(t *testing.T, words string) typeset.Line {
	t.Helper()
	l, err := typeset.New(faces.Embedded(), new(qr.Cache)).Line(letters.Text{{Text: words}}, "en", true)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func square(left, top, side float64) []typeset.Spot {
	return []typeset.Spot{{X: left, Y: top}, {X: left + side, Y: top}, {X: left + side, Y: top + side}, {X: left, Y: top + side}}
}

// Turned words are read as words, and a file of greys has no other colours.
func TestDrawingReadsBack(t *testing.T) {
	l := line(t, "Alder Street")
	file := drawn(t,
		typeset.Part{Paths: []typeset.Path{{Lines: [][]typeset.Spot{square(10, 10, 30)}, Closed: true, Filled: true, Fill: typeset.Grey(0.5), Width: 0.5}}},
		typeset.Part{Runs: l.Runs(20, 50, 9), Turned: &typeset.Turn{Spot: typeset.Spot{X: 50, Y: 50}, Degrees: 37}, Ink: typeset.Grey(0.4)},
	)
	if pages := pdftest.Read(t, file); pages[0].Text() != "Alder Street" {
		t.Errorf("read back: %q", pages[0].Text())
	}
	if colour := regexp.MustCompile(`[0-9] (rg|RG)\b`).Find(file); colour != nil || !bytes.Contains(file, []byte("0.5 w")) {
		t.Errorf("a colour, %s, or another width", colour)
	}
	file = drawn(t, typeset.Part{Paths: []typeset.Path{{Lines: [][]typeset.Spot{{{X: 1, Y: 1}, {X: 9, Y: 9}}}, Width: 1, Stroke: typeset.Ink{Red: 1}}}})
	if !bytes.Contains(file, []byte("1 0 0 RG")) {
		t.Error("a red line is not red")
	}
}

// Paths are where they should be, as another program draws them.
func TestDrawingRendered(t *testing.T) {
	if _, err := exec.LookPath("pdftoppm"); err != nil {
		t.Skip("there is no pdftoppm here")
	}
	at := func(x, y float64) typeset.Spot { return typeset.Spot{X: x, Y: y} }
	file := drawn(t,
		typeset.Part{Paths: []typeset.Path{
			// A square with a square hole in it.
			{Lines: [][]typeset.Spot{square(10, 10, 30), square(20, 20, 10)}, Closed: true, Filled: true},
			// A dot, a line with square ends, a dashed one.
			{Lines: [][]typeset.Spot{{at(70, 20)}}, Width: 20, Round: true, Stroke: typeset.Grey(0.5)},
			{Lines: [][]typeset.Spot{{at(10, 60), at(40, 60)}}, Width: 4},
			{Lines: [][]typeset.Spot{{at(10, 80), at(40, 80)}}, Width: 4, Dash: [2]float64{10, 10}},
		}},
		// A square that stood right of the spot, and is turned to stand above it.
		typeset.Part{
			Paths:  []typeset.Path{{Lines: [][]typeset.Spot{square(80, 65, 10)}, Closed: true, Filled: true}},
			Turned: &typeset.Turn{Spot: at(70, 70), Degrees: 90},
		},
	)
	grey := rendered(t, file)
	for _, c := range []struct {
		x, y, want int
		what       string
	}{
		{15, 15, 0, "the square"}, {25, 25, 255, "its hole"}, {5, 15, 255, "beside it"}, {70, 20, 127, "the dot"}, {63, 20, 127, "its edge"},
		{62, 12, 255, "beside a round dot"}, {12, 60, 0, "the line"}, {7, 60, 255, "before its end"}, {12, 80, 0, "a dash"}, {25, 80, 255, "between dashes"},
		{70, 55, 0, "what was turned"}, {85, 70, 255, "where it would be upright"},
	} {
		if got := int(grey[c.y*100+c.x]); got < c.want-2 || got > c.want+2 {
			t.Errorf("%s, at %d, %d: %d, want %d", c.what, c.x, c.y, got, c.want)
		}
	}
}

// rendered is a page of 100 by 100 points as grey pixels, one a point.
func rendered(t *testing.T, file []byte) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "page.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftoppm", "-r", "72", "-gray", path).Output()
	if err != nil {
		t.Fatal(err)
	}
	const pixels = 100 * 100
	if len(out) < pixels || !strings.HasPrefix(string(out), "P5") {
		t.Fatalf("%d bytes", len(out))
	}
	return out[len(out)-pixels:]
}
