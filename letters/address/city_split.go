package address

import (
	"strings"

	"doorletters/letters"
)

// Where no comma says so, the city begins after the street's type.

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
	_, street, _ := splitNumber(text, "US")
	words := strings.Fields(street)
	if n := spelledWords(words); n > 0 && street == text {
		words = words[n:]
		street = strings.Join(words, " ")
	}
	if len(words) < 2 {
		return text, ""
	}
	end := streetEnd(words)
	if end == 0 {
		return text, ""
	}
	end += unitWordsBeforeCity(words[end:])
	city = strings.TrimLeft(strings.Join(words[end:], " "), "-– ")
	if LooksLikeUnit(city) || isDirection(city) { // "12 Alder St Rear" names no city
		return text, ""
	}
	return strings.TrimRight(strings.TrimSuffix(text, street)+strings.Join(words[:end], " "), " -–,"), city
}

// unitWordsBeforeCity returns how many words are the unit, where a city follows:
// "Apt 3 Riverside", "Bldg 4 Apt 12 Riverside", "3R Riverside".
func unitWordsBeforeCity(words []string) (n int) {
	for n < len(words) {
		more := oneUnitBeforeCity(words[n:])
		if more == 0 || n > 0 && oneLetter.MatchString(words[n]) && !letters.IsDigits(words[n-1]) { // "Apt 2 B Riverside"
			break
		}
		n += more
	}
	return n
}

// oneUnitBeforeCity returns how many words are one unit with its name.
func oneUnitBeforeCity(words []string) int {
	if len(words) < 2 {
		return 0
	}
	first := unitWordOf(words[0])
	switch {
	case len(words) > 2 && unitWordOf(words[1]).is(onStorey) && (isStoreyWord(words[0]) || isStoreyNumber(words[0])): // "2nd Floor Riverside"
		return 2
	case isGlued(words[0]), hasDigit(words[0]) && unitName.MatchString(words[0]) && len(words[0]) < 5 && !hasSureType(words[1:]), strings.HasPrefix(words[0], "#") && len(words[0]) > 1, penthouse.MatchString(words[0]):
		return 1
	case oneLetter.MatchString(words[0]):
		if isDirection(words[0]) {
			return 0
		}
		return 1
	case len(words) > 2 && unitPhrases[letters.Fold(words[0]+" "+words[1])]:
		return 2
	case len(words) > 2 && words[0] == "#":
		return 2
	case len(words) > 3 && first.is(named) && (words[1] == "#" || unitWordOf(words[1]).is(counting)): // "Apt # 3", "Apt No. 3"
		return 3
	case len(words) > 3 && first.is(named) && isStoreyWord(words[1]) && unitWordOf(words[2]).is(onStorey): // "Apt. 2nd Fl"
		return 3
	case len(words) > 2 && first.is(named) && isUnitName(words[1]):
		return 2
	case first.is(ending), first.is(alone) && !beginsCity(words):
		return 1
	}
	return 0
}

// isUnitName reports whether a word can be a unit's name where a city follows.
func isUnitName(word string) bool {
	word = strings.TrimRight(word, ".,")
	return unitName.MatchString(word) && !notUnitName[letters.Fold(word)] || unitWordOf(word).is(side)
}

// notUnitName are short words that begin a city's name.
var notUnitName = letters.WordSet("la,el,le,st,mt,ft,de,du,pt,al")

// beginsCity reports whether a word that may be a unit begins a city's name: Upper
// Darby, Front Royal. Two words are a unit and a city where the first begins none.
func beginsCity(words []string) bool {
	return len(words) > 1 && citiesOfUnitWords[letters.Fold(words[0])][letters.Fold(words[1])]
}

var citiesOfUnitWords = map[string]map[string]bool{
	"front":   letters.WordSet("royal"),
	"upper":   letters.WordSet("arlington,black,chichester,darby,dublin,gwynedd,lake,makefield,marlboro,merion,montclair,moreland,nyack,providence,saddle,sandusky,southampton,st,township,uwchlan"),
	"lower":   letters.WordSet("burrell,chichester,gwynedd,lake,makefield,merion,moreland,paxton,providence,salford,southampton,swatara,township"),
	"side":    letters.WordSet("lake"),
	"left":    letters.WordSet("hand"),
	"back":    letters.WordSet("bay,mountain"),
	"studio":  letters.WordSet("city"),
	"cottage": letters.WordSet("grove,city,lake"),
	"middle":  letters.WordSet("river,village,granville,island,township,smithfield,paxton"),
	"key":     letters.WordSet("west,largo,biscayne,colony"),
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
