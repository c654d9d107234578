package lexicon

import (
	"cmp"
	"slices"
	"strings"

	"doorletters/letters"
)

// Use says where in an address a word for a unit is read.
type Use uint32

const (
	Named       Use = 1 << iota // a name follows it: "Apt 3"
	Alone                       // it needs no name: "Rear"
	Ending                      // it ends a street, whatever the street's name: "Alder St Attic"
	OnStorey                    // an ordinal before it is a storey: "2nd Floor"
	Leading                     // the unit may come first: "Apt 3, 12 Alder St"
	BeforeRoad                  // between number and street: "12 Apt 3 Alder St"
	AfterNumber                 // alone in a house number's cell: "12 Upstairs"
	Side                        // it names a unit: "Apt Left"
	Dashed                      // a dash joins it to the street: "Alder St - Apt 3"
	Glued                       // its name follows without a space: "Apt3"
	Hung                        // it hangs on the street's type: "St-Apt3"
	Counting                    // it only says that a number follows: "No 3"
	AfterHouse                  // after a number that follows its street: "Hauptstraße 5 EG"
	StoreyAfter                 // the same, below a numbered storey: "Hauptstraße 5, 1. OG"
	Abroad                      // in addresses of other countries, see phrase.IsUnitPhrase
	WithNumber                  // the same, with a number after it: "Haus 3"
	Qualifier                   // the same, beside another word for a unit
)

// A Unit is what a word says of the unit it stands before, or is.
type Unit struct {
	// Class is the spelling under which all spellings of a word are compared;
	// AnyUnit for a word that does not say which unit it is.
	Class string
	Uses  Use // all that a word has
}

// AnyUnit is the class of the words that say only that a unit follows: "Apt 3",
// "Unit 3" and "3" are one door, and "Fl 3", "Lot 3" and "Bldg 3" are three more.
const AnyUnit = "apt"

// GardenFlat is the class of a flat at the garden, which is one where nothing follows the
// word: Garden Court is a house, and Garden City a city.
const GardenFlat = "garden"

// UnitWords has the words of unitTable by their spellings in small letters,
// accents as they are typed and without them.
var UnitWords = readUnitWords()

func readUnitWords() map[string]Unit {
	words := map[string]Unit{}
	for _, row := range unitTable {
		for spelling := range strings.FieldsSeq(row.spellings) {
			words[spelling] = Unit{cmp.Or(words[spelling].Class, row.class), words[spelling].Uses | row.uses}
		}
	}
	return words
}

// UnitClasses is the class of a word by its spelling without accents.
var UnitClasses = readUnitClasses()

func readUnitClasses() map[string]string {
	classes := map[string]string{}
	for spelling, word := range UnitWords {
		classes[letters.FoldMarks(spelling)] = word.Class
	}
	return classes
}

// UnitOf looks up a word as it stands in an address: "Apt.", "FL:".
func UnitOf(word string) Unit {
	return UnitWords[strings.TrimRight(strings.ToLower(word), ".:")]
}

// Is reports whether a word has one of some uses.
func (w Unit) Is(uses Use) bool { return w.Uses&uses != 0 }

// Spellings returns the words that have a use, as the alternatives of a
// regular expression.
func Spellings(use Use) string {
	return alternatives(func(word Unit) bool { return word.Is(use) })
}

// SpellingsOf returns the words of a class that are read in an address.
func SpellingsOf(class string) string {
	return alternatives(func(word Unit) bool { return word.Class == class && word.Uses != 0 })
}

func alternatives(wanted func(Unit) bool) string {
	var spellings []string
	for spelling, word := range UnitWords {
		if wanted(word) {
			spellings = append(spellings, spelling)
		}
	}
	slices.Sort(spellings)
	slices.Reverse(spellings) // the longer of two that begin alike is tried first
	return strings.Join(spellings, "|")
}

// UnitAbroad looks up a word without its accents too, which some drop.
func UnitAbroad(word string) Unit {
	if u := UnitOf(word); u.Class != "" {
		return u
	}
	return plainUnitWords[letters.FoldMarks(word)]
}

// plainUnitWords are the words of unitTable without their accents.
var plainUnitWords = readPlainUnitWords()

func readPlainUnitWords() map[string]Unit {
	words := map[string]Unit{}
	for spelling, word := range UnitWords {
		plain := letters.FoldMarks(spelling)
		words[plain] = Unit{word.Class, words[plain].Uses | word.Uses}
	}
	return words
}
