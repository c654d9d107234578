package address_test

import (
	"testing"

	"doorletters/letters/address"
)

func TestJoinLines(t *testing.T) {
	for _, test := range []struct {
		lines       []string
		whole, unit string
	}{
		{[]string{"12 Alder Road", "", "Riverton"}, "12 Alder Road, Riverton", ""},
		{[]string{"Flat 1", "14 Alder Road", "Riverton", "Riverton"}, "Flat 1, 14 Alder Road, Riverton", ""},
		{[]string{"16 Alder Road,", "2", "Riverton"}, "16 Alder Road, Riverton", "2"},
		{[]string{"16", "Alder Road"}, "16, Alder Road", ""},
		{[]string{"Flat 2", "16", "Alder Road"}, "Flat 2, 16, Alder Road", ""},
		{[]string{"3", "18 Mill Walk", "Riverton"}, "18 Mill Walk, Riverton", "3"},
		{[]string{"C", "18 Mill Walk"}, "18 Mill Walk", "C"},
		{[]string{"21", "21 Mill Walk"}, "21 Mill Walk", "21"},
		{[]string{"21", "21", "Mill Walk"}, "21, Mill Walk", "21"},
		{[]string{"4", "21", "Mill Walk", "Riverton"}, "21, Mill Walk, Riverton", "4"},
		{[]string{"4", "Tanner Court", "21 Mill Walk"}, "4, Tanner Court, 21 Mill Walk", ""},
		{[]string{"4", "3rd Floor", "Mill Walk"}, "4, 3rd Floor, Mill Walk", ""},
		{[]string{"", ""}, "", ""},
	} {
		if whole, unit := address.JoinLines(test.lines); whole != test.whole || unit != test.unit {
			t.Errorf("%q are %q and the unit %q, not %q and %q", test.lines, whole, unit, test.whole, test.unit)
		}
	}
}

func TestJoinUnitParts(t *testing.T) {
	for want, pairs := range map[string][]string{
		"BL A AP 11":    {"BLOCO", "A", "APARTAMENTO", "11"},
		"CASA 2 FUNDOS": {"CASA", "2", "FUNDOS", ""},
		"7":             {"", "7", "", ""},
		"":              {"", "", "", ""},
	} {
		if got := address.JoinUnitParts(pairs); got != want {
			t.Errorf("%q is %q, not %q", pairs, got, want)
		}
	}
}
