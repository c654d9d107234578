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
	known := evidence{streets: streetSet{}, cities: map[string]bool{}}
	cities, streets := map[uint32]bool{}, map[uint32]bool{}
	for i := range x.count {
		if s := x.stored(i); s.kind == door && s.city != 0 && !cities[s.city] {
			cities[s.city] = true
			known.cities[letters.Fold(x.texts.list[s.city])] = true
		}
	}
	for i := range x.count {
		s := x.stored(i)
		isSection := s.kind == sectionStreet && i+1 < x.count && x.stored(i+1).kind == streetless
		if s.kind != door && !isSection || streets[s.street] || s.mayEndInCity() && known.endsInCity(x.texts.list[s.street]) {
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

// splitCity splits a known city off a street's end: "Alder St Riverside". No city
// where the street has to keep it.
func (e evidence) splitCity(street string) (rest, city string) {
	words := strings.Fields(street)
	for n := min(maxCityWords, len(words)-1); n > 0; n-- {
		city := strings.Join(words[len(words)-n:], " ")
		if !e.cities[letters.Fold(city)] {
			continue
		}
		if before := strings.Join(words[:len(words)-n], " "); e.streets.has(before) && !address.StreetTypeWord(before) {
			return strings.TrimRight(before, " ,-"), city
		}
		if before := address.WithoutCity(street, city); before != street {
			return before, city
		}
	}
	return street, ""
}

// settleCities splits off the cities that no comma splits off, of each street
// alike, and adds the streets that are left to the known ones.
func settleCities(x *recordList, known evidence) {
	type split struct{ street, city uint32 }
	splits, added := map[uint32]split{}, map[uint32]bool{}
	var settled []string
	for i := range x.count {
		s := x.stored(i)
		if !s.mayEndInCity() || s.street == 0 {
			continue
		}
		to, done := splits[s.street]
		if !done {
			street, city := known.splitCity(x.texts.list[s.street])
			to = split{x.texts.id(street), x.texts.id(city)}
			splits[s.street] = to
		}
		if s.kind == door && !added[to.street] {
			added[to.street] = true
			settled = append(settled, x.texts.list[to.street])
		}
		if s.street = to.street; to.city != 0 {
			s.city, s.cityIsCounty = to.city, false
		}
	}
	for _, street := range settled {
		if letter, _ := address.FirstLetter(street); letter == "" {
			known.streets.add(street)
		}
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
