package phrase

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// Units that no comma parts from the city behind them.

// UnitWordsBeforeCity returns how many words are the unit, where a city follows:
// "Apt 3 Riverside", "Bldg 4 Apt 12 Riverside", "3R Riverside". It is all of them where
// what follows is no city but a side of the house: "1st fl R".
func UnitWordsBeforeCity(words []string) (n int) {
	for n < len(words) {
		more := oneUnitBeforeCity(words[n:])
		if more == 0 || n > 0 && lexicon.OneLetter.MatchString(words[n]) && !letters.IsDigits(words[n-1]) && !lexicon.UnitOf(words[n-1]).Is(lexicon.OnStorey) { // "Apt A B Riverside", but "1st Fl R Riverside"
			break
		}
		n += more
	}
	if n+1 == len(words) && n > 0 && len(strings.TrimRight(words[n], ".")) < shortestCity { // "1st fl R", "2nd Floor LR"
		n++
	}
	return n
}

// shortestCity is how many letters a city's name has at least; what is shorter behind a
// floor is a side of it.
const shortestCity = 3

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
	return lexicon.UnitOf(words[0]).Is(lexicon.Named) && (words[1] == "#" || lexicon.UnitOf(words[1]).Is(lexicon.Counting) ||
		lexicon.IsStoreyWord(words[1]) && lexicon.UnitOf(words[2]).Is(lexicon.OnStorey))
}

// isUnitOfTwo reports whether two words are a unit: "2nd Floor", "Lower Level", "# 3",
// "Apt 3".
func isUnitOfTwo(first, second string) bool {
	return lexicon.UnitOf(second).Is(lexicon.OnStorey) && (lexicon.IsStoreyWord(first) || lexicon.IsStoreyNumber(first)) ||
		unitPhrases[letters.Fold(first+" "+second)] || first == "#" || lexicon.UnitOf(first).Is(lexicon.Named) && isUnitName(second)
}

// isUnitOfOne reports whether the first word is a unit: "3R", "#3", "Apt3", "B",
// "Rear".
func isUnitOfOne(words []string) bool {
	word := words[0]
	first := lexicon.UnitOf(word)
	switch {
	case lexicon.OneLetter.MatchString(word):
		return !lexicon.IsDirectionCode(word)
	case IsGlued(word), penthouse.MatchString(word), len(word) > 1 && word[0] == '#', first.Is(lexicon.Ending), first.Is(lexicon.Alone) && !beginsCity(words):
		return true
	}
	return lexicon.HasDigit(word) && unitName.MatchString(word) && len(word) < 5 && !hasSureType(words[1:]) // else it is another address
}

// isUnitName reports whether a word can be a unit's name where a city follows.
func isUnitName(word string) bool {
	word = strings.TrimRight(word, ".,")
	return unitName.MatchString(word) && !lexicon.NotUnitName[letters.Fold(word)] || lexicon.UnitOf(word).Is(lexicon.Side) || lexicon.SpelledNumber(strings.ToLower(word)) != ""
}

// beginsCity reports whether a word that may be a unit begins a city's name: Upper
// Darby, Front Royal. Two words are a unit and a city where the first begins none.
func beginsCity(words []string) bool {
	return len(words) > 1 && lexicon.CitiesOfUnitWords[letters.Fold(words[0])][letters.Fold(words[1])]
}

// NamesUnitAndCity reports whether a city follows a unit: "Apt 6 Riverside".
func NamesUnitAndCity(text string) bool {
	words := strings.Fields(text)
	n := UnitWordsBeforeCity(words)
	if n == 0 || n == len(words) || beginsCity(words[n:]) {
		return n > 0 && n < len(words)
	}
	city := words[n:]
	for i, word := range city {
		if lexicon.HasDigit(word) || lexicon.UnitOf(word).Is(lexicon.Named|lexicon.Alone) && (i == 0 || i == len(city)-1) { // Sault Ste Marie
			return false
		}
	}
	return true
}
