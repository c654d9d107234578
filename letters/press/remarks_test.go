package press_test

import (
	"context"
	"maps"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pdf/pdftest"
	"doorletters/letters/press"
)

// A remark with what no font has stops no pod's sheet: it is printed without that, and told
// of where it stands.
func TestRemarksThatCannotBeSet(t *testing.T) {
	long(t)
	t.Parallel()
	doors := "Number,Street,Language,Skip,Note\n" +
		"1,Alder St,,,side door\n3,Alder St,,no letters 𓀀,\n5,Birch Ave,,,\U0001F385 bell broken\n7,Birch Ave,Spanish,,z" + strings.Repeat("\u0301", 60) + " two dogs\n9,Birch Ave,,," + strings.Repeat("W", 300) + "\n"
	files := map[string]string{"campaign.toml": blamed, "pods.csv": blamedPods, "addresses.csv": doors}
	campaign := func(files map[string]string) press.Campaign {
		var pairs []string
		for name, text := range files {
			pairs = append(pairs, name, text)
		}
		return inFolder(folder(pairs...))
	}
	memory := shelf{}
	if _, err := press.Assign(context.Background(), campaign(files), memory, press.AssignOptions{}, nil); err != nil {
		t.Fatal(err)
	}
	collected := maps.Clone(files)
	for name, data := range memory {
		collected[name] = string(data)
	}
	assigned := collected["assigned.csv"]
	assigned = strings.Replace(assigned, "side door", "side door; from the pod: \U0001F383 shy", 1)
	if collected["assigned.csv"] = assigned; !strings.Contains(assigned, "shy") {
		t.Fatalf("the assigned list is\n%s", assigned)
	}
	for _, size := range []bool{false, true} {
		out := shelf{}
		made, err := press.Sheets(context.Background(), campaign(collected), shelf{}, out, press.SheetOptions{Large: size}, nil)
		if err != nil {
			t.Fatal(err)
		}
		var text, said strings.Builder
		for _, name := range []string{"sheet-CP1.pdf", "sheet-CP2.pdf"} {
			for _, page := range pdftest.Read(t, out[name]) {
				text.WriteString(page.Text() + "\n")
			}
		}
		for _, want := range []string{"side door; □", "shy", "letters □", "□ bell broken", "two dogs"} {
			if !strings.Contains(text.String(), want) {
				t.Errorf("no sheet says %q:\n%s", want, text.String())
			}
		}
		for _, p := range made.Problems {
			if p.Severity == letters.SeverityWarning && strings.Contains(p.Message, "what stands there") {
				said.WriteString(p.Where() + "\n")
			}
		}
		const want = "assigned.csv, row 2, column Note\naddresses.csv, row 3, column Skip\naddresses.csv, row 4, column Note\naddresses.csv, row 5, column Note\n"
		if said.String() != want {
			t.Errorf("it is told of\n%s", said.String())
		}
	}
	if _, err := press.Kits(context.Background(), campaign(collected), shelf{}, shelf{}, press.KitOptions{}, nil); err != nil {
		t.Error(err)
	}
}
