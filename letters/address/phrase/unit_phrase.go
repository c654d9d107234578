package phrase

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

var (
	// ordinalSigned is the floor or door of many languages: 3º, 1ª, 1.º, 2ºB.
	ordinalSigned = regexp.MustCompile(`^[0-9]{1,2}(?:\.?[ºª°][\pL0-9]{0,3}\.?|o|do|ro|to|er)$`)
	// shortOrdinal is one that may be a unit's name too: 2., 2e, 1er, 2nd, 3o, 1a.
	shortOrdinal = regexp.MustCompile(`^(?i)[0-9]{1,2}(?:\.|e|er|re|ère|ème|ième|nd|nde|st|rd|th|o|a|do|da|ro|ra|to|ta)$`)
	// shortName is what tells one unit of a house from another.
	shortName = regexp.MustCompile(`^#?(?:[0-9]{1,4}[A-Za-z]?|[A-Za-z][0-9]{0,4}|[0-9]{1,3}[-/][0-9]{1,3}|I{1,3}|IV|VI{0,3})$`)
	// norwegianUnit has its floor and door: H0203.
	norwegianUnit = regexp.MustCompile(`^[HLUK]0[0-9]{3}$`)
	// ScottishFlat is a floor and a door: 2F1, GF2, TFL, BF.
	ScottishFlat = regexp.MustCompile(`^(?i)(?:[0-9]{1,2}f[0-9lr]|(?:[bgpt]|lg)f[0-9lr]{0,2})$`)
)

// MaxUnitWords is how many words a unit has at most that isUnitPhrase reads.
const MaxUnitWords = 7

// IsUnitPhrase reports whether all words are those of a unit in some country:
// "Lower Ground Floor Flat", "portal 2", "bajo izq.", "1. sal th.", "R/C Dto.". One
// of them at least leaves no doubt.
func IsUnitPhrase(words []string) bool {
	sure := false
	words = lexicon.JoinCompounds(words)
	for i, word := range words {
		plain := strings.TrimRight(strings.TrimLeft(word, "("), ".,:)")
		u, digits := lexicon.UnitAbroad(plain), false
		switch {
		case word == "&":
		case u.Is(lexicon.WithNumber):
			sure = sure || i+1 < len(words) && lexicon.HasDigit(words[i+1])
		case u.Class != "" && !u.Is(lexicon.Qualifier|lexicon.Counting) && u.Uses != 0, ordinalSigned.MatchString(word), norwegianUnit.MatchString(plain), ScottishFlat.MatchString(plain):
			sure = true
		case u.Class != "", lexicon.IsStoreyWord(plain), shortOrdinal.MatchString(word):
		case shortName.MatchString(plain):
			digits = lexicon.HasDigit(plain)
		case isGluedAbroad(plain):
			sure = true
		default:
			return false
		}
		if i == 0 && digits && len(words) > 1 && len(plain) > 2 { // a house number
			return false
		}
	}
	return sure && len(words) <= MaxUnitWords
}

// isGluedAbroad reports whether a unit's word has its name close after it: "lgh1203", "bus3".
func isGluedAbroad(word string) bool {
	at := strings.IndexAny(word, "0123456789")
	if at < 2 {
		return false
	}
	u := lexicon.UnitAbroad(word[:at])
	return u.Is(lexicon.Named|lexicon.Abroad) && shortName.MatchString(word[at:])
}

// IsUnitIn reports whether a stretch between commas is a unit where the words of
// all countries count.
func IsUnitIn(text, country string) bool {
	return LooksLikeUnit(text) || !IsAmerican(country) && IsUnitPhrase(strings.Fields(text))
}

// SplitUnitPhrase splits a unit off a street's end, at the first word from which on
// all are a unit's; none below an article: "rue de la Porte 4".
func SplitUnitPhrase(street string) (name, unit string) {
	words := strings.Fields(street)
	for i := 1; i < len(words); i++ {
		ordinal := shortOrdinal.MatchString(words[i]) && i+1 < len(words) && lexicon.UnitAbroad(words[i+1]).Class == "fl"
		if lexicon.Particles[strings.ToLower(words[i-1])] || !ordinal && shortName.MatchString(words[i]) && !ScottishFlat.MatchString(words[i]) {
			continue
		}
		if IsUnitPhrase(words[i:]) && !slices.ContainsFunc(words[i:], lexicon.IsStreetType) {
			return strings.TrimRight(strings.Join(words[:i], " "), " ,-–"), strings.Join(words[i:], " ")
		}
	}
	return street, ""
}

// SplitFrontPhrase splits a unit off the front of a house's name: "Flat 3 Rowan House".
func SplitFrontPhrase(text, country string) (unit, name string) {
	words := strings.Fields(text)
	for n := min(MaxUnitWords, len(words)-1); n > 0 && !IsAmerican(country); n-- {
		if IsUnitPhrase(words[:n]) && !beginsName[letters.Fold(words[n-1])] {
			return strings.Join(words[:n], " "), strings.Join(words[n:], " ")
		}
	}
	return "", text
}

// EndsInHouse reports whether the number of a house stands behind what is a unit without
// it: "Top Flat 140", "flat 1 29".
func EndsInHouse(unit string) bool {
	words := strings.Fields(unit)
	last := len(words) - 1
	return last > 0 && houseNumber.MatchString(words[last]) && IsUnitPhrase(words[:last])
}

var houseNumber = regexp.MustCompile(`^[0-9]{1,4}[A-Za-z]?$`)

// beginsName are words that a name in English begins with, and a unit abroad may have:
// "Flat 1, 29 St Mary's Close", "Top Flat 140 The Crescent".
var beginsName = letters.WordSet("st,the")
