package address_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/address"
)

// A whole address in one cell is a door, is left open, or is said to be none; a
// door keeps every number that was typed. A parser that knows the address says
// the same.
func FuzzParse(f *testing.F) {
	for _, cell := range []string{
		"16 1/2 Alder St #2, Riverside, MA 02139", "12-14 Alder St Apt 3R", "Apt 3, 12 Alder St", "PO Box 12", "12, 14 & 16 Alder St",
		"Calle Mayor, 5, 3º B", "Hauptstraße 12a, 12345 Musterstadt", "神谷1丁目2番3号 メゾン405号室", "Rear 12 Alder St (blue house)", "12.0 Alder St", "One Main St",
		"Town Hall, 12 Alder St, Riverside, MA 02139", "Cedar School 104 1st St NW", "c/o Ana: 12 Alder St", "W123N4567 Mill Rd", "7335 US RT 4 Apt 2", "12 County Road C",
		"790 Alder St (next to the hall) Riverside 02139", "12 Old Mill Rd Cedar Falls MA 02139-43", "3 Rivers Church, 12 Alder St Riverside MA",
	} {
		for _, country := range []string{"US", "DE"} {
			f.Add(cell, country)
		}
	}
	f.Fuzz(func(t *testing.T, cell, country string) {
		cells := address.Cells{Address: letters.Tidy(cell)}
		if cells.Address == "" || !utf8.ValidString(cell) {
			return
		}
		p := address.Parse(cells, dialect(country))
		parser := address.NewParser(dialect(country))
		for _, time := range []string{"first", "second"} {
			if diff := cmp.Diff(p, parser.Parse(cells)); diff != "" {
				t.Fatalf("%q parsed the %s time: %s", cell, time, diff)
			}
		}
		a := p.Address
		switch p.Kind {
		case address.NoDoor:
			if n := len(p.Notes); n == 0 || p.Notes[n-1].Severity != letters.SeveritySkipped {
				t.Fatalf("%q is no door without a word: %q", cell, noted(p.Notes))
			}
		case address.Door:
			if a.Number == "" || a.Street == "" {
				t.Fatalf("%q is the door %+v", cell, a)
			}
			if len(p.Notes) == 0 && !strings.ContainsAny(cell, ".,") {
				keepsNumbers(t, cell, strings.Join([]string{a.Number, a.Street, a.Unit, a.City, a.ZIP, p.Remark}, " "))
			}
		}
	})
}

func keepsNumbers(t *testing.T, cell, parsed string) {
	t.Helper()
	for _, digits := range strings.FieldsFunc(cell, func(r rune) bool { return r < '0' || r > '9' }) {
		if !strings.Contains(parsed, digits) {
			t.Fatalf("%q is parsed as %q, without %s", cell, parsed, digits)
		}
	}
}
