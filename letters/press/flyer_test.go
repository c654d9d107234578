package press_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

// A flyer has the number to call as often as it is to be torn or cut, and nothing of any
// door.
func TestFlyers(t *testing.T) {
	long(t)
	t.Parallel()
	doors, leaders := riversideLists(t)
	for _, c := range []struct {
		kind    string
		pod     string
		pages   int // for each language
		numbers int // on the first
	}{{"poster", "", 1, 11}, {"building", "CP3", 1, 1}, {"window", "", 4, 1}, {"cards", "CP4", 1, 3}} {
		out := shelf{}
		o := press.FlyerOptions{Kind: c.kind}
		number := "617-555-0100"
		if c.pod != "" {
			o.Pods, number = []string{c.pod}, leaders[c.pod].Phone.Printed
		}
		made, err := press.Flyers(context.Background(), riverside(), out, o, nil)
		if err != nil {
			t.Fatal(err)
		}
		name := "flyer-" + c.kind + ".pdf"
		if c.pod != "" { // that of the group stays
			name = "flyer-" + c.kind + "-" + c.pod + ".pdf"
		}
		if len(made.Files) != 1 || made.Files[0].Name != name {
			t.Errorf("%+v", made.Files)
		}
		pages := pdftest.Read(t, out[name])
		if len(pages) != 6*c.pages {
			t.Errorf("%s: %d pages", c.kind, len(pages))
		}
		for i := 0; i < len(pages); i += c.pages {
			if got := strings.Count(pages[i].Text(), number); got != c.numbers {
				t.Errorf("%s, page %d: the number %s stands on it %d times, not %d", c.kind, i+1, number, got, c.numbers)
			}
		}
		for _, page := range pages {
			for _, h := range doors["CP3"] {
				if strings.Contains(page.Text(), h.Code) || strings.Contains(page.Text(), h.Address.Line()) {
					t.Fatalf("%s names %s", c.kind, h.Code)
				}
			}
		}
	}
}

func TestAFlyerThatThereIsNot(t *testing.T) {
	t.Parallel()
	out := shelf{}
	_, err := press.Flyers(context.Background(), riverside(), out, press.FlyerOptions{Kind: "postcard"}, nil)
	var p letters.Problem
	if !errors.As(err, &p) || !strings.Contains(p.Hint, "poster") || len(out) > 0 {
		t.Errorf("%v, %d files", err, len(out))
	}
}
