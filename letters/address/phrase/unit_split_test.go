package phrase

import (
	"strings"
	"testing"

	"doorletters/letters/address/lexicon"
)

// Each rule finds the unit of its example, and no other rule finds it before.
func TestUnitRules(t *testing.T) {
	for n, rule := range unitRules {
		words := strings.Fields(rule.example)
		found := -1
		for i := 1; i < len(words) && found < 0; i++ {
			for m, other := range unitRules {
				if other.begins(words[:i], words[i:], lexicon.UnitOf(words[i])) {
					found = m
					break
				}
			}
		}
		if found != n {
			t.Errorf("%q is found by rule %d, not by %s", rule.example, found, rule.name)
		}
	}
}

func TestEndUnitRules(t *testing.T) {
	for n, rule := range endUnitRules {
		words := strings.Fields(rule.example)
		begin := len(words) - rule.words
		if got := unitBegin(words); got != begin {
			t.Errorf("the unit of %q begins at %d, not %d", rule.example, got, begin)
		}
		if !rule.ends(words[:begin], words[begin:]) {
			t.Errorf("rule %d does not find its own example %q", n, rule.example)
		}
	}
}

func TestSplitUnit(t *testing.T) {
	tests := []struct{ text, street, unit string }{
		{"Alder St #2", "Alder St", "#2"},
		{"Alder St Apt #2", "Alder St", "Apt #2"},
		{"Alder St - Apt 3", "Alder St", "Apt 3"},
		{"Alder St 2nd Floor", "Alder St", "2nd Floor"},
		{"Alder St Fifth Floor", "Alder St", "Fifth Floor"},
		{"Alder St Carriage House", "Alder St", "Carriage House"},
		{"Alder St Rear", "Alder St", "Rear"},
		{"Alder St Spc 2", "Alder St", "Spc 2"},
		{"Alder St Apt3", "Alder St", "Apt3"},
		{"Broadway 3R", "Broadway", "3R"},
		{"Alder St 2 Left", "Alder St", "2 Left"},
		{"Alder St B", "Alder St", "B"},
		{"Alder St N", "Alder St N", ""},
		{"County Road C", "County Road C", ""},
		{"County Road No 9", "County Road No 9", ""},
		{"Kings Hwy 3R", "Kings Hwy", "3R"},
		{"US Hwy 20", "US Hwy 20", ""},
		{"Studio Dr", "Studio Dr", ""},
		{"Alder St", "Alder St", ""},
		{"", "", ""},
	}
	for _, test := range tests {
		if street, unit := SplitUnit(test.text); street != test.street || unit != test.unit {
			t.Errorf("SplitUnit(%q) = %q, %q, want %q, %q", test.text, street, unit, test.street, test.unit)
		}
	}
}
