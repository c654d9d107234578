package address

import (
	"strings"

	"doorletters/letters"
)

// Units that no comma parts from the city behind them.

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
	n := len(words)
	switch {
	case n > 3 && isUnitOfThree(words):
		return 3
	case n > 2 && isUnitOfTwo(words[0], words[1]):
		return 2
	case n > 1 && isUnitOfOne(words):
		return 1
	}
	return 0
}

// isUnitOfThree reports whether three words are a unit: "Apt # 3", "Apt No. 3", "Apt.
// 2nd Fl".
func isUnitOfThree(words []string) bool {
	return unitWordOf(words[0]).is(named) && (words[1] == "#" || unitWordOf(words[1]).is(counting) ||
		isStoreyWord(words[1]) && unitWordOf(words[2]).is(onStorey))
}

// isUnitOfTwo reports whether two words are a unit: "2nd Floor", "Lower Level", "# 3",
// "Apt 3".
func isUnitOfTwo(first, second string) bool {
	return unitWordOf(second).is(onStorey) && (isStoreyWord(first) || isStoreyNumber(first)) ||
		unitPhrases[letters.Fold(first+" "+second)] || first == "#" || unitWordOf(first).is(named) && isUnitName(second)
}

// isUnitOfOne reports whether the first word is a unit: "3R", "#3", "Apt3", "B",
// "Rear".
func isUnitOfOne(words []string) bool {
	word := words[0]
	first := unitWordOf(word)
	switch {
	case oneLetter.MatchString(word):
		return !isDirection(word)
	case isGlued(word), penthouse.MatchString(word), len(word) > 1 && word[0] == '#', first.is(ending), first.is(alone) && !beginsCity(words):
		return true
	}
	return hasDigit(word) && unitName.MatchString(word) && len(word) < 5 && !hasSureType(words[1:]) // else it is another address
}

// isUnitName reports whether a word can be a unit's name where a city follows.
func isUnitName(word string) bool {
	word = strings.TrimRight(word, ".,")
	return unitName.MatchString(word) && !notUnitName[letters.Fold(word)] || unitWordOf(word).is(side) || spelledNumber(strings.ToLower(word)) != ""
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

// namesUnitAndCity reports whether a city follows a unit: "Apt 6 Riverside".
func namesUnitAndCity(text string) bool {
	words := strings.Fields(text)
	n := unitWordsBeforeCity(words)
	if n == 0 || beginsCity(words[n:]) {
		return n > 0
	}
	city := words[n:]
	for i, word := range city {
		if hasDigit(word) || unitWordOf(word).is(named|alone) && (i == 0 || i == len(city)-1) { // Sault Ste Marie
			return false
		}
	}
	return true
}
