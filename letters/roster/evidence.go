package roster

import (
	"doorletters/letters"
	"doorletters/letters/address"
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
func gather(x *recordList) evidence {
	known := evidence{streets: streetSet{}, cities: knownCities(x)}
	streets := map[uint32]bool{}
	for i := range x.count {
		s := x.stored(i)
		if s.kind != door && !x.headsSection(i) || streets[s.street] || s.mayEndInCity() && known.endsInCity(x.texts.list[s.street]) {
			continue
		}
		if letter, _ := x.letterOfNumber(s); letter != "" {
			continue
		}
		streets[s.street] = true
		known.streets.add(x.texts.list[s.street])
	}
	return known
}

// knownCities are the cities that rows name, folded. One that only has a unit in
// front of another is none: "Rear Riverside".
func knownCities(x *recordList) map[string]bool {
	texts := map[uint32]string{}
	cities := map[string]bool{}
	for i := range x.count {
		if s := x.stored(i); s.kind == door && s.city != 0 && texts[s.city] == "" {
			texts[s.city] = x.texts.list[s.city]
			cities[letters.Fold(texts[s.city])] = true
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
func (x *recordList) headsSection(i int) bool {
	if x.stored(i).kind != sectionStreet {
		return false
	}
	if address.LooksLikeStreet(x.texts.list[x.stored(i).street]) {
		return true
	}
	return i+1 < x.count && (x.stored(i+1).kind == streetless || x.stored(i+1).letterStreet)
}
