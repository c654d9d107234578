package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// A unitRule says where the words of a street end and those of a unit begin.
// What unitTable has for the unit's first word is handed in.
type unitRule struct {
	name    string
	example string
	begins  func(street, unit []string, first unitWord) bool
}

// unitRules are tried at each word of a street but the first, from the left.
var unitRules = []unitRule{
	{"a storey", "Alder St 2nd Floor", func(street, unit []string, _ unitWord) bool {
		return len(unit) > 1 && unitWordOf(unit[1]).is(onStorey) &&
			(isStoreyWord(unit[0]) || len(street) > 1 && isStoreyNumber(unit[0]))
	}},
	{"a phrase", "Alder St Carriage House", func(street, unit []string, _ unitWord) bool {
		return len(unit) > 1 && len(unit) <= maxPhrase && len(street) > 1 && endsStreet(street) && unitPhrases[letters.Fold(strings.Join(unit, " "))]
	}},
	{"a word and a name", "Alder St Apt 3", func(_, unit []string, first unitWord) bool {
		n := len(unit)
		return first.is(named) && n > 1 && n <= 5 && namesUnit(unit[1:]) && !StreetTypeWord(unit[n-1])
	}},
	{"a word that ends a street", "Old Alder Attic", func(street, unit []string, first unitWord) bool {
		n := len(street)
		return first.is(ending) && len(unit) == 1 && n > 1 && !(n > 2 && isStoreyNumber(street[n-1]) && StreetTypeWord(street[n-2])) // "Alder St 2 Rear"
	}},
	{"a word after the street's type", "Alder St Front", func(street, unit []string, first unitWord) bool {
		n := len(unit)
		return (first.is(alone) || n == 1 && first.class == gardenFlat) && n <= 3 && (n == 1 || namesUnit(unit[1:])) &&
			(len(street) > 1 && endsStreet(street) || typeless[letters.Fold(street[0])] || isRouteName(street[0]))
	}},
	{"a penthouse", "Alder St PH-A", func(street, unit []string, first unitWord) bool {
		return len(unit) == 1 && penthouse.MatchString(unit[0]) && endsStreet(street)
	}},
	{"a word glued to a name", "Alder Apt3", func(_, unit []string, _ unitWord) bool {
		return isGlued(unit[0])
	}},
}

// endUnitRules are tried on the last words of a street where no word for a unit
// stands in it.
var endUnitRules = []struct {
	example string
	words   int // of the unit
	ends    func(street, unit []string) bool
}{
	{"Broadway 3R", 1, func(street, unit []string) bool {
		return digitsLetter.MatchString(unit[0]) && !notBeforeUnit.MatchString(lastWord(street))
	}},
	{"Alder St 2 Left", 2, func(street, unit []string) bool {
		return len(street) > 1 && isStoreyAndDoor(unit) && endsInType(street) && !numbersRoad(street, unit[0])
	}},
	{"Alder St B", 1, func(street, unit []string) bool {
		n := len(street)
		return n > 1 && oneLetter.MatchString(unit[0]) && !isDirection(unit[0]) && !IsDirectionWord(street[n-2]) && endsInType(street)
	}},
	{"Alder St 3", 1, func(street, unit []string) bool {
		return len(street) > 1 && hasDigit(unit[0]) && unitName.MatchString(strings.TrimRight(unit[0], ".")) && endsInType(street)
	}},
}

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
var dashedUnit = regexp.MustCompile(`(?i)\s*[-/–]\s*((?:` + spellingsFor(dashed) + `)\b\.?)`)

// splitAtSign splits at a number sign: "Alder St #2", "Alder St Apt #2".
func splitAtSign(street string) (name, unit string, ok bool) {
	before, after, ok := strings.Cut(street, "#")
	words := strings.Fields(before)
	n := len(words)
	if !ok || n == 0 || strings.TrimSpace(after) == "" || awaitsNumber(words) {
		return "", "", false
	}
	if n > 1 && unitWordOf(words[n-1]).is(named) {
		return strings.Join(words[:n-1], " "), words[n-1] + " #" + after, true
	}
	return strings.TrimRight(strings.TrimSpace(before), " ,-"), "#" + after, true
}

// unitBegin returns the index of the first of a unit's words, 0 where there is
// none.
func unitBegin(words []string) int {
	for i := 1; i < len(words); i++ {
		street, unit := words[:i], words[i:]
		first := unitWordOf(words[i])
		if first.is(counting) && awaitsNumber(street) { // County Road No 9
			return 0
		}
		if numbersRoad(street, words[i]) { // County Road LL
			continue
		}
		for _, rule := range unitRules {
			if rule.begins(street, unit, first) {
				return i
			}
		}
	}
	n := len(words)
	if n > 1 && numbersRoad(words[:n-1], words[n-1]) { // County Road C
		return 0
	}
	for _, rule := range endUnitRules {
		if begin := n - rule.words; begin > 0 && rule.ends(words[:begin], words[begin:]) {
			return begin
		}
	}
	return 0
}

func lastWord(words []string) string { return words[len(words)-1] }

// endsInType reports whether a street's words end in its type, and perhaps a
// direction.
func endsInType(street []string) bool {
	n := len(street)
	return StreetTypeWord(street[n-1]) || n > 2 && isDirection(street[n-1]) && StreetTypeWord(street[n-2])
}

// endsStreet reports whether words are a whole street, with a type or without.
func endsStreet(words []string) bool {
	return endsInType(words) || len(words) <= maxStreetWords && streetEnd(words) == len(words)
}

func withoutUnit(street string) string {
	name, _ := SplitUnit(street)
	return name
}
