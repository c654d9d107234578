package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

var (
	BareZIP  = regexp.MustCompile(`^[0-9]{5}(?:-[0-9]{1,4})?$`)
	otherZIP = regexp.MustCompile(`^(?:(?:[A-Z]{1,2}[- ])?([0-9]{5}-[0-9]{3}|[0-9]{4} [A-Z]{2}|[0-9]{4,5}|[0-9]{3} [0-9]{2}|[0-9]{2}-[0-9]{3}) (\pL[^0-9]*)|(.*?) ?([A-Z][0-9][A-Z] ?[0-9][A-Z][0-9]|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}))$`)
)

// placeRest reads what follows the street: unit, city, state and ZIP. Each
// segment is the first of these that it can be.
func placeRest(a *letters.Address, segments []string) {
	r := restReader{Address: a}
	for i, segment := range segments {
		r.first, r.last = i == 0, i == len(segments)-1
		read := r.readZIP(segment) || r.readCityAndZIP(segment) || r.readUnit(segment) || r.readState(segment) ||
			r.readForeignCityAndZIP(segment) || r.readCityAndState(segment) || r.readSecondUnit(segment)
		if !read {
			r.names = append(r.names, segment)
		}
	}
	r.placeNames()
}

// restReader reads one segment after the other into an address. What can be a
// city or a building waits in names.
type restReader struct {
	*letters.Address
	names       []string
	first, last bool // where the segment stands
}

func (r *restReader) readZIP(segment string) bool {
	if r.ZIP != "" || !BareZIP.MatchString(segment) {
		return false
	}
	r.ZIP = segment
	return true
}

// readCityAndZIP reads "Riverside, MA 02139". Some lists write city and ZIP twice.
func (r *restReader) readCityAndZIP(segment string) bool {
	name, state, zip := usEnd(" " + segment)
	if zip == "" || r.ZIP != "" && (state == "" || !strings.HasPrefix(zip, r.ZIP)) {
		return false
	}
	r.ZIP = zip
	if name != "" && !usStates[letters.Fold(name)] {
		r.names = append(r.names, name)
	}
	return true
}

// readUnit reads a unit, unless it may be the ZIP that is awaited.
func (r *restReader) readUnit(segment string) bool {
	if r.Unit != "" || !LooksLikeUnit(segment) || r.last && r.ZIP == "" && letters.IsDigits(segment) && len(segment) >= 4 {
		return false
	}
	r.Unit = segment
	return true
}

// readState reads a state, which is not kept. LA may be Los Angeles, or Lane.
func (r *restReader) readState(segment string) bool {
	if stateOnly.MatchString(segment) || isState(segment) {
		if !r.first || r.City != "" || r.last && segment != "LA" {
			return true
		}
	}
	return len(r.names) > 0 && usStates[letters.Fold(segment)]
}

// readForeignCityAndZIP reads "10115 Berlin" and "London SW1A 2AA".
func (r *restReader) readForeignCityAndZIP(segment string) bool {
	if r.ZIP != "" {
		return false
	}
	m := otherZIP.FindStringSubmatch(segment)
	if m == nil {
		return false
	}
	r.ZIP = m[1] + m[4]
	if name := withoutProvince(strings.TrimSpace(m[2] + m[3])); name != "" {
		r.names = append(r.names, name)
	}
	return true
}

func (r *restReader) readCityAndState(segment string) bool {
	m := cityState.FindStringSubmatch(segment)
	if m == nil || !isState(m[2]) {
		return false
	}
	r.names = append(r.names, m[1])
	return true
}

func (r *restReader) readSecondUnit(segment string) bool {
	if !LooksLikeUnit(segment) {
		return false
	}
	r.Unit = JoinUnits(r.Unit, segment)
	return true
}

// placeNames takes the last name for the city, unless that is known. A
// building's name between street and city is a part of the door.
func (r *restReader) placeNames() {
	names := r.names
	if n := len(names); n > 0 && r.City == "" {
		r.City, names = names[n-1], names[:n-1]
	}
	for _, name := range names {
		switch {
		case letters.Fold(name) == letters.Fold(r.City): // it is written twice
		case r.Unit == "":
			r.Unit = name
		default:
			r.Unit = name + ", " + r.Unit
		}
	}
}

// cityCell splits off the state and ZIP of a city that has them in its cell.
func cityCell(text string) (city, zip string) {
	if BareZIP.MatchString(text) { // the columns were mixed up
		return "", text
	}
	if text == "" || !strings.ContainsAny(text, ", 0123456789.") {
		return text, ""
	}
	var a letters.Address
	if parts := segments(text); len(parts) > 0 && strings.ContainsFunc(text, IsWordRune) {
		placeRest(&a, parts)
		if a.Unit == "" && a.City != "" {
			return a.City, a.ZIP
		}
	}
	return text, ""
}
