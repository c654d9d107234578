package pods_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// door reads "16 1/2 Alder St" as number and street.
func door(number, street string) letters.Household {
	return letters.Household{Address: letters.Address{Number: number, Street: street, ZIP: "01300"}}
}

func lines(households []letters.Household) []string {
	var all []string
	for _, h := range households {
		all = append(all, h.Address.Line())
	}
	return all
}

func TestStreetRulesName(t *testing.T) {
	list := []letters.Household{
		door("1", "Alder St"), door("2", "Alder St"), door("7A", "Alder St"), door("16 1/2", "Alder St"), door("20-22", "Alder St"), door("99", "Alder St"),
		door("5", "Birch Ave"), door("3", "Route 9"), door("8", "42nd St"), door("Lot B", "Mill Rd"), door("4", "Mill Rd"),
	}
	for _, c := range []struct {
		cell string
		want string // what the pod gets, in walk order
	}{
		{"Alder St", "1 7A 99 20-22 16 1/2 2"},
		{"ALDER STREET", "1 7A 99 20-22 16 1/2 2"},
		{"Alder St 1-99", "1 7A 99 20-22 16 1/2 2"},
		{"Alder St 1-99 odd", "1 7A 99"},
		{"Alder St 1 – 99 (odd side)", "1 7A 99"},
		{"Alder St: 1 to 99, odds only", "1 7A 99"},
		{"Alder St odd 1-99", "1 7A 99"},
		{"Alder St odd", "1 7A 99"},
		{"Alder St (odd side only)", "1 7A 99"},
		{"Alder St even side", "2 16 1/2 20-22"},
		{"Alder St evens", "2 16 1/2 20-22"},
		{"Alder St 1-98 even", "2 16 1/2 20-22"},
		{"Alder St 1-10odd, 11-98 even", "1 7A 20-22 16 1/2"},
		{"Alder St 7", "7A"},
		{"Alder St 1, 7, 8-16 even", "1 7A 16 1/2"},
		{"Alder St 1 and 99", "1 99"},
		{"Alder St 20-", "99 20-22"},
		{"Alder St 20+", "99 20-22"},
		{"Alder St 20 and up", "99 20-22"},
		{"Alder St -7", "1 7A 2"},
		{"Alder St up to 7", "1 7A 2"},
		{"Birch Ave; Alder St 2", "2 5"},
		{"Birch Ave\nAlder St 2", "2 5"},
		{"Birch Ave, Alder St 2", "2 5"},
		{"Alder St 1, 99, Birch Ave", "1 99 5"},
		{"Route 9", "3"},
		{"Route 9 1-5", "3"},
		{"42nd St; Birch Ave", "8 5"},
		{"Mill Rd", "4 Lot B"},
		{"Mill Rd 1-10", "4"},
	} {
		a := pods.Assign(pods.Input{Households: list, Table: []letters.Pod{{ID: "P", Streets: c.cell}}})
		var got []string
		for _, h := range a.Pods[0].Households {
			got = append(got, h.Address.Number)
		}
		if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.cell, diff)
		}
		for _, p := range a.Problems {
			if p.Column == "Streets" {
				t.Errorf("%q: %v", c.cell, p)
			}
		}
	}
}

func TestStreetRuleProblems(t *testing.T) {
	list := []letters.Household{door("1", "Alder St"), door("9", "Alder St"), door("5", "Birch Ave")}
	for _, c := range []struct {
		cell     string
		severity letters.Severity
		says     []string // in message or hint
	}{
		{"1-99 odd", letters.SeverityError, []string{`"1-99 odd"`, "pod P", "no street", "Alder St 1-99 odd"}},
		{"Birch Ave; Alder St 1-99 od", letters.SeverityError, []string{`"Alder St 1-99 od"`, "cannot be read"}},
		{"Alder St 99-1", letters.SeverityError, []string{"99-1 runs backwards"}},
		{"Adler St 1-99", letters.SeverityWarning, []string{`"Adler St 1-99"`, `"Alder St"`}},
		{"Alder", letters.SeverityWarning, []string{`"Alder St"`}},
		{"Zinnia Terrace", letters.SeverityWarning, []string{"matches no address"}},
		{"Alder St 200-300", letters.SeverityWarning, []string{"from 1 to 9"}},
	} {
		source := letters.Source{File: "pods.xlsx", Sheet: "Pods", Row: 4}
		a := pods.Assign(pods.Input{Households: list, Table: []letters.Pod{{ID: "P", Streets: c.cell, Source: source}}})
		var found []letters.Problem
		for _, p := range a.Problems {
			if p.Column == "Streets" {
				found = append(found, p)
			}
		}
		if len(found) != 1 {
			t.Errorf("%q: want one problem, got %v", c.cell, found)
			continue
		}
		p := found[0]
		if p.Severity != c.severity || p.File != "pods.xlsx" || p.Sheet != "Pods" || p.Row != 4 {
			t.Errorf("%q: %+v", c.cell, p)
		}
		for _, words := range c.says {
			if !strings.Contains(p.Message+" "+p.Hint, words) {
				t.Errorf("%q: %q is not in %q, %q", c.cell, words, p.Message, p.Hint)
			}
		}
	}
}

func TestMoreSpecificRuleWins(t *testing.T) {
	list := []letters.Household{door("1", "Alder St"), door("2", "Alder St"), door("4", "Alder St"), door("6", "Alder St")}
	a := pods.Assign(pods.Input{Households: list, Table: []letters.Pod{
		{ID: "WHOLE", Streets: "Alder St"},
		{ID: "SIDE", Streets: "Alder St even"},
		{ID: "RANGE", Streets: "Alder St 4-10"},
		{ID: "ONE", Streets: "Alder St 6"},
	}})
	got := map[string][]string{}
	for _, p := range a.Pods {
		got[p.ID] = lines(p.Households)
	}
	want := map[string][]string{"WHOLE": {"1 Alder St"}, "SIDE": {"2 Alder St"}, "RANGE": {"4 Alder St"}, "ONE": {"6 Alder St"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if len(a.Problems) > 0 {
		t.Error(a.Problems)
	}
}
