package roster

import (
	"strings"

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

// mayEndInCity reports whether no comma splits the city off the record's street.
func (s *storedRecord) mayEndInCity() bool { return s.oneCell && (s.city == 0 || s.cityIsCounty) }

// maxCityWords is how many words a city has at most that is looked for at a
// street's end.
const maxCityWords = 3

// endsInCity reports whether a street ends in the name of a known city.
func (e evidence) endsInCity(street string) bool {
	words := strings.Fields(street)
	for n := min(maxCityWords, len(words)-1); n > 0; n-- {
		if e.cities[letters.Fold(strings.Join(words[len(words)-n:], " "))] {
			return true
		}
	}
	return false
}

// splitCity splits a known city off a street's end, and a unit in front of it:
// "Alder St Rear Riverside". No city where the street has to keep it.
func (e evidence) splitCity(street string) (rest, unit, city string) {
	words := strings.Fields(street)
	for n := min(maxCityWords, len(words)-1); n > 0; n-- {
		city := strings.Join(words[len(words)-n:], " ")
		if !e.cities[letters.Fold(city)] {
			continue
		}
		before := strings.TrimRight(strings.Join(words[:len(words)-n], " "), " ,-")
		if e.isStreet(before, city) {
			return before, "", city
		}
		if name, unit := address.SplitUnit(before); unit != "" && e.isStreet(name, city) {
			return name, unit, city
		}
	}
	return street, "", ""
}

// isStreet reports whether what stands before a city is a street: one that other
// rows have, or one that ends in its type.
func (e evidence) isStreet(street, city string) bool {
	if address.StreetTypeWord(street) {
		return false
	}
	return e.streets.has(street) || address.WithoutCity(street+" "+city, city) != street+" "+city
}

// settleCities splits off the cities that no comma splits off, of each street
// alike, takes units off the front of cities, and adds the streets that are left
// to the known ones.
func settleCities(x *recordList, known evidence) {
	streets, cities := map[uint32]citySplit{}, map[uint32]citySplit{}
	added := map[uint32]bool{}
	var settled []string
	for i := range x.count {
		s := x.stored(i)
		if s.mayEndInCity() && s.street != 0 {
			to, done := streets[s.street]
			if !done {
				to = x.storeSplit(known.splitCity(x.texts.list[s.street]))
				streets[s.street] = to
			}
			if s.street = to.street; to.city != 0 {
				x.putUnit(s, to.unit)
				s.city, s.cityIsCounty = to.city, false
			}
			if s.kind == door && !added[s.street] {
				added[s.street] = true
				settled = append(settled, x.texts.list[s.street])
			}
		}
		if s.city != 0 {
			to, done := cities[s.city]
			if !done {
				to = x.storeSplit("", "", "")
				if unit, rest := address.UnitBefore(x.texts.list[s.city]); rest != "" && known.cities[letters.Fold(rest)] && !known.cities[letters.Fold(x.texts.list[s.city])] {
					to = x.storeSplit("", unit, rest)
				}
				cities[s.city] = to
			}
			if to.city != 0 {
				x.putUnit(s, to.unit)
				s.city = to.city
			}
		}
	}
	for _, street := range settled {
		if letter, _ := address.FirstLetter(street); letter == "" {
			known.streets.add(street)
		}
	}
}

// citySplit is what is left of a text that a city was split off, in the store of
// texts.
type citySplit struct{ street, unit, city uint32 }

func (x *recordList) storeSplit(street, unit, city string) citySplit {
	return citySplit{x.texts.id(street), x.texts.id(unit), x.texts.id(city)}
}

// putUnit puts a unit that stood in front of a record's city before its own.
func (x *recordList) putUnit(s *storedRecord, unit uint32) {
	if unit != 0 {
		s.unit = x.texts.id(address.JoinUnits(x.texts.list[unit], x.texts.list[s.unit]))
	}
}

// settleLetters gives a letter that stands between number and street to the
// number, where other rows have the street without it and none with it: "12 A
// Alder St".
func settleLetters(x *recordList, known evidence) {
	settled := map[uint32]uint32{} // the street without its letter
	for i := range x.count {
		s := x.stored(i)
		letter, rest := x.letterOfNumber(s)
		if letter == "" {
			continue
		}
		to, done := settled[s.street]
		if !done {
			if to = s.street; known.streets.has(rest) && !known.streets.has(x.texts.list[s.street]) {
				to = x.texts.id(rest)
			}
			settled[s.street] = to
		}
		if to != s.street {
			s.number, s.street = x.texts.id(x.texts.list[s.number]+" "+letter), to
		}
	}
}

// letterOfNumber returns a letter that stands between a record's number and its
// street and may belong to either; empty where there is none.
func (x *recordList) letterOfNumber(s *storedRecord) (letter, street string) {
	if !s.oneCell || !letters.IsDigits(x.texts.list[s.number]) {
		return "", ""
	}
	letter, street = address.FirstLetter(x.texts.list[s.street])
	if letter == "" || address.StreetTypeWord(street) {
		return "", ""
	}
	return letter, street
}
