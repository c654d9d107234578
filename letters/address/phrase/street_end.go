package phrase

import (
	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// Where a street ends that its city follows without a comma.

// MaxStreetWords is how many words are looked at for the end of a street; a longer
// text is a tale.
const MaxStreetWords = 16

// streetEnd returns how many words a street is, with the direction behind it, where
// more words follow; 0 where that cannot be told.
func streetEnd(words []string) int {
	words = words[:min(len(words), MaxStreetWords)]
	begin := 0
	for begin < len(words)-1 && lexicon.IsDirection(words[begin]) {
		begin++
	}
	end := numberedRoadEnd(words)
	if end > 0 && end+1 < len(words) && lexicon.IsDirection(words[end]) && !lexicon.IsDirectionCity(words[end+1:]) { // Highway 70 West
		return end + 1
	}
	for _, find := range []func([]string, int) int{typelessEnd, typeFirstEnd, typeEnd} {
		if end == 0 {
			end = find(words, begin)
		}
	}
	if end == 0 {
		return 0
	}
	return end + directionsAt(words, end)
}

// numberedRoadEnd is where a road ends that a number or letter tells from others:
// "Hwy 194", "FM 1960 Rd", "County Road C", "S 900 E".
func numberedRoadEnd(words []string) int {
	for i := 0; i < len(words); i++ {
		known := NumbersRoad(words[:i], words[i]) || i < 2 && isRouteName(words[i])
		switch {
		case known:
			end := i + 1
			for end < len(words) && roadAfterNumber[letters.Fold(words[end])] {
				end++
			}
			return end
		case i < 2 && onGrid(words, i):
			return i + 2
		case i < 2 && i+1 < len(words) && lexicon.OrdinalNumber.MatchString(words[i]) && (i == 0 || lexicon.IsDirection(words[0])) && !hasSureType(words[i+1:]): // "W 34th"
			return i + 1
		}
	}
	return 0
}

// onGrid reports whether a number and a direction are a street on a grid: "9600
// South", "S 900 E", "N 7th E". Before the first there may be one more direction.
func onGrid(words []string, i int) bool {
	if i+1 >= len(words) || !lexicon.IsDirection(words[i+1]) || i == 1 && !lexicon.IsDirection(words[0]) {
		return false
	}
	if !letters.IsDigits(words[i]) || len(words[i]) < 2 {
		if i == 0 || !lexicon.OrdinalNumber.MatchString(words[i]) {
			return false
		}
	}
	return i+2 == len(words) || !lexicon.IsSureType(words[i+2]) || isSaint(words, i+2)
}

// hasSureType reports whether one of a street's words is surely its type.
func hasSureType(words []string) bool {
	for i, word := range words[:min(len(words), MaxStreetWords)] {
		if lexicon.IsPlainType(word) && !isSaint(words, i) {
			return true
		}
	}
	return false
}

// roadAfterNumber may follow a road's number: "Interstate 35 Frontage Rd".
var roadAfterNumber = letters.WordSet("rd,road,hwy,highway,frontage,service,access,bypass,byp,business,bus,alternate,alt,loop,spur,fwy,freeway")

// directionsAt returns 1 where a direction stands with something after it, else 0.
// One in full may begin the city's name, unless none does: Northwest.
func directionsAt(words []string, i int) int {
	switch {
	case i+1 >= len(words):
	case lexicon.IsDirectionCode(words[i]):
		return 1
	case lexicon.IsDirection(words[i]) && (UnitWordsBeforeCity(words[i+1:]) > 0 || lexicon.IsDirection(words[i+1])):
		return 1
	case len(lexicon.Directions[letters.Fold(words[i])]) == 2 && !(i+2 == len(words) && lexicon.CityEnds[letters.Fold(words[i+1])]):
		return 1
	}
	return 0
}
