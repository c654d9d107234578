package press_test

import (
	"context"
	"os"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

func riverside() press.Campaign {
	return press.Campaign{Folder: os.DirFS("../../examples/riverside"), File: "campaign.toml"}
}

// Each sheet has a box for each of its pod's letters, with its code, and no other pod's
// street.
func TestSheetsHoldTheirPodsDoors(t *testing.T) {
	long(t)
	t.Parallel()
	for _, large := range []bool{false, true} {
		out := shelf{}
		made, err := press.Sheets(context.Background(), riverside(), shelf{}, out, press.SheetOptions{Large: large}, nil)
		if err != nil {
			t.Fatal(err)
		}
		doors, leaders := riversideLists(t)
		if len(made.Files) != len(doors) {
			t.Errorf("%d sheets for %d pods", len(made.Files), len(doors))
		}
		for pod := range doors {
			var text strings.Builder
			pages := pdftest.Read(t, out["sheet-"+pod+".pdf"])
			for _, page := range pages {
				text.WriteString(page.Text() + "\n")
			}
			wantDoorsOnSheet(t, pod, text.String(), doors)
			if n := leaders[pod].Phone.Printed; !strings.Contains(text.String(), n) {
				t.Errorf("%s: the leader's number %s is not on it", pod, n)
			}
		}
	}
}

func wantDoorsOnSheet(t *testing.T, pod, text string, doors map[string][]letters.Household) {
	t.Helper()
	if got := strings.Count(text, "☐"); got != len(doors[pod]) {
		t.Errorf("%s: %d boxes for %d letters", pod, got, len(doors[pod]))
	}
	streets := map[string]bool{}
	for _, h := range doors[pod] {
		streets[h.Address.Street] = true
		if serial := strings.TrimPrefix(h.Code, pod+"-"); !strings.Contains(text, serial) {
			t.Errorf("%s: %s is not on its sheet", pod, h.Code)
		}
	}
	for other, list := range doors {
		for _, h := range list {
			if other != pod && !streets[h.Address.Street] && strings.Contains(text, h.Address.Street) {
				t.Fatalf("%s: %s of %s is on its sheet", pod, h.Address.Street, other)
			}
		}
	}
}

// A kit is its pod's, and has spare letters without an address in each language.
func TestKits(t *testing.T) {
	long(t)
	t.Parallel()
	out := shelf{}
	made, err := press.Kits(context.Background(), riverside(), shelf{}, out, press.KitOptions{PapersOptions: press.PapersOptions{Pods: []string{"CP3"}}, Spare: 2}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if len(made.Files) != 1 || made.Files[0].Name != "kit-CP3.pdf" {
		t.Fatalf("%+v", made.Files)
	}
	doors, leaders := riversideLists(t)
	pages := pdftest.Read(t, out["kit-CP3.pdf"])
	spares := 0
	for _, page := range pages {
		text := page.Text()
		if len(page.Codes) == 0 {
			continue
		}
		spares++
		if !strings.Contains(text, leaders["CP3"].Phone.Printed) {
			t.Error("a spare letter without the leader's number")
		}
		for _, h := range doors["CP3"] {
			if strings.Contains(text, h.Address.Line()) || strings.Contains(text, h.Code) {
				t.Errorf("a spare letter names %s", h.Code)
			}
		}
	}
	if spares != 12 {
		t.Errorf("%d spare letters, not 2 in each of 6 languages", spares)
	}
	if !strings.Contains(pages[0].Lines[0], "CP3") {
		t.Errorf("the cover begins with %q", pages[0].Lines[0])
	}
}
