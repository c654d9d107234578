package roster

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"strings"
)

// knownCity parts a city that other rows have from a street's end, where no
// comma does: "Alder St Riverside".
func (r *addressReader) knownCity(street string) (rest, city string) {
	words := strings.Fields(street)
	for n := min(3, len(words)-1); n > 0; n-- {
		city := strings.Join(words[len(words)-n:], " ")
		if !r.cities[letters.Fold(city)] {
			continue
		}
		if before := strings.Join(words[:len(words)-n], " "); r.doors.ring.HasStreet(before) && !address.StreetTypeWord(before) {
			return strings.TrimRight(before, " ,-"), city
		}
		if before := address.WithoutCity(street, city); before != street {
			return before, city
		}
	}
	return street, ""
}

// addressInUnit reports whether the second line of an address is the address
// proper, and the first a building's name: the line is asked for its number and
// street. In a column of units it needs a street's type.
func (r *addressReader) addressInUnit(first, second string) bool {
	country := r.options.Country
	if first == "" || second == "" || !address.NumberFirst[country] || address.BeginsWithNumber(first, country) || address.IsPostBox(first) {
		return false
	}
	if _, name := address.WithoutPlaceName(first, country); name != "" {
		return false
	}
	heading := letters.Fold(r.header.Heading(heading.ColumnUnit))
	line := strings.Contains(heading, "addr") || strings.Contains(heading, "line")
	return address.BeginsAddress(second, country, !line || address.LooksLikeStreet(first))
}
