package resolve

import (
	"maps"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// mayEndInCity reports whether no comma splits the city off the record's street.
func mayEndInCity(s *records.Stored) bool { return s.OneCell && (s.City == 0 || s.CityIsCounty) }

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

// splitStreet splits a known city off a street's end, and a unit in front of it:
// "Alder St Rear Riverside". No city where the street has to keep it.
func (e evidence) splitStreet(street string) (rest, unit, city string) {
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
	return "", "", ""
}

// isStreet reports whether what stands before a city is a street: one that other
// rows have, or one that ends in its type.
func (e evidence) isStreet(street, city string) bool {
	if address.StreetTypeWord(street) {
		return false
	}
	return e.streets.has(street) || address.WithoutCity(street+" "+city, city) != street+" "+city
}

// splitUnit splits a known city off the end of a unit: "Apt 3 Riverside".
func (e evidence) splitUnit(text string) (rest, unit, city string) {
	words := strings.Fields(text)
	for n := min(maxCityWords, len(words)-1); n > 0; n-- {
		unit, city := strings.Join(words[:len(words)-n], " "), strings.Join(words[len(words)-n:], " ")
		if e.cities[letters.Fold(city)] && address.LooksLikeUnit(unit) {
			return "", unit, city
		}
	}
	return "", "", ""
}

// splitFront splits a unit off the front of what was taken for a city, where the
// rest is a known one: "Rear Riverside".
func (e evidence) splitFront(text string) (rest, unit, city string) {
	if e.cities[letters.Fold(text)] {
		return "", "", ""
	}
	if unit, city := address.UnitBefore(text); city != "" && e.cities[letters.Fold(city)] {
		return "", unit, city
	}
	return "", "", ""
}

// settleCities splits off the cities that no comma splits off, of each text alike,
// and returns what is known with the streets that are left.
func settleCities(x *records.List, known evidence) evidence {
	c := citySplitter{records: x, streets: map[uint32]citySplit{}, units: map[uint32]citySplit{}, cities: map[uint32]citySplit{}}
	settled := map[uint32]bool{}
	directions := newDirectionMover(x)
	for i := range x.Len() {
		s := x.Stored(i)
		directions.settle(s)
		if mayEndInCity(s) {
			if to := c.split(c.streets, s.Street, known.splitStreet); to.city != 0 {
				s.Street = to.street
				c.put(s, to, s.Unit)
			} else if to := c.split(c.units, s.Unit, known.splitUnit); to.city != 0 {
				c.put(s, to, 0)
			}
			if s.Kind == records.Door {
				settled[s.Street] = true
			}
		}
		if to := c.split(c.cities, s.City, known.splitFront); to.city != 0 {
			c.put(s, to, s.Unit)
		}
	}
	streets := maps.Clone(known.streets)
	for id := range settled {
		street := x.Text(id)
		if letter, _ := address.FirstLetter(street); letter == "" {
			streets.add(street)
		}
	}
	return evidence{streets, known.cities}
}

// citySplitter splits cities off texts, of each text once.
type citySplitter struct {
	records                *records.List
	streets, units, cities map[uint32]citySplit // by the texts
}

// citySplit is what a text with a city is split into, in the store of texts.
type citySplit struct{ street, unit, city uint32 }

func (c *citySplitter) split(done map[uint32]citySplit, text uint32, by func(string) (street, unit, city string)) citySplit {
	to, known := done[text]
	if !known {
		x := c.records
		street, unit, city := by(x.Text(text))
		to = citySplit{x.ID(street), x.ID(unit), x.ID(city)}
		done[text] = to
	}
	return to
}

// put gives a record its city, and the unit that stood in front of it before own.
func (c *citySplitter) put(s *records.Stored, to citySplit, own uint32) {
	x := c.records
	s.City, s.CityIsCounty = to.city, false
	s.Unit = x.ID(address.JoinUnits(x.Text(to.unit), x.Text(own)))
}
