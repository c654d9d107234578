package phrase

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// A unitRule says where the words of a street end and those of a unit begin.
// What unitTable has for the unit's first word is handed in.
type unitRule struct {
	name    string
	example string
	begins  func(street, unit []string, first lexicon.Unit) bool
}

// unitRules are tried at each word of a street but the first, from the left.
var unitRules = []unitRule{
	{"a storey", "Alder St 2nd Floor", func(street, unit []string, _ lexicon.Unit) bool {
		return len(unit) > 1 && lexicon.UnitOf(unit[1]).Is(lexicon.OnStorey) &&
			(lexicon.IsStoreyWord(unit[0]) || len(street) > 1 && lexicon.IsStoreyNumber(unit[0]))
	}},
	{"a phrase", "Alder St Carriage House", func(street, unit []string, _ lexicon.Unit) bool {
		return len(unit) > 1 && len(unit) <= maxPhrase && len(street) > 1 && endsStreet(street) && unitPhrases[letters.Fold(strings.Join(unit, " "))]
	}},
	{"a word and a name", "Alder St Apt 3", func(_, unit []string, first lexicon.Unit) bool {
		n := len(unit)
		return first.Is(lexicon.Named) && n > 1 && n <= 5 && namesUnit(unit[1:]) && !lexicon.IsStreetType(unit[n-1])
	}},
	{"a word that ends a street", "Old Alder Attic", func(street, unit []string, first lexicon.Unit) bool {
		n := len(street)
		return first.Is(lexicon.Ending) && len(unit) == 1 && n > 1 && !(n > 2 && (lexicon.IsStoreyNumber(street[n-1]) || lexicon.IsStoreyWord(street[n-1])) && lexicon.IsStreetType(street[n-2])) // "Alder St 2 Rear"
	}},
	{"a word after the street's type", "Alder St Front", func(street, unit []string, first lexicon.Unit) bool {
		n := len(unit)
		return (first.Is(lexicon.Alone) || n == 1 && first.Class == lexicon.GardenFlat) && n <= 3 && (n == 1 || namesUnit(unit[1:])) &&
			(len(street) > 1 && endsStreet(street) || lexicon.Typeless[letters.Fold(street[0])] || isRouteName(street[0]))
	}},
	{"a penthouse", "Alder St PH-A", func(street, unit []string, first lexicon.Unit) bool {
		return len(unit) == 1 && penthouse.MatchString(unit[0]) && endsStreet(street)
	}},
	{"a word glued to a name", "Alder Apt3", func(_, unit []string, _ lexicon.Unit) bool {
		return IsGlued(unit[0])
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
		return digitsLetter.MatchString(unit[0]) && !notBeforeUnit.MatchString(lexicon.LastWord(street))
	}},
	{"Alder St 2 Left", 2, func(street, unit []string) bool {
		return len(street) > 1 && isStoreyAndDoor(unit) && EndsInType(street) && !NumbersRoad(street, unit[0])
	}},
	{"Alder St B", 1, func(street, unit []string) bool {
		n := len(street)
		return n > 1 && lexicon.OneLetter.MatchString(unit[0]) && !lexicon.IsDirectionCode(unit[0]) && !lexicon.IsDirection(street[n-2]) && !(n == 2 && lexicon.IsShortDirection(street[0])) && EndsInType(street) // So. Avenue B
	}},
	{"Alder St 3", 1, func(street, unit []string) bool {
		return len(street) > 1 && lexicon.HasDigit(unit[0]) && unitName.MatchString(strings.TrimRight(unit[0], ".")) && EndsInType(street)
	}},
}
