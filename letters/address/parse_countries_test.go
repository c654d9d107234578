package address_test

import (
	_ "embed"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

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

// No number in an address is lost, whatever the order of its parts.
func TestParseLosesNoNumberAbroad(t *testing.T) {
	parts := rapid.SampledFrom([]string{
		"Lindenstraße 5", "Calle Mayor, 7", "rue des Lilas 12", "12 High Street", "10115 Riverstadt", "SW1A 1AA", "1234 AB Rivierdam", "3º B", "2. OG links", "portal 2", "Flat 3",
		"2F1", "Basement Flat", "app. 4", "bureau 200", "2e Rue", "345", "#12", "Mz 3 Lt 5", "-", ",", "(RM)", "Hinterhaus", "8 - 10", "12-hs", "A 12", "nº 9", "1000-001 Ribeira", "H0203", "#", "Calle",
	})
	rapid.Check(t, func(t *rapid.T) {
		country := rapid.SampledFrom([]string{"GB", "DE", "FR", "CA", "ES", "IT", "PT", "BR", "MX", "NL", "FI", "NO", "DK", "AT", "CH", "PL", "AU", "IN"}).Draw(t, "country")
		cell := strings.Join(rapid.SliceOfN(parts, 1, 5).Draw(t, "parts"), rapid.SampledFrom([]string{" ", ", ", " - "}).Draw(t, "between"))
		p := address.Parse(address.Cells{Address: cell}, dialect(country))
		a := p.Address
		got := strings.Join([]string{a.Number, a.Street, a.Unit, a.City, a.ZIP, p.Remark}, " ")
		for _, number := range digits.FindAllString(cell, -1) {
			if p.Kind == address.Door && !strings.Contains(got, number) {
				t.Errorf("%s %q is %+v with the remark %q", country, cell, a, p.Remark)
			}
		}
	})
}

var digits = regexp.MustCompile(`[0-9]+`)
