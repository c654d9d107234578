package resolve

import (
	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// evidence is what the rows say that leave no doubt.
type evidence struct {
	streets streetSet
	cities  map[string]bool // folded
}

// streetSet is a set of streets in any spelling.
type streetSet map[string]bool

func (s streetSet) add(street string)      { s[address.StreetKey(street)] = true }
func (s streetSet) has(street string) bool { return s[address.StreetKey(street)] }

// gather finds the cities that rows name, and the streets of the rows whose
// street can be no other.
func gather(x *records.List) evidence {
	known := evidence{streets: streetSet{}, cities: knownCities(x)}
	streets := map[uint32]bool{}
	for i := range x.Len() {
		s := x.Stored(i)
		if s.Kind != records.Door && !headsSection(x, i) || streets[s.Street] || mayEndInCity(s) && known.endsInCity(x.Text(s.Street)) {
			continue
		}
		if letter, _ := letterOfNumber(x, s); letter != "" {
			continue
		}
		streets[s.Street] = true
		known.streets.add(x.Text(s.Street))
	}
	return known
}

// knownCities are the cities that rows name, folded. One that only has a unit in
// front of another is none: "Rear Riverside".
func knownCities(x *records.List) map[string]bool {
	texts := map[uint32]string{}
	cities := map[string]bool{}
	for i := range x.Len() {
		if s := x.Stored(i); s.Kind == records.Door && s.City != 0 && texts[s.City] == "" {
			texts[s.City] = x.Text(s.City)
			cities[letters.Fold(texts[s.City])] = true
		}
	}
	for _, text := range texts {
		if _, rest := address.UnitBefore(text); rest != "" && cities[letters.Fold(rest)] {
			delete(cities, letters.Fold(text))
		}
	}
	return cities
}

// headsSection reports whether a record names the street of the rows below it, as
// far as it and the next say.
func headsSection(x *records.List, i int) bool {
	if x.Stored(i).Kind != records.SectionStreet {
		return false
	}
	if address.LooksLikeStreet(x.Text(x.Stored(i).Street)) {
		return true
	}
	return i+1 < x.Len() && (x.Stored(i+1).Kind == records.Streetless || x.Stored(i+1).LetterStreet)
}
