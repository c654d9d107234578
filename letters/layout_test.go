package letters_test

import (
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
)

// geometries calls see for every combination of layout and paper that can be printed.
func geometries(t *testing.T, see func(name string, g letters.Geometry)) {
	t.Helper()
	for _, layout := range letters.LayoutNames() {
		printable := 0
		for _, paper := range letters.PaperNames() {
			g, err := (letters.LetterSettings{Layout: layout, Paper: paper}).Geometry()
			var misfit letters.Misfit
			switch {
			case err == nil:
				printable++
				see(layout+" on "+paper, g)
			case !errors.As(err, &misfit):
				t.Errorf("%s on %s: %v", layout, paper, err)
			}
		}
		if printable == 0 {
			t.Errorf("%s is printed on no paper", layout)
		}
	}
}

// Letters lie inside their sheet and beside each other, and a back behind its front.
func TestCells(t *testing.T) {
	geometries(t, func(name string, g letters.Geometry) {
		for i, cell := range g.Cells {
			if cell.X < -1e-9 || cell.Y < -1e-9 || cell.X+cell.Width > g.Sheet.Width+1e-9 || cell.Y+cell.Height > g.Sheet.Height+1e-9 {
				t.Errorf("%s: cell %d is not on its sheet: %v", name, i, cell)
			}
			for _, other := range g.Cells[:i] {
				if overlap(cell, other) {
					t.Errorf("%s: %v and %v are in one place", name, cell, other)
				}
			}
			// The sheet is turned on its long edge: what is seen at a place of the back
			// is behind the mirrored place of the front.
			back := g.Back(cell)
			if g.Sheet.Height > g.Sheet.Width {
				back.X = g.Sheet.Width - back.X - back.Width
			} else {
				back.Y = g.Sheet.Height - back.Y - back.Height
			}
			if math.Abs(back.X-cell.X)+math.Abs(back.Y-cell.Y) > 1e-9 {
				t.Errorf("%s: the back of %v is behind %v", name, cell, back)
			}
		}
	})
}

func overlap(a, b letters.Box) bool {
	return a.X < b.X+b.Width-1e-9 && b.X < a.X+a.Width-1e-9 && a.Y < b.Y+b.Height-1e-9 && b.Y < a.Y+a.Height-1e-9
}

// The sizes that printers and paper shops give, in millimetres.
func TestParts(t *testing.T) {
	want := map[string]struct {
		cells         int
		width, height float64
	}{
		"single on letter": {1, 215.9, 279.4}, "duplex on a4": {1, 210, 297}, "single on a5": {1, 148, 210},
		"half on letter": {2, 139.7, 215.9}, "half on a4": {2, 148.5, 210}, "quarter on letter": {4, 107.95, 139.7}, "quarter on a4": {4, 105, 148.5},
		"hanger on letter": {2, 107.95, 279.4}, "hanger on legal": {2, 107.95, 279.4},
		"hanger-narrow on letter": {3, 88.9, 215.9}, "hanger-narrow on legal": {4, 88.9, 215.9}, "hanger-narrow on a4": {2, 88.9, 215.9},
	}
	geometries(t, func(name string, g letters.Geometry) {
		w, ok := want[name]
		if ok && (len(g.Cells) != w.cells || math.Abs(g.Part.Width-w.width) > 1e-9 || math.Abs(g.Part.Height-w.height) > 1e-9) {
			t.Errorf("%s: %d of %v", name, len(g.Cells), g.Part)
		}
		delete(want, name)
	})
	for name := range want {
		t.Errorf("%s cannot be printed", name)
	}
}

// However a letter slides in its envelope, all of its address is in the window, and
// nothing else: neither its head nor the text below.
func TestWindows(t *testing.T) {
	const inch = 25.4
	for layout, e := range map[string]struct {
		width, height float64     // of the envelope
		window        letters.Box // from its left and bottom
		paper         string
	}{
		"window-10":  {9.5 * inch, 4.125 * inch, letters.Box{X: 0.875 * inch, Y: 0.5 * inch, Width: 4.5 * inch, Height: 1.125 * inch}, "letter"},
		"window-din": {220, 110, letters.Box{X: 20, Y: 15, Width: 90, Height: 45}, "a4"},
	} {
		g, err := (letters.LetterSettings{Layout: layout, Paper: e.paper}).Geometry()
		if err != nil {
			t.Fatal(err)
		}
		fold := g.Folds[0]
		if fold > e.height || g.Sheet.Height-g.Folds[1] > fold+0.5 || g.Sheet.Width > e.width {
			t.Errorf("%s: a letter folded at %v does not fit its envelope", layout, g.Folds)
		}
		address, head := g.Windows[letters.WindowAddress], g.Windows[letters.WindowHead]
		if address.Width < 70 || address.Height < 12 {
			t.Errorf("%s: no room for an address: %v", layout, address)
		}
		for _, right := range []float64{0, e.width - g.Sheet.Width} {
			for _, up := range []float64{0, e.height - fold} {
				// The window as it lies on the page.
				window := letters.Box{
					X: e.window.X - right, Y: fold + up - e.window.Y - e.window.Height, Width: e.window.Width, Height: e.window.Height,
				}
				inside := window.X <= address.X && window.Y <= address.Y &&
					address.X+address.Width <= window.X+window.Width && address.Y+address.Height <= window.Y+window.Height
				if !inside {
					t.Errorf("%s: moved %g to the right and %g up, the window at %v shows not all of %v", layout, right, up, window, address)
				}
				if overlap(window, head) || window.Y+window.Height > g.Top {
					t.Errorf("%s: moved %g to the right and %g up, the window at %v shows more than the address", layout, right, up, window)
				}
			}
		}
	}
	g, err := (letters.LetterSettings{Layout: "window-double"}).Geometry()
	want := map[string]letters.Box{ // inches
		letters.WindowReturn:  {X: 0.5, Y: 0.5, Width: 3.5, Height: 0.792},
		letters.WindowAddress: {X: 0.5, Y: 2.042, Width: 3.5, Height: 0.875},
	}
	for name, box := range want {
		got := g.Windows[name]
		if math.Abs(got.X-box.X*inch)+math.Abs(got.Y-box.Y*inch)+math.Abs(got.Width-box.Width*inch)+math.Abs(got.Height-box.Height*inch) > 1e-9 {
			t.Errorf("window-double: %s at %v", name, got)
		}
	}
	if err != nil || g.Top < 3.375*inch-1e-9 {
		t.Errorf("window-double: text from %g, %v", g.Top, err)
	}
}

func TestMisfits(t *testing.T) {
	for _, test := range []struct{ layout, paper, want string }{
		{"hanger", "a4", "hanger is 108 mm wide, and two do not fit a4: print it on letter, or hanger-narrow on a4"},
		{"hanger-narrow", "a5", "hanger-narrow is 216 mm long, and does not fit a5: print it on a4, or single on a5"},
		{"window-10", "a4", "window-10 is folded in thirds of letter paper, and a4 does not fit its envelope: print it on letter, or window-din on a4"},
		{"window-din", "letter", "window-din is folded in thirds of a4 paper, and letter does not fit its envelope: print it on a4, or window-10 on letter"},
		{"half", "a5", "half a sheet of a5 is too small for a letter: print it on a4, or single on a5"},
		{"large", "a5", "letters of 18 points have no room on a5: print it on a4, or single on a5"},
		{"bilingual", "a5", "two columns have no room on a5: print it on a4, or duplex on a5"},
		{"hangar", "a4", `there is no layout "hangar"; did you mean "hanger"?`},
		{"half", "a44", `there is no paper "a44"; did you mean "a4"?`},
	} {
		_, err := (letters.LetterSettings{Layout: test.layout, Paper: test.paper}).Geometry()
		if err == nil || err.Error() != test.want {
			t.Errorf("%s on %s: %v, want %s", test.layout, test.paper, err, test.want)
		}
	}
	// What is proposed can be printed.
	for _, layout := range letters.LayoutNames() {
		for _, paper := range letters.PaperNames() {
			_, err := (letters.LetterSettings{Layout: layout, Paper: paper}).Geometry()
			var misfit letters.Misfit
			if !errors.As(err, &misfit) {
				continue
			}
			words := strings.Fields(strings.ReplaceAll(misfit.Instead, ",", ""))
			if _, err := (letters.LetterSettings{Layout: layout, Paper: words[3]}).Geometry(); err != nil {
				t.Errorf("%s on %s: %s: %v", layout, paper, misfit.Instead, err)
			}
			if i := slices.Index(words, "or"); i > 0 {
				if _, err := (letters.LetterSettings{Layout: words[i+1], Paper: words[i+3]}).Geometry(); err != nil {
					t.Errorf("%s on %s: %s: %v", layout, paper, misfit.Instead, err)
				}
			}
		}
	}
}

// What is cut out of a letter that hangs is inside it, above its text.
func TestHoles(t *testing.T) {
	for _, hanger := range []letters.Hanger{letters.HangerHole, letters.HangerSlot} {
		for _, layout := range []string{"hanger", "hanger-narrow"} {
			g, err := (letters.LetterSettings{Layout: layout, Hanger: hanger}).Geometry()
			hole := g.Hole.Box
			if err != nil || hole.X < 15 || hole.X+hole.Width > g.Part.Width-15 || hole.Y < 5 || hole.Y+hole.Height >= g.Top {
				t.Errorf("%s with a %s: %v, text from %g, %v", layout, hanger, g.Hole, g.Top, err)
			}
			if g.Hole.Round != (hanger == letters.HangerHole) {
				t.Errorf("%s with a %s: round %v", layout, hanger, g.Hole.Round)
			}
		}
	}
	if g, err := (letters.LetterSettings{Hanger: letters.HangerSlot}).Geometry(); err != nil || g.Hole != (letters.Hole{}) {
		t.Errorf("a letter that lies has a %v, %v", g.Hole, err)
	}
}

func TestTown(t *testing.T) {
	for _, test := range []struct{ city, zip, country, want string }{
		{"Riverside", "01300", "US", "Riverside 01300"},
		{"Leeds", "LS1 4AP", "GB", "Leeds LS1 4AP"},
		{"Berlin", "12043", "DE", "12043 Berlin"},
		{"Ciudad de México", "06000", "MX", "06000 Ciudad de México"},
		{"", "01300", "US", "01300"},
		{"Berlin", "", "DE", "Berlin"},
		{"", "", "US", ""},
	} {
		h := letters.Household{Address: letters.Address{City: test.city, ZIP: test.zip}}
		if got := (letters.Copy{Household: &h, Country: test.country}).Value(letters.FieldTown); got != test.want {
			t.Errorf("%s %s in %s: %q, want %q", test.city, test.zip, test.country, got, test.want)
		}
	}
	if got := (letters.Copy{}).Value(letters.FieldTown); got != "" {
		t.Errorf("a spare letter is for %q", got)
	}
}
