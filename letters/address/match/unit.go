package match

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
)

// JoinUnits keeps both of two units unless they are one.
func JoinUnits(inAddress, own string) string {
	switch {
	case inAddress == "" || DoorKey(letters.Address{Unit: inAddress}) == DoorKey(letters.Address{Unit: own}):
		return own
	case own == "":
		return inAddress
	}
	return inAddress + ", " + own
}

// nameGlued is a word for a unit with its name close after it, the text being
// folded: "apt3", "spc-2".
var nameGlued = regexp.MustCompile(`(^|[^\pL\pN])(` + foldedSpellings() + `)(?:-?([0-9])|-([a-z])\b)`)

// penthouseLetter is a penthouse with its letter close after it: "ph-a", "phb".
var penthouseLetter = regexp.MustCompile(`(^|[^\pL\pN])ph-?([a-z])(?:$|[^\pL\pN])`)

// digitGlued is cheaper to look for, and most units have none.
var digitGlued = regexp.MustCompile(`[\pL-][0-9]|\pL-[a-z]`)

// foldedSpellings has the words that a name follows, without their accents.
func foldedSpellings() string { return letters.FoldMarks(lexicon.Spellings(lexicon.Named)) }

// unitKey compares units: "Apt 3R", "#3R", "3-R" and "3r" are one; "2-3" and
// "23" are not, nor are "2/3" and "2-3". Of a word that is a unit's only the
// class counts.
func unitKey(unit string) string {
	if unit == "" {
		return ""
	}
	// "Apt 3", which is most of them.
	if word, number, _ := strings.Cut(unit, " "); number != "" && number[0] != '0' && letters.IsDigits(number) && lexicon.UnitWords[strings.ToLower(word)].Class == lexicon.AnyUnit {
		return number
	}
	words := lexicon.JoinCompounds(unitKeyWords(unit))
	kept, storey := classed(words)
	if len(kept) == 0 { // "No" may be a unit's own name
		return strings.Join(words, " ")
	}
	kept = withoutFillers(kept)
	moveFloorFirst(kept)
	return joinUnitKey(kept, storey)
}

// joinUnitKey puts the words of a unit together as it is compared; storey says that its
// number is a floor's.
func joinUnitKey(kept []string, storey bool) string {
	if kept[0] == "fl" && (len(kept) == 2 && kept[1] == "ground" || len(kept) == 3 && isDoorOfFloor(kept[1], kept[2])) {
		kept, storey = kept[1:], false
	}
	switch {
	case slices.Equal(kept, lowerLevel):
		return "ll"
	case len(kept) == 2 && letters.IsDigits(kept[0]) && kept[1] == "left": // "3rd floor left" is 3L
		return kept[0] + "l"
	case len(kept) == 1 && storey:
		return "fl " + kept[0]
	case len(kept) == 1 && letters.IsDigits(kept[0]):
		return withoutZeros(kept[0])
	case len(kept) == 2 && isLetterAndDigits(kept[0], kept[1]): // "3 R" is "3R"
		return kept[0] + kept[1]
	}
	return strings.Join(kept, " ")
}

// withoutFillers leaves out what says nothing beside other words: "in the rear", "left side".
func withoutFillers(words []string) []string {
	var kept []string
	for _, word := range words {
		if !fillers[word] {
			kept = append(kept, word)
		}
	}
	if len(kept) == 0 {
		return words
	}
	return kept
}

var fillers = letters.WordSet("in,the,side,hand")

// unitKeyWords folds a unit and splits it into words.
func unitKeyWords(unit string) []string {
	if strings.ContainsAny(unit, "º°") {
		unit = ordinalSign.ReplaceAllString(unit, "${1}th ")
	}
	text := letters.FoldMarks(spellFractions(unit))
	text = strings.TrimSuffix(strings.TrimSuffix(text, "号室"), "号")
	text = strings.ReplaceAll(text, "#", " ")
	text = penthouseLetter.ReplaceAllString(text, "${1}ph $2")
	if digitGlued.MatchString(text) {
		text = nameGlued.ReplaceAllString(text, "$1$2 $3$4")
	}
	return strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",:;()", r) })
}

// classed writes a unit's words as they are compared, without those that say
// only that a unit follows. It reports whether one was an ordinal: "2nd" is a
// floor, where "2" may be a door.
func classed(words []string) (kept []string, storey bool) {
	for i, word := range words {
		word = strings.Trim(word, "-/")
		class := lexicon.UnitClasses[word]
		switch digits := cmp.Or(lexicon.OrdinalDigits(word), floorDigits(words, i)); {
		case word == "" || class == lexicon.AnyUnit:
			continue
		case class != "":
			word = class
		case digits != "":
			word, storey = digits, true
		case lexicon.NumberWords[word] != "":
			word = lexicon.NumberWords[word]
		}
		kept = append(kept, joinLetters(word))
	}
	return kept, storey
}

// joinLetters removes the separators beside a letter: "2-l" is "2l". Between
// two digits they separate two numbers, and stay.
func joinLetters(word string) string {
	runes := []rune(word)
	var b strings.Builder
	for i, r := range runes {
		if (r == '-' || r == '/') && i > 0 && i < len(runes)-1 && (unicode.IsLetter(runes[i-1]) || unicode.IsLetter(runes[i+1])) {
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isLetterAndDigits reports whether one is a single letter and the other a number.
func isLetterAndDigits(a, b string) bool {
	letter := func(s string) bool { return len(s) == 1 && !letters.IsDigits(s) }
	return letters.IsDigits(a) && letter(b) || letter(a) && letters.IsDigits(b)
}
