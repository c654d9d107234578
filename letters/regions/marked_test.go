package regions_test

import (
	"math"
	"slices"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/typeset"
)

// drawnGlyph is a glyph where it is drawn.
type drawnGlyph struct {
	font       string
	id         int
	x, y, size float64
}

// glyphs are all glyphs of pages, in the order in which they are drawn.
func glyphs(pages []typeset.Page, filled []typeset.Filled) []drawnGlyph {
	var all []drawnGlyph
	for i, page := range pages {
		for _, run := range slices.Concat(page.Runs(), filled[i].Runs) {
			scale, x := run.Size/float64(run.Font.Upem()), int32(0)
			for _, c := range run.Clusters {
				for _, g := range c.Glyphs {
					all = append(all, drawnGlyph{run.Font.Name, int(g.ID), run.X + float64(x+g.X)*scale, run.Y - float64(g.Y)*scale, run.Size})
				}
				x += c.Advance
			}
		}
	}
	return all
}

// A page on which it is noted where each message stands is set as it would be without:
// what a translator is shown is what is printed.
func TestMarkedPagesAreSetAlike(t *testing.T) {
	plain := composer(t)
	marked := plain.Marked()
	s := setter()
	for _, paper := range papers {
		for _, tag := range tags {
			t.Run(paper.name+"/"+tag, func(t *testing.T) {
				letter, err := paper.write(plain, tag)
				if err != nil {
					t.Skip(err) // it needs words that the locale has not
				}
				noted, err := paper.write(marked, tag)
				if err != nil {
					t.Fatal(err)
				}
				alike(t, s, letter, noted, paper.name != "label")
			})
		}
	}
}

// So are the letters of other layouts, which have templates of their own.
func TestMarkedLayoutsAreSetAlike(t *testing.T) {
	for _, layout := range []string{"bilingual", "half", "quarter", "hanger"} {
		plain, s := composerOf(t, layout), setter()
		marked := plain.Marked()
		for _, tag := range []string{"en", "es", "ar", "zh-Hant"} {
			t.Run(layout+"/"+tag, func(t *testing.T) {
				variant := compose.Variant{Column: layout == "bilingual", Shed: compose.Shed{Taglines: 9, Resources: true, Offers: 6}}
				letter, err := plain.Letter(pod(), tag, variant)
				if err != nil {
					t.Fatal(err)
				}
				noted, err := marked.Letter(pod(), tag, variant)
				if err != nil {
					t.Fatal(err)
				}
				alike(t, s, letter, noted, true)
			})
		}
	}
}

// alike tests that a marked letter is set as one that is not, says where its text is from
// and can be numbered.
func alike(t *testing.T, s *typeset.Setter, letter, noted letters.Letter, says bool) {
	t.Helper()
	pages, filled := set(t, s, letter)
	others, copies := set(t, s, noted)
	want, got := glyphs(pages, filled), glyphs(others, copies)
	if len(want) != len(got) || len(pages) != len(others) {
		t.Fatalf("%d glyphs on %d pages, and %d on %d", len(want), len(pages), len(got), len(others))
	}
	for i, w := range want {
		g := got[i]
		if g.font != w.font || g.id != w.id || math.Abs(g.x-w.x)+math.Abs(g.y-w.y)+math.Abs(g.size-w.size) > 1e-6 {
			t.Fatalf("glyph %d is %v, not %v", i, g, w)
		}
	}
	for _, run := range slices.Concat(pages[0].Runs(), filled[0].Runs) {
		if run.Message != nil {
			t.Fatalf("without being asked it is noted that a run is of %v", *run.Message)
		}
	}
	if !slices.ContainsFunc(slices.Concat(others[0].Runs(), copies[0].Runs), func(r typeset.Run) bool { return r.Message != nil }) && says {
		t.Error("no run says where it is from")
	}
	numbered(t, s, others, copies)
}
