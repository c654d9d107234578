package roster_test

import (
	"strings"
	"testing"

	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// A direction between street and city is the city's where other rows name such a city,
// and the street's where they name the city without it.
func TestDirectionBetweenStreetAndCity(t *testing.T) {
	for _, test := range []struct{ row, other, street, city string }{
		{"12 Alder St E. Hartford CT 06108", "14 Birch Ave, East Hartford, CT 06108", "Alder St", "E. Hartford"},
		{"12 Alder St E Hartford CT 06108", "14 Birch Ave, Hartford, CT 06103", "Alder St E", "Hartford"},
		{"12 South St East Raynham MA 02767", "14 Birch Ave, Raynham, MA 02767", "South St East", "Raynham"},
		{"12 South St East Raynham MA 02767", "14 Birch Ave, East Raynham, MA 02767", "South St", "East Raynham"},
		{"501 2nd St. NE Minneapolis", "14 Birch Ave, Minneapolis, MN 55413", "2nd St. NE", "Minneapolis"},
		{"12 Route 22 East Bridgewater NJ", "14 Birch Ave, Trenton, NJ", "Route 22 East", "Bridgewater"},
		{"12 Route 22 East Bridgewater MA", "14 Birch Ave, East Bridgewater, MA", "Route 22", "East Bridgewater"},
	} {
		for _, list := range []string{test.row + "\n" + test.other, test.other + "\n" + test.row} {
			list = "Address\n\"" + strings.ReplaceAll(list, "\n", "\"\n\"") + "\"\n"
			households, problems, err := roster.Addresses(strings.NewReader(list), "list.csv", heading.Options{Country: "US"})
			if err != nil || len(households) != 2 {
				t.Fatal(list, households, problems, err)
			}
			found := false
			for _, h := range households {
				found = found || h.Address.Street == test.street && h.Address.City == test.city
			}
			if !found {
				t.Errorf("%q is %+v, want the street %q and the city %q", list, households, test.street, test.city)
			}
		}
	}
}
