package address

import (
	"strings"

	"doorletters/letters"
)

// Where no comma says so, the city begins after the street's type.

// plainType are street types that are seldom a part of a name: "Old Mill Rd"
// ends in Rd, not in Mill.
var plainType = letters.WordSet("st,ave,rd,dr,ln,blvd,ct,pl,ter,hwy,pkwy,cir,sq,way,trl,tpke,expy,rte,pike,aly,run,loop,lp,row")

// splitPlace splits city and ZIP off an address without commas: "12 Alder St
// Riverside, MA 02139", "12 Alder St Riverside Massachusetts", "12 Alder St
// Riverside MA".
func splitPlace(text string) (door, city, zip string) {
	if before, _, zip := usEnd(text); zip != "" && strings.ContainsRune(before, ' ') {
		door, city = splitCity(before)
		return door, city, zip
	}
	if before := withoutStateName(text); before != text && strings.ContainsRune(before, ' ') {
		if door, city := splitCity(before); city != "" {
			return door, city, ""
		}
		return text, "", ""
	}
	if m := stateAfter.FindStringSubmatch(text); m != nil && isState(m[2]) && !isDirection(m[2]) {
		if door, city := splitCity(m[1]); city != "" && !hasDigit(city) {
			return door, city, ""
		}
	}
	return text, "", ""
}

// splitCity splits "12 Alder St Apt 3 Riverside" after the street's type and
// the unit. Where there is no type, all of it is the door.
func splitCity(text string) (door, city string) {
	words := strings.Fields(text)
	end := streetEnd(words)
	if end == 0 {
		return text, ""
	}
	end += unitWordsBeforeCity(words[end:])
	city = withoutStateName(strings.TrimLeft(strings.Join(words[end:], " "), "-– "))
	if LooksLikeUnit(city) { // "12 Alder St Rear" names no city
		return text, ""
	}
	return strings.TrimRight(strings.Join(words[:end], " "), " -–"), city
}

// unitWordsBeforeCity returns how many words are the unit, where a city follows.
func unitWordsBeforeCity(words []string) (n int) {
	switch {
	case len(words) > 2 && isStoreyWord(words[0]) && unitWordOf(words[1]).is(onStorey): // "2nd Floor Riverside"
		n = 2
	case len(words) > 1 && (digitsLetter.MatchString(words[0]) || unitWordOf(words[0]).is(ending)): // "3R Riverside", "Rear Riverside"
		n = 1
	}
	words = words[n:]
	switch {
	case len(words) > 1 && unitWordOf(words[0]).is(named) && namesUnit(words[1:]): // "Apt 3 Riverside"
		n += 2
	case len(words) > 1 && words[0] == "#": // "# 3 Riverside"
		n += 2
	case len(words) > 0 && strings.HasPrefix(words[0], "#"): // "#3 Riverside"
		n++
	}
	return n
}

// streetEnd returns how many words a number and its street are, where a city
// follows them; 0 where that cannot be told.
func streetEnd(words []string) int {
	end, weak := 0, 0
	for i := 2; i < len(words)-1; i++ {
		if hasDigit(words[i]) && awaitsNumber(words[1:i]) {
			return i + 1 + directionsAt(words, i+1) // "Hwy 194 W Riverside"
		}
		if !StreetTypeWord(words[i]) {
			continue
		}
		switch kind := StreetKey(words[i]); {
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
	if end > 0 {
		end += directionsAt(words, end)
	}
	return end
}

// directionsAt returns 1 where a direction stands with something after it, else 0.
func directionsAt(words []string, i int) int {
	if i+1 < len(words) && isDirection(words[i]) {
		return 1
	}
	return 0
}

// cityAfterUnit splits "Apt 3 Riverside", where no comma does.
func cityAfterUnit(text string) (unit, city string) {
	words := strings.Fields(text)
	if len(words) < 3 || !unitWordOf(words[0]).is(named) || !hasDigit(words[1]) || !unitName.MatchString(words[1]) {
		return text, ""
	}
	for _, word := range words[2:] {
		if !canBeCity(word) {
			return text, ""
		}
	}
	return strings.Join(words[:2], " "), strings.Join(words[2:], " ")
}

// canBeCity reports whether a word after a unit can be one of a city's name.
func canBeCity(word string) bool {
	return len(word) > 2 && !unitWordOf(word).is(named|alone) && !isStoreyWord(word) &&
		!strings.ContainsAny(word, "0123456789&#/") && !strings.EqualFold(word, "and")
}

// WithoutCity cuts the city off a street's end, where it has a column of its own.
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
