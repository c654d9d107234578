package typeset_test

import (
	"strings"
	"testing"

	"doorletters/letters"
)

// An address too long for its place is broken behind the marks that join its parts,
// rather than set too small to read; one that has room stays whole, and a telephone
// number always does.
func TestJoints(t *testing.T) {
	for _, test := range []struct {
		kind  letters.Kind
		text  string
		width float64
		want  []string
	}{
		{letters.KindURL, "mutual-aid.example.org/help", 300, []string{"mutual-aid.example.org/help"}},
		{letters.KindURL, "riverside-mutual-aid-network.example.org/help", 160, []string{"riverside-mutual-aid-", "network.example.org/help"}},
		{letters.KindEmail, "fernandez.montenegro@neighbours.example.org", 148, []string{"fernandez.montenegro@", "neighbours.example.org"}},
		{letters.KindName, "María-José Fernández", 300, []string{"María-José Fernández"}},
		{letters.KindName, "María-José Fernández", 95, []string{"María-José", "Fernández"}},
	} {
		l := letter("en", paragraph("body", letters.Text{value(test.kind, test.text)}))
		l.Page.End = l.Page.Width - l.Page.Start - test.width
		page := set(t, l)
		if got := lines(page.Runs()); strings.Join(got, "\n") != strings.Join(test.want, "\n") {
			t.Errorf("%s in %g points: %q", test.text, test.width, got)
		}
		for _, run := range page.Runs() {
			if run.Size < 9 || run.X+widthOf(run) > l.Page.Start+test.width+0.01 {
				t.Errorf("%s: size %g, to %g", test.text, run.Size, run.X+widthOf(run))
			}
		}
	}
	l := letter("en", paragraph("body", letters.Text{value(letters.KindPhone, "617-555-0101 ext. 12345")}))
	l.Page.End = l.Page.Width - l.Page.Start - 100
	if got := lines(set(t, l).Runs()); len(got) != 1 {
		t.Errorf("a telephone number on %d lines", len(got))
	}
}

// Pages for those who print show even what no letter could hold.
func TestALongWordIsBrokenOnManyPages(t *testing.T) {
	word := "Venkatanarasimharajuvaripetaeswaranathan"
	l := letter("en", letters.Table{Columns: []letters.TableColumn{{Share: 1, Style: "body"}, {Share: 9, Style: "body"}}, Rows: [][]letters.Text{{{value(letters.KindName, word)}, prose("x")}}})
	l.Page.Pages = 0
	page := set(t, l)
	if got := strings.Join(lines(page.Runs()), ""); strings.ReplaceAll(got, "x", "") != word {
		t.Errorf("%q", got)
	}
	for _, run := range page.Runs() {
		if run.X+widthOf(run) > l.Page.Width-l.Page.End+0.01 {
			t.Errorf("a line to %g", run.X+widthOf(run))
		}
	}
}

// A count stays with what it counts.
func TestACountStaysWithItsNoun(t *testing.T) {
	for width := 60.0; width < 300; width += 3 {
		l := letter("en", paragraph("body", letters.Text{{Text: "It says so. "}, value(letters.KindNumber, "434"), {Text: " homes got this letter."}}))
		l.Page.End = l.Page.Width - l.Page.Start - width
		for _, line := range lines(set(t, l).Runs()) {
			if strings.HasSuffix(line, "434") {
				t.Fatalf("in %g points a line ends %q", width, line)
			}
		}
	}
}
