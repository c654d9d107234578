package rule_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"doorletters/letters/address"
	"doorletters/letters/pods/rule"
)

// FuzzParse types into a Streets cell. All of it comes back but for words and signs
// between streets, in rules or in what could not be read; a rule written out plainly is the same rule; and a rule
// covers what its spans say, no house of the other side among it.
func FuzzParse(f *testing.F) {
	for _, cell := range []string{
		"Alder St 1-99 odd; Birch Ave; Elm St 20-; Oak St 2, 4, 8-16", "Alder St 1 – 99 (odd side)", "Alder St: 1 to 99, odds only",
		"Alder St odd 1-99, even 2-8", "Alder St 1-10odd, 11-98 even", "Alder St 20+\nBirch Ave up to 7", "Alder St 1 and 99 & 7", "Route 9 1-5",
		"42nd St; Birch Ave, Alder St 2", "1-99 odd", "Alder St 99-1", "Alder St 7A", "Alder St nos. 4, #5 numbers 6", "Alder St -0, 0-5", "Rue du 4 Septembre 4-8",
		"Odd Fellows Ln odd", "Alder St 1234567", "Alder St both 1-9 both sides even numbers only", "é – ;,,()", "Alder St ½", "Alder St 1-9 all odd 5-5 even",
		"Alder St and Birch Ave 2", "and Alder St&Birch Ave y Route 9", "Alder and Birch Aves", "Alder St between Birch Ave and Route 9",
	} {
		f.Add(cell)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		rules, unread := rule.Parse(cell, known)
		var texts []string
		for _, r := range rules {
			texts = append(texts, r.Text)
			check(t, r)
		}
		for _, u := range unread {
			texts = append(texts, u.Text)
			if u.Why == "" {
				t.Fatalf("%q: nothing says why %q cannot be read", cell, u.Text)
			}
		}
		if !utf8.ValidString(cell) { // a regular expression does not leave it as it is
			return
		}
		back := marks(texts...)
		for _, r := range marks(withoutJoiners(cell)) {
			i := slices.Index(back, r)
			if i < 0 {
				t.Fatalf("of %q comes back %q", cell, texts)
			}
			back = slices.Delete(back, i, i+1)
		}
	})
}

var joiners = regexp.MustCompile(`(?i)[&+/]|\b(and|et|und|och|og|plus|e|y|i)\b|s\b`) // "Streets" are one street each

func withoutJoiners(cell string) string { return joiners.ReplaceAllString(cell, "") }

// marks returns the characters of some texts but for what separates, sorted.
func marks(texts ...string) (marks []rune) {
	for _, text := range texts {
		for _, r := range text {
			if !unicode.IsSpace(r) && r != ',' && r != ';' {
				marks = append(marks, r)
			}
		}
	}
	slices.Sort(marks)
	return marks
}

func check(t *testing.T, r rule.Rule) {
	if r.Street == "" {
		t.Fatalf("%q is a rule of no street", r.Text)
	}
	for number := range 130 {
		covered, within := r.Covers(number), slices.ContainsFunc(r.Spans, func(s rule.Span) bool {
			return s.Low <= number && number <= s.High && (s.Side == rule.Both || (s.Side == rule.Odd) == (number%2 == 1))
		})
		if len(r.Spans) == 0 {
			within = r.Side == rule.Both || (r.Side == rule.Odd) == (number%2 == 1)
		}
		if whole := covered == rule.WholeStreet; whole != (len(r.Spans) == 0 && r.Side == rule.Both) || number > 0 && within != (covered != rule.None) {
			t.Fatalf("%q, spans %v, covers %d with strength %d", r.Text, r.Spans, number, covered)
		}
	}
	name := slices.IndexFunc(streets, func(street string) bool { return address.StreetKey(street) == r.Street })
	if name < 0 {
		return
	}
	plain := plainly(streets[name], r)
	again, unread := rule.Parse(plain, known)
	if diff := cmp.Diff([]rule.Rule{r}, again, cmpopts.IgnoreFields(rule.Rule{}, "Text")); diff != "" || len(unread) > 0 {
		t.Fatalf("%q is %q, which is read as another rule: %v\n%s", r.Text, plain, unread, diff)
	}
}

// plainly writes a rule out: "Alder St 1-99 odd, 20- both".
func plainly(street string, r rule.Rule) string {
	side := [...]string{rule.Both: "both", rule.Odd: "odd", rule.Even: "even"}
	if len(r.Spans) == 0 {
		return street + " " + side[r.Side]
	}
	var spans []string
	for _, s := range r.Spans {
		switch s.High {
		case s.Low:
			spans = append(spans, fmt.Sprint(s.Low))
		case rule.Open:
			spans = append(spans, fmt.Sprintf("%d- %s", s.Low, side[s.Side]))
		default:
			spans = append(spans, fmt.Sprintf("%d-%d %s", s.Low, s.High, side[s.Side]))
		}
	}
	return street + " " + strings.Join(spans, ", ")
}
