package phrase

import (
	"regexp"
	"strings"

	"doorletters/letters/address/lexicon"
)

// SplitUnit splits a unit off the end of a street: at a number sign, or where
// the first of unitRules, and then of endUnitRules, finds its beginning. The
// unit is empty where there is none.
func SplitUnit(street string) (name, unit string) {
	if name, unit, ok := splitAtSign(street); ok {
		return name, unit
	}
	if strings.ContainsAny(street, "-/–") {
		street = dashedUnit.ReplaceAllString(street, " $1")
	}
	words := strings.Fields(street)
	begin := unitBegin(words)
	if begin == 0 {
		return street, ""
	}
	return strings.TrimRight(strings.Join(words[:begin], " "), " ,-/–|"), strings.TrimLeft(strings.Join(words[begin:], " "), ",-/–| ")
}

// dashedUnit is a unit's word that a dash joins to the street: "Alder St - Apt 3".
var dashedUnit = regexp.MustCompile(`(?i)\s*[-/–]\s*((?:` + lexicon.Spellings(lexicon.Dashed) + `)\b\.?)`)

// splitAtSign splits at a number sign: "Alder St #2", "Alder St Apt #2".
func splitAtSign(street string) (name, unit string, ok bool) {
	before, after, ok := strings.Cut(street, "#")
	words := strings.Fields(before)
	n := len(words)
	if !ok || n == 0 || strings.TrimSpace(after) == "" || AwaitsNumber(words) {
		return "", "", false
	}
	if n > 1 && lexicon.UnitOf(words[n-1]).Is(lexicon.Named) {
		return strings.Join(words[:n-1], " "), words[n-1] + " #" + after, true
	}
	return strings.TrimRight(strings.TrimSpace(before), " ,-"), "#" + after, true
}

// unitBegin returns the index of the first of a unit's words, 0 where there is
// none.
func unitBegin(words []string) int {
	for i := 1; i < len(words); i++ {
		street, unit := words[:i], words[i:]
		first := lexicon.UnitOf(words[i])
		if first.Is(lexicon.Counting) && AwaitsNumber(street) { // County Road No 9
			return 0
		}
		if NumbersRoad(street, words[i]) { // County Road LL
			continue
		}
		for _, rule := range unitRules {
			if rule.begins(street, unit, first) {
				return i
			}
		}
	}
	n := len(words)
	if n > 1 && NumbersRoad(words[:n-1], words[n-1]) { // County Road C
		return 0
	}
	for _, rule := range endUnitRules {
		if begin := n - rule.words; begin > 0 && rule.ends(words[:begin], words[begin:]) {
			return begin
		}
	}
	return 0
}

// EndsInType reports whether a street's words end in its type, and perhaps a
// direction.
func EndsInType(street []string) bool {
	n := len(street)
	return lexicon.IsStreetType(street[n-1]) || n > 2 && lexicon.IsDirectionCode(street[n-1]) && lexicon.IsStreetType(street[n-2])
}

// endsStreet reports whether words are a whole street, with a type or without.
func endsStreet(words []string) bool {
	return EndsInType(words) || len(words) <= MaxStreetWords && streetEnd(words) == len(words)
}

// WithoutUnit returns a street without the unit at its end.
func WithoutUnit(street string) string {
	name, _ := SplitUnit(street)
	return name
}
