package press_test

import (
	"errors"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose"
	"doorletters/letters/faces"
	"doorletters/letters/qr"
	"doorletters/letters/typeset"
)

// tooFull are the languages whose letter with everything, on US Letter, is more than a
// page: Nastaliq is twice as tall as Latin, and this one's headline takes two lines.
var tooFull = map[string]bool{"letter pnb": true}

// Every language's full letter fits its page, on both papers: with body text of at
// least 12 points, but where it has nothing left to leave out.
func TestEveryLanguageFits(t *testing.T) {
	long(t)
	for paper, set := range fullLetters {
		t.Run(paper, func(t *testing.T) {
			t.Parallel()
			all, err := set()
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range all {
				var tall *typeset.TooTall
				if tooFull[paper+" "+l.tag] && errors.As(l.err, &tall) {
					t.Logf("%-8s %v", l.tag, l.err)
					continue
				}
				if l.err != nil {
					t.Errorf("%s: %v", l.tag, l.err)
					continue
				}
				t.Logf("%-8s at %5.2f points, %4.0f points to spare with full spaces, without %+v", l.tag, l.page.Size, l.page.Slack, l.shed)
				bare := l.shed.Resources && l.shed.Taglines == 15
				if l.page.Size < 10.5 || l.page.Size < 12 && !bare {
					t.Errorf("%s is set at %g points, without %+v", l.tag, l.page.Size, l.shed)
				}
			}
		})
	}
}

// tooTallFor are the letters with everything that fit a layout in no size.
var tooTallFor = map[string]bool{"bilingual ta": true, "large ur": true}

// The letters of the tallest scripts fit every layout, and in large print no character is
// below 18 points.
func TestTallLanguagesFitLayouts(t *testing.T) {
	long(t)
	t.Parallel()
	for _, layout := range letters.LayoutNames() {
		t.Run(layout, func(t *testing.T) {
			t.Parallel()
			paper := "letter"
			if layout == "window-din" {
				paper = "a4"
			}
			c, err := fullCampaign(paper)
			if err != nil {
				t.Fatal(err)
			}
			c.Letter.Layout = layout
			composer, _, err := compose.New(c, nil)
			if err != nil {
				t.Fatal(err)
			}
			composer = composer.WithDoors(compose.Doors{All: 434})
			setter := typeset.New(faces.Embedded(), new(qr.Cache))
			for _, tag := range []string{"en", "ar", "bo", "de", "ka", "ml", "my", "ta", "ur"} {
				pages, err := setShed(composer, setter, tag)
				var tall *typeset.TooTall
				if fits := !errors.As(err, &tall); err != nil && fits || fits == tooTallFor[layout+" "+tag] {
					t.Errorf("%s: %v", tag, err)
				}
				for n, page := range pages {
					for _, run := range page.Runs() {
						if layout == "large" && run.Size < 18-1e-9 {
							t.Errorf("%s, page %d: text of %g points", tag, n+1, run.Size)
						}
					}
				}
			}
		})
	}
}

// setShed sets a letter that leaves out all it may, squeezed if it must be.
func setShed(composer *compose.Composer, setter *typeset.Setter, tag string) ([]typeset.Page, error) {
	variant := compose.Variant{Column: composer.Geometry().Layout.Columns != ""}
	sheds := composer.Sheds(tag, variant)
	variant.Shed = sheds[len(sheds)-1]
	letter, err := composer.Letter(fullPod(), tag, variant)
	if err != nil {
		return nil, err
	}
	pages, err := setter.Typeset(letter)
	var tall *typeset.TooTall
	if errors.As(err, &tall) {
		return setter.Squeeze(letter)
	}
	return pages, err
}
