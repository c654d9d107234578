package address_test

import (
	_ "embed"
	"strings"
	"testing"

	"doorletters/letters/address"
)

// Each line has a country, an address in one cell, and number, street, unit, city and
// postcode as its readers mean them.
//
//go:embed testdata/abroad.tsv
var abroad string

func TestParseCountries(t *testing.T) {
	for line := range strings.Lines(abroad) {
		fields := strings.Split(strings.TrimRight(line, "\n"), "\t")
		if len(fields) != 3 {
			t.Fatalf("not three fields: %q", line)
		}
		p := address.Parse(address.Cells{Address: fields[1]}, dialect(fields[0]))
		a := p.Address
		if got := strings.Join([]string{a.Number, a.Street, a.Unit, a.City, a.ZIP}, "|"); got != fields[2] || p.Kind != address.Door {
			t.Errorf("%s %q is %q of kind %d, want %q", fields[0], fields[1], got, p.Kind, fields[2])
		}
	}
}
