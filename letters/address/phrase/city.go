package phrase

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// Where no comma says so, the city begins after the street's type.

// SplitCity splits "12 Alder St Apt 3 Riverside" after the street's type and
// the unit. Where there is no type, all of it is the door.
func SplitCity(text string) (door, city string) {
	_, street, _ := SplitNumber(text, "US")
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
	if unitPhrases[letters.Fold(strings.Join(words[end:], " "))] { // "12 Alder St Basement Apt"
		return text, ""
	}
	end += UnitWordsBeforeCity(words[end:])
	city = strings.TrimLeft(strings.Join(words[end:], " "), "-– ")
	if LooksLikeUnit(city) || lexicon.IsDirectionCode(city) { // "12 Alder St Rear" names no city
		return text, ""
	}
	return strings.TrimRight(strings.TrimSuffix(text, street)+strings.Join(words[:end], " "), " -–,"), city
}

// WithoutCity cuts the city off a street's end, where it has a column of its own.
func WithoutCity(street, city string) string {
	words, name := strings.Fields(street), strings.Fields(city)
	cut := len(words) - len(name)
	if cut < 2 || letters.Fold(strings.Join(words[cut:], " ")) != letters.Fold(city) {
		return street
	}
	end := cut - 1
	if end > 1 && lexicon.IsDirectionCode(words[end]) { // "2nd St. NE Minneapolis"
		end--
	}
	if lexicon.IsPlainType(words[end]) && lexicon.IsStreetType(words[end]) {
		return strings.TrimRight(strings.Join(words[:cut], " "), " ,-")
	}
	return street
}

// NamesCity reports whether an address ends in a city's name.
func NamesCity(text string) bool {
	parts := Segments(text)
	switch len(parts) {
	case 0:
		return false
	case 1:
		_, city := SplitCity(parts[0])
		return city != "" && !lexicon.HasDigit(city)
	}
	last := strings.Fields(parts[len(parts)-1])
	last = last[UnitWordsBeforeCity(last):]
	text = strings.Join(last, " ")
	return text != "" && !LooksLikeUnit(text) && !lexicon.IsDirectionCode(text) && !lexicon.HasDigit(text)
}

// SplitTypeless splits the city off a street that has no type, where one is sure to
// follow: "14 Stonehenge Riverside". A city of several words is known by its first.
func SplitTypeless(text string) (door, city string) {
	_, street, _ := SplitNumber(text, "US")
	words := strings.Fields(street)
	begin := 0
	for begin < len(words) && lexicon.IsDirection(words[begin]) {
		begin++
	}
	if len(words)-begin < 2 || lexicon.HasDigit(street) || street == text || hasSureType(words[begin+1:]) {
		return text, ""
	}
	at := len(words) - 1
	if slices.ContainsFunc(words[begin+1:], lexicon.IsStreetType) {
		at = 0
	}
	for i := begin + 1; i < len(words)-1; i++ {
		if BeginsCity(words[i:]) {
			at = i
			break
		}
	}
	if at == 0 {
		return text, ""
	}
	return strings.TrimSuffix(text, street) + strings.Join(words[:at], " "), strings.Join(words[at:], " ")
}

// BeginsCity reports whether the first of several words begins the name of a city.
func BeginsCity(words []string) bool {
	first := letters.Fold(words[0])
	return len(words) > 1 && (lexicon.SurelyBeforeCity[first] || lexicon.BeforeCity[first] && lexicon.CityEnds[letters.Fold(words[1])])
}
