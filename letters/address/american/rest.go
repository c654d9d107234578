package american

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// readRest reads what stands between the commas behind the street.
func (a *Reading) readRest(parts []string) {
	for i, part := range parts {
		if m := zipFirst.FindStringSubmatch(part); m != nil && a.ZIP == "" && !phrase.BeginsDoor(part) {
			a.ZIP, part = m[1], m[2]
		}
		switch last := i == len(parts)-1; {
		case phrase.BeginsDoor(part), a.Second != "" && lexicon.IsDirectionCode(part):
			a.Second = strings.TrimPrefix(a.Second+", "+part, ", ")
		case phrase.LooksLikeUnit(part) && !(last && a.End.Found() && phrase.NamesUnitAndCity(part)):
			a.Unit = match.JoinUnits(a.Unit, part)
		case last && a.ZIP == "" && !a.End.Found() && phrase.OtherZIP.MatchString(part): // another country's
			m := phrase.OtherZIP.FindStringSubmatch(part)
			a.ZIP = m[1] + m[4]
			if name := strings.TrimSpace(m[2] + m[3]); name != "" {
				a.names = append(a.names, name)
			}
		default:
			a.readName(part)
		}
	}
}

// readName reads what is no unit alone: a city, perhaps with a unit before it.
func (a *Reading) readName(part string) {
	words := strings.Fields(part)
	if n := phrase.UnitWordsBeforeCity(words); n > 0 {
		a.Unit = match.JoinUnits(a.Unit, strings.TrimRight(strings.Join(words[:n], " "), ",-"))
		if part = strings.Join(words[n:], " "); part == "" {
			return
		}
	}
	a.names = append(a.names, part)
}

// TakePlace takes a public place off the front of the city: "City Hall Riverside".
func (a *Reading) takePlace() {
	words := strings.Fields(a.City)
	for i := 1; i < min(len(words)-1, phrase.MaxStreetWords); i++ {
		if place := strings.Join(words[:i+1], " "); phrase.IsPublicPlace(place) && !lexicon.IsStreetType(words[i]) {
			a.Beside, a.City = append(a.Beside, place), strings.Join(words[i+1:], " ")
			return
		}
	}
}

// placeNames takes the last name for the city. A building's name between street and
// city is a part of the door; that of a public place, or a county, is beside it.
func (a *Reading) placeNames() {
	names := a.names
	if n := len(names); n > 1 && boroughs[letters.Fold(names[n-2])] && letters.Fold(names[n-1]) == lexicon.NewYork {
		names = names[:n-1]
	}
	names = slices.DeleteFunc(slices.Clone(names), func(name string) bool {
		beside := len(names) > 1 && (phrase.IsPublicPlace(name) || counties[letters.Fold(lexicon.LastOf(name))])
		if beside {
			a.Beside = append(a.Beside, name)
		}
		return beside
	})
	if n := len(names); n > 0 && a.City == "" {
		a.City, names = names[n-1], names[:n-1]
	}
	for _, name := range names {
		switch {
		case letters.Fold(name) == letters.Fold(a.City): // it is written twice
		case a.Unit == "":
			a.Unit = name
		default:
			a.Unit = name + ", " + a.Unit
		}
	}
	a.City = strings.Trim(a.City, " /|–-")
}

var boroughs = letters.WordSet("brooklyn,bronx,the bronx,queens,staten island,manhattan")
