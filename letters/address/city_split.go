package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// Where no comma says so, the city begins behind the street's type.

// plainType are street types that are seldom a part of a name: "Old Mill Rd"
// ends in Rd, not in Mill.
var plainType = letters.WordSet("st,ave,rd,dr,ln,blvd,ct,pl,ter,hwy,pkwy,cir,sq,way,trl,tpke,expy,rte,pike,aly,run,loop,lp,row")

// splitCity parts "12 Alder St Apt 3 Riverside" behind the street's type and
// the unit. Where there is no type, nothing is parted.
func splitCity(text string) (door, city string) {
	words := strings.Fields(text)
	end := streetEnd(words)
	if end == 0 {
		return text, ""
	}
	floor := func(i int) bool {
		return strings.HasPrefix(designator(words[i]), "fl") && unitDesignators[designator(words[i])]
	}
	switch {
	case end+2 < len(words) && ordinalWord.MatchString(words[end]) && floor(end+1): // "2nd Floor Riverside"
		end += 2
	case end+1 < len(words) && (digitsLetter.MatchString(words[end]) || alwaysUnits[designator(words[end])]): // "3R Riverside", "Rear Riverside"
		end++
	}
	if end+1 < len(words) && unitDesignators[designator(words[end])] && namesUnit(words[end+1:]) {
		end += 2
	} else if end < len(words) && strings.HasPrefix(words[end], "#") {
		end++
		if words[end-1] == "#" && end < len(words) {
			end++
		}
	}
	return strings.TrimRight(strings.Join(words[:end], " "), " -–"), withoutStateName(strings.TrimLeft(strings.Join(words[end:], " "), "-– "))
}

// withoutStateName takes the name of a state off a city in front of it:
// "Riverside Massachusetts". Port Washington is a city.
func withoutStateName(city string) string {
	words := strings.Fields(city)
	for n := min(2, len(words)-1); n > 0; n-- {
		name := letters.Fold(strings.Join(words[len(words)-n:], " "))
		if (usStates[name] || name == "mass") && name != "washington" {
			return strings.TrimRight(strings.Join(words[:len(words)-n], " "), ",")
		}
	}
	return city
}

// streetEnd gives how many words a number and its street are, where a city
// follows them; 0 where that cannot be told.
func streetEnd(words []string) int {
	end, weak := 0, 0
	for i := 2; i < len(words)-1; i++ {
		switch kind := StreetKey(words[i]); {
		case awaitsNumber(words[1:i]) && strings.ContainsAny(words[i], "0123456789"):
			if i+2 < len(words) && IsDirection(words[i+1]) { // "Hwy 194 W Riverside"
				return i + 2
			}
			return i + 1
		case !StreetTypeWord(words[i]):
		case !plainType[kind]:
			if weak == 0 {
				weak = i + 1
			}
		case end == 0 || kind != "st": // "Alder Rd St Paul"
			end = i + 1
		}
	}
	if end == 0 {
		end = weak
	}
	if end > 0 && end+1 < len(words) && IsDirection(words[end]) {
		end++
	}
	return end
}

func IsDirectionWord(word string) bool {
	switch letters.Fold(word) {
	case "north", "south", "east", "west":
		return true
	}
	return IsDirection(word)
}

// withoutProvince takes a province off a city's end: "Toronto ON".
func withoutProvince(city string) string {
	if isState(city) {
		return ""
	}
	if at := strings.LastIndexByte(city, ' '); at > 0 && len(city)-at == 3 && isState(city[at+1:]) && city[at+1:] == strings.ToUpper(city[at+1:]) {
		return strings.TrimRight(city[:at], " ,")
	}
	return city
}

// onlyStateAndZIP reports whether stretches of text name no city.
func onlyStateAndZIP(parts []string) bool {
	for _, part := range parts {
		if m := stateAndZIP.FindStringSubmatch(part); m == nil || !isStateOrNone(m[1]) {
			return false
		}
	}
	return true
}

var stateAndZIP = regexp.MustCompile(`^([A-Za-z]{2}\.?|[A-Z]\.[A-Z]\.|\pL{4,}(?: \pL{5,})?)?(?:^| |$)(?:[0-9]{5}(?:-[0-9]{4})?)?$`)

// withoutCity takes the city off a street's end, where it has a column of its own.
func WithoutCity(street, city string) string {
	words, name := strings.Fields(street), strings.Fields(city)
	cut := len(words) - len(name)
	if cut < 2 || letters.Fold(strings.Join(words[cut:], " ")) != letters.Fold(city) {
		return street
	}
	if kind := StreetKey(words[cut-1]); plainType[kind] && StreetTypeWord(words[cut-1]) {
		return strings.TrimRight(strings.Join(words[:cut], " "), " ,-")
	}
	return street
}

// joinNames puts together what a comma parts inside a name: "Dr. Martin Luther
// King, Jr. Blvd".
func JoinNames(parts []string) []string {
	for i := 1; i < len(parts); i++ {
		if juniorBehind.MatchString(parts[i]) {
			parts[i-1] += ", " + parts[i]
			parts = append(parts[:i], parts[i+1:]...)
			i--
		}
	}
	return parts
}

var juniorBehind = regexp.MustCompile(`^(?:Jr|JR|Sr|III|II)\b\.?(?: [^0-9]*)?$`)
