package rule_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters/address"
	"doorletters/letters/pods/rule"
)

// streets are those of a list, as it spells them.
var streets = []string{"Alder St", "Birch Ave", "Route 9", "42nd St", "Rue du 4 Septembre", "Odd Fellows Ln"}

func known(key string) bool {
	return slices.ContainsFunc(streets, func(street string) bool { return address.StreetKey(street) == key })
}

func span(low, high int, side rule.Side) rule.Span {
	return rule.Span{Low: low, High: high, Side: side}
}

func TestParse(t *testing.T) {
	type street struct {
		name  string
		side  rule.Side
		spans []rule.Span
	}
	for _, c := range []struct {
		cell string
		want []street
	}{
		{"Alder St", []street{{name: "Alder St"}}},
		{"ALDER STREET; birch avenue", []street{{name: "Alder St"}, {name: "Birch Ave"}}},
		{"Alder St, Birch Ave", []street{{name: "Alder St"}, {name: "Birch Ave"}}},
		{"Alder St even side", []street{{name: "Alder St", side: rule.Even}}},
		{"Alder St both sides", []street{{name: "Alder St"}}},
		{"Alder St 1-99 odd", []street{{name: "Alder St", spans: []rule.Span{span(1, 99, rule.Odd)}}}},
		{"Alder St odd 1-9, 21-29", []street{{name: "Alder St", spans: []rule.Span{span(1, 9, rule.Odd), span(21, 29, rule.Odd)}}}},
		{"Alder St 1-9 odd, 2-8 even, 20", []street{{name: "Alder St", spans: []rule.Span{span(1, 9, rule.Odd), span(2, 8, rule.Even), span(20, 20, rule.Both)}}}},
		{"Alder St 20-, up to 7", []street{{name: "Alder St", spans: []rule.Span{span(20, rule.Open, rule.Both), span(1, 7, rule.Both)}}}},
		{"Alder St 2 and 4, Birch Ave 7", []street{
			{name: "Alder St", spans: []rule.Span{span(2, 2, rule.Both), span(4, 4, rule.Both)}},
			{name: "Birch Ave", spans: []rule.Span{span(7, 7, rule.Both)}},
		}},
		{"Route 9", []street{{name: "Route 9"}}},
		{"Route 9 9", []street{{name: "Route 9", spans: []rule.Span{span(9, 9, rule.Both)}}}},
		{"Rue du 4 Septembre 4-8", []street{{name: "Rue du 4 Septembre", spans: []rule.Span{span(4, 8, rule.Both)}}}},
		{"Elm St 4", []street{{name: "Elm St", spans: []rule.Span{span(4, 4, rule.Both)}}}}, // on no list
		{"Alder St 7A", []street{{name: "Alder St 7A"}}},
	} {
		got, unread := rule.Parse(c.cell, known)
		var want []rule.Rule
		for _, s := range c.want {
			want = append(want, rule.Rule{Street: address.StreetKey(s.name), Side: s.side, Spans: s.spans})
		}
		for i := range got {
			got[i].Text = ""
		}
		if diff := cmp.Diff(want, got); diff != "" || len(unread) > 0 {
			t.Errorf("%q: %v\n(-want +got)\n%s", c.cell, unread, diff)
		}
	}
}

func TestUnread(t *testing.T) {
	for cell, want := range map[string]string{
		"1-99 odd":            `1-99 odd: it names no street`,
		"Alder St 99-1":       `Alder St 99-1: 99-1 runs backwards`,
		"Route 9 to 15":       `Route 9 to 15: "to 15" is not a list of house numbers`,
		"Elm St 1-99 od":      `Elm St 1-99 od: what stands after the street's name cannot be read`,
		"Alder St 1; , \n; -": `-: it names no street`,
	} {
		_, unread := rule.Parse(cell, known)
		if len(unread) != 1 || unread[0].Text+": "+unread[0].Why != want {
			t.Errorf("%q: %q, want %q", cell, unread, want)
		}
	}
}

func TestCovers(t *testing.T) {
	for _, c := range []struct {
		cell   string
		number int
		want   rule.Strength
	}{
		{"Alder St", 7, rule.WholeStreet},
		{"Alder St", 0, rule.WholeStreet},
		{"Alder St odd", 7, rule.OneSide},
		{"Alder St odd", 8, rule.None},
		{"Alder St odd", 0, rule.None},
		{"Alder St 1-99", 99, rule.Range},
		{"Alder St 1-99", 100, rule.None},
		{"Alder St 1-99 even", 7, rule.None},
		{"Alder St 20-", 999_999, rule.Range},
		{"Alder St 1-99, 7", 7, rule.OneNumber},
		{"Alder St 0-99", 0, rule.None},
	} {
		rules, _ := rule.Parse(c.cell, known)
		if got := rules[0].Covers(c.number); got != c.want {
			t.Errorf("%q covers %d with strength %d, want %d", c.cell, c.number, got, c.want)
		}
	}
}

// TestTextSurvives: no part of a cell disappears; it is in a rule or in what
// could not be read.
func TestTextSurvives(t *testing.T) {
	cell := "Alder St 1-9 odd,, 20;; ;Birch Ave 9-1\r\n\n 42nd  St , Elm"
	rules, unread := rule.Parse(cell, known)
	var texts []string
	for _, r := range rules {
		texts = append(texts, r.Text)
	}
	for _, u := range unread {
		texts = append(texts, u.Text)
	}
	if got, want := strings.Join(texts, "|"), "Alder St 1-9 odd, 20|42nd St|Elm|Birch Ave 9-1"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
