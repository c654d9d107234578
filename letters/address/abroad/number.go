package abroad

import (
	"regexp"
	"strings"

	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

var suffixedNumber = regexp.MustCompile(`^[0-9]+ ?(?i:[a-z]|bis|ter|quater)$`)

// joinNumber joins a street with the number that a comma separates it from, where
// a unit is with it: "Via Roma, 5 int. 3".
func joinNumber(parts []string, country string) []string {
	if len(parts) < 2 || phrase.NumberFirst[country] {
		return parts
	}
	if number, _, _ := phrase.SplitNumber(parts[0], country); number != "" {
		return parts
	}
	if number, unit := NumberAndPhrase(parts[1]); number != "" && unit != "" {
		return phrase.JoinFirst(parts, " ")
	}
	return parts
}

// closeSuffix joins a number that has its letter after a space with the street behind a
// comma, "345 A, rue des Pins", and returns the number as it is written.
func closeSuffix(parts []string, country string) (joined []string, written string) {
	if len(parts) < 2 || !phrase.NumberFirst[country] || !suffixedNumber.MatchString(parts[0]) || phrase.IsUnitIn(parts[1], country) {
		return parts, ""
	}
	return phrase.JoinFirst(append([]string{strings.ReplaceAll(parts[0], " ", "")}, parts[1:]...), " "), parts[0]
}

// NumberAndPhrase splits a house number from the unit behind it: "5 int. 3", "12-hs".
func NumberAndPhrase(text string) (number, unit string) {
	words := strings.Fields(text)
	if len(words) == 0 || !houseNumberWord.MatchString(words[0]) {
		return "", ""
	}
	number, words = words[0], words[1:]
	if before, after, found := strings.Cut(number, "-"); found && len(words) == 0 && len(after) > 1 && phrase.IsUnitPhrase([]string{after}) {
		return before, after
	}
	if len(words) > 1 && numberSuffix.MatchString(words[0]) && phrase.IsUnitPhrase(words[1:]) {
		number, words = number+" "+words[0], words[1:]
	}
	if len(words) > 0 && !phrase.IsUnitPhrase(words) {
		return "", ""
	}
	return number, strings.Join(words, " ")
}

// isLotWord reports whether the number after a word is that of a lot.
func isLotWord(word string) bool {
	class := lexicon.UnitOf(word).Class
	return class == "mz" || class == "lot"
}

var houseNumberWord = regexp.MustCompile(`^[0-9]+[A-Za-z]?(?:[-/][0-9A-Za-z]+)*,?$`)
