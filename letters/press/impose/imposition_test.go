package impose_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pdf"
	"doorletters/letters/press/impose"
	"doorletters/letters/typeset"
)

func geometry(t *testing.T, layout, paper string) letters.Geometry {
	t.Helper()
	g, err := (letters.LetterSettings{Layout: layout, Paper: paper}).Geometry()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// someLetters makes letters of one size, with so many sides each.
func someLetters(g letters.Geometry, sides ...int) []impose.Letter {
	made := make([]impose.Letter, len(sides))
	for i, n := range sides {
		made[i].Label = fmt.Sprintf("CP1-%03d", i+1)
		for range n {
			page := &typeset.Page{Width: g.Part.Width * letters.PointsPerMM, Height: g.Part.Height * letters.PointsPerMM}
			made[i].Sides = append(made[i].Sides, impose.Side{{Page: page, Label: made[i].Label}})
		}
	}
	return made
}

func labels(pages []pdf.Sheet) []string {
	var labels []string
	for _, page := range pages {
		labels = append(labels, page.Label)
	}
	return labels
}

// No letter begins on the back of another's sheet, whatever their lengths, in either
// order of the sheets.
func TestParity(t *testing.T) {
	for _, layout := range []string{"duplex", "large"} {
		g := geometry(t, layout, "letter")
		for _, back := range []*typeset.Page{nil, {Width: 612, Height: 792}} {
			i := impose.New(g, back)
			for _, sides := range [][]int{{1}, {2}, {1, 2, 1}, {2, 1, 3, 4, 1}} {
				pages := i.Sheets(someLetters(g, sides...))
				if want := 2 * i.SheetsFor(sides); len(pages) != want || !i.TwoSided() {
					t.Errorf("%s of %v: %d pages, want %d", layout, sides, len(pages), want)
				}
				for _, order := range [][]pdf.Sheet{pages, i.Turned(pages)} {
					for sheet := range slices.Chunk(order, 2) {
						front, behind := sheet[0].Label, sheet[1].Label
						if strings.HasSuffix(front, "back") || front[:7] != behind[:7] {
							t.Errorf("%s of %v: %q is behind %q", layout, sides, behind, front)
						}
						if blank := sheet[1].Page == nil; strings.HasSuffix(behind, "back") && blank != (back == nil) {
							t.Errorf("%s of %v: the back of %q is blank: %v", layout, sides, front, blank)
						}
					}
				}
			}
		}
	}
}

// A greeting is behind each page of a letter that has one side of text.
func TestGreetingBehindEach(t *testing.T) {
	g := geometry(t, "all", "letter")
	i := impose.New(g, &typeset.Page{Width: 612, Height: 792})
	pages := i.Sheets(someLetters(g, 3, 1))
	want := []string{"CP1-001", "CP1-001 back", "CP1-001 page 2", "CP1-001 page 2 back", "CP1-001 page 3", "CP1-001 page 3 back", "CP1-002", "CP1-002 back"}
	if got := labels(pages); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if n := i.SheetsFor([]int{3, 1}); n != 4 {
		t.Errorf("%d sheets", n)
	}
}

// Turned sheets are the same sheets, the last first, each with its front before its back.
func TestTurned(t *testing.T) {
	g := geometry(t, "half", "letter")
	for _, back := range []*typeset.Page{nil, {Width: 396, Height: 612}} {
		i := impose.New(g, back)
		pages := i.Sheets(someLetters(g, 1, 1, 1, 1, 1))
		if twice := i.Turned(i.Turned(pages)); !slices.Equal(labels(twice), labels(pages)) {
			t.Errorf("turned twice: %q, want %q", labels(twice), labels(pages))
		}
		want := []string{"CP1-003", "CP1-002, CP1-005", "CP1-001, CP1-004"}
		if back != nil {
			want = []string{"CP1-003", "CP1-003 back", "CP1-002, CP1-005", "CP1-002, CP1-005 back", "CP1-001, CP1-004", "CP1-001, CP1-004 back"}
		}
		if got := labels(i.Turned(pages)); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// On a sheet that is cut each letter stands in its cell, to a hundredth of a point, and
// only there is something on the back.
func TestPlaces(t *testing.T) {
	for _, layout := range []string{"half", "quarter", "hanger", "hanger-narrow"} {
		g := geometry(t, layout, "letter")
		back := &typeset.Page{Width: g.Part.Width * letters.PointsPerMM, Height: g.Part.Height * letters.PointsPerMM}
		made := someLetters(g, 1, 1, 1)
		pages := impose.New(g, back).Sheets(made)
		front, behind := pages[0], pages[1]
		if n := len(behind.Placed); n != len(front.Placed)-1 { // the front has marks
			t.Errorf("%s: %d parts behind %d", layout, n, len(front.Placed))
		}
		for n, placed := range behind.Placed {
			cell := g.Cells[n]
			if d := front.Placed[n].X - cell.X*letters.PointsPerMM; d < -0.01 || d > 0.01 {
				t.Errorf("%s: part %d is off by %g", layout, n, d)
			}
			turned := g.Back(cell)
			if d := placed.X - turned.X*letters.PointsPerMM; placed.Page != back || d < -0.01 || d > 0.01 {
				t.Errorf("%s: the back of part %d is off by %g", layout, n, d)
			}
		}
	}
}

// A grid that is nudged moves all that is on it.
func TestNudge(t *testing.T) {
	page := &typeset.Page{Width: 100, Height: 50}
	grid := impose.Grid{Sheet: letters.Size{Width: 215.9, Height: 279.4}, Cells: []letters.Box{{X: 10, Y: 20}}, Right: -1, Down: 2}
	sheet := grid.Sheets([]impose.Part{{Page: page}}, impose.InOrder(1, 1, 0))[0]
	if x, y := sheet.Placed[0].X/letters.PointsPerMM, sheet.Placed[0].Y/letters.PointsPerMM; x < 8.999 || x > 9.001 || y < 21.999 || y > 22.001 {
		t.Errorf("at %g, %g mm", x, y)
	}
}
