package address

import (
	"strings"

	"doorletters/letters"
)

// placeRest reads what stands behind the street: unit, city, state and ZIP.
func PlaceRest(a *letters.Address, parts []string) {
	var names []string
	for i, segment := range parts {
		last := i == len(parts)-1
		name, state, zip := usEnd(" " + segment)
		other := OtherZIP.FindStringSubmatch(segment)
		cs := cityState.FindStringSubmatch(segment)
		switch {
		case a.ZIP == "" && BareZIP.MatchString(segment):
			a.ZIP = segment
		case zip != "" && (a.ZIP == "" || state != "" && strings.HasPrefix(zip, a.ZIP)): // some lists write city and ZIP twice
			a.ZIP = zip
			if name != "" && !usStates[letters.Fold(name)] {
				names = append(names, name)
			}
		case a.Unit == "" && LooksLikeUnit(segment) && !(last && a.ZIP == "" && letters.IsDigits(segment) && len(segment) >= 4):
			a.Unit = segment
		case (stateOnly.MatchString(segment) || isState(segment)) && (i > 0 || a.City != "" || last && segment != "LA"), len(names) > 0 && usStates[letters.Fold(segment)]:
		case a.ZIP == "" && other != nil:
			a.ZIP = other[1] + other[4]
			if name := withoutProvince(strings.TrimSpace(other[2] + other[3])); name != "" {
				names = append(names, name)
			}
		case cs != nil && isState(cs[2]):
			names = append(names, cs[1])
		case LooksLikeUnit(segment):
			a.Unit = JoinUnits(a.Unit, segment)
		default:
			names = append(names, segment)
		}
	}
	if len(names) > 0 && a.City == "" {
		a.City = names[len(names)-1]
		names = names[:len(names)-1]
	}
	// A building's name between street and city is a part of the door.
	for _, name := range names {
		if letters.Fold(name) == letters.Fold(a.City) { // it is written twice
			continue
		}
		if a.Unit == "" {
			a.Unit = name
		} else {
			a.Unit = name + ", " + a.Unit
		}
	}
}

// cityCell parts the state and ZIP from a city that has them in its cell.
func CityCell(text string) (city, zip string) {
	if BareZIP.MatchString(text) { // the columns were mixed up
		return "", text
	}
	if text == "" || !strings.ContainsAny(text, ", 0123456789.") {
		return text, ""
	}
	var a letters.Address
	if parts := Segments(text); len(parts) > 0 && strings.ContainsFunc(text, IsWordRune) {
		PlaceRest(&a, parts)
		if a.Unit == "" && a.City != "" {
			return a.City, a.ZIP
		}
	}
	return text, ""
}
