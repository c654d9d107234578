package address

import (
	"cmp"
	"slices"
	"strings"

	"doorletters/letters"
)

// unitUse says where in an address a word for a unit is read.
type unitUse uint32

const (
	named       unitUse = 1 << iota // a name follows it: "Apt 3"
	alone                           // it needs no name: "Rear"
	ending                          // it ends a street, whatever the street's name: "Alder St Attic"
	onStorey                        // an ordinal before it is a storey: "2nd Floor"
	leading                         // the unit may come first: "Apt 3, 12 Alder St"
	beforeRoad                      // between number and street: "12 Apt 3 Alder St"
	afterNumber                     // alone in a house number's cell: "12 Upstairs"
	side                            // it names a unit: "Apt Left"
	dashed                          // a dash joins it to the street: "Alder St - Apt 3"
	glued                           // its name follows without a space: "Apt3"
	hung                            // it hangs on the street's type: "St-Apt3"
	counting                        // it only says that a number follows: "No 3"
	afterHouse                      // after a number that follows its street: "Hauptstraße 5 EG"
	storeyAfter                     // the same, below a withNumber storey: "Hauptstraße 5, 1. OG"
	abroad                          // in addresses of other countries, see isUnitPhrase
	withNumber                      // the same, with a number after it: "Haus 3"
	qualifier                       // the same, beside another word for a unit
)

// A unitWord is what a word says of the unit it stands before, or is.
type unitWord struct {
	// class is the spelling under which all spellings of a word are compared;
	// anyUnit for a word that does not say which unit it is.
	class string
	uses  unitUse
}

// anyUnit is the class of the words that say only that a unit follows: "Apt 3",
// "Unit 3" and "3" are one door, and "Fl 3", "Lot 3" and "Bldg 3" are three more.
const anyUnit = "apt"

// gardenFlat is the class of a flat at the garden, which is one where nothing follows the
// word: Garden Court is a house, and Garden City a city.
const gardenFlat = "garden"

// unitTable has every word for a unit that is read in an address or compared.
// The words of one class are spellings of each other. A row without uses has
// words that are compared only, as they come from a column of their own.
var unitTable = append([]unitRow{
	{anyUnit, "apt unit", named | leading | beforeRoad | dashed | glued | hung},
	{anyUnit, "ste", named | leading | beforeRoad | dashed | glued},
	{anyUnit, "apartment suite", named | leading | beforeRoad | dashed},
	{anyUnit, "rm", named | beforeRoad | glued},
	{anyUnit, "room apto apartamento depto appt", named | beforeRoad},
	{anyUnit, "flat", named | beforeRoad | onStorey},
	{anyUnit, "no number", named | counting},
	{anyUnit, "units suites rooms condo", named},
	{anyUnit, "ap apmt apts departamento appartement whg wohnung int interior interno lgh кв", named},
	{anyUnit, "aptmt app num numero", 0},

	{"fl", "floor", named | onStorey | dashed},
	{"fl", "fl flr", named | onStorey},
	{"lvl", "level lvl", named},
	{"fl", "piso", named},
	{"fl", "étage", named | onStorey},
	{"fl", "etage", named | storeyAfter},
	{"fl", "stock", named | storeyAfter},
	{"fl", "og obergeschoss", storeyAfter},
	{"fl", "sal", storeyAfter},
	{"ph", "penthouse", named | alone | ending | afterNumber},
	{"ph", "ph", named | alone},
	{"ofc", "ofc", named | alone | ending},
	{"ofc", "office", named | alone},
	{"studio", "studio", named | alone},
	{"loft", "loft", named | alone},

	{"bldg", "bldg", named | glued},
	{"bldg", "building", named},
	{"bat", "bât bâtiment batiment bat", named},
	{"edificio", "edificio", named},
	{"bloco", "bloco", named},
	{"bloque", "bloque", named},
	{"casa", "casa", named},
	{"lot", "lot", named},
	{"trlr", "trlr trailer", named},
	{"spc", "spc space sp", named},
	{"tower", "tower twr", named},
	{"wing", "wing", named},
	{"cabin", "cabin", named},
	{"villa", "villa", named},
	{"th", "townhouse townhome", named},
	{"dock", "dock", named},
	{"dept", "dept department", named},
	{"hngr", "hngr hangar", named},
	{"key", "key", named},
	{"pier", "pier", named},
	{"slip", "slip", named},
	{"stop", "stop", named},
	{"pmb", "pmb", named},
	{"esc", "esc escalera", named},
	{"scala", "scala", named},
	{"pta", "puerta pta", named},
	{"porte", "porte", named},
	{"tur", "tür", named},
	{"top", "top", named},

	{"rear", "rear", alone | ending | side},
	{"front", "front", alone | side | afterNumber},
	{"front", "frnt", alone | ending | side | afterNumber},
	{"rear", "back", alone},
	{"left", "left", alone | side | afterNumber},
	{"right", "right", alone | side | afterNumber},
	{"middle", "middle", alone},
	{"side", "side", alone},
	{"upper", "upper", alone | side | afterNumber},
	{"upper", "up", alone},
	{"upper", "uppr", alone | ending | side | afterNumber},
	{"upper", "upstairs", alone | ending | afterNumber},
	{"lower", "lower", alone | side | afterNumber},
	{"lower", "down dn", alone},
	{"lower", "lowr", alone | ending | side | afterNumber},
	{"lower", "downstairs", alone | ending | afterNumber},
	{"ll", "ll", alone},
	{"bsmt", "basement bsmt", alone | ending},
	{"bsmt", "bsm", 0},
	{"garage", "garage", alone | ending},
	{"attic", "attic", alone | ending},
	{"lobby", "lobby", alone},
	{"lobby", "lbby", alone | ending},
	{"cottage", "cottage", alone},
	{gardenFlat, "garden", side},
	{gardenFlat, "gdn grdn", alone},
	{"house", "hse", 0},
	{"mezzanine", "mezzanine", alone},
	{"bajo", "bajo bajos", alone | afterHouse},
	{"bajo", "bjo", afterHouse},
	{"atico", "ático atico", afterHouse},
	{"entlo", "entlo", afterHouse},
	{"rear", "fundos", alone},
	{"rear", "fondo", alone},
	{"ground", "parterre", alone},
	{"left", "links", alone | afterHouse},
	{"right", "rechts", alone | afterHouse},
	{"hs", "hs", afterHouse},
	{"ground", "eg", afterHouse},
	{"dg", "dg", afterHouse},
	{"hh", "hh", afterHouse},
	{"vh", "vh", afterHouse},
}, unitsAbroad...)

type unitRow struct {
	class     string
	spellings string
	uses      unitUse
}

// unitWords has the words of unitTable by their spellings in small letters,
// accents as they are typed and without them.
var unitWords = readUnitWords()

func readUnitWords() map[string]unitWord {
	words := map[string]unitWord{}
	for _, row := range unitTable {
		for spelling := range strings.FieldsSeq(row.spellings) {
			words[spelling] = unitWord{cmp.Or(words[spelling].class, row.class), words[spelling].uses | row.uses}
		}
	}
	return words
}

// unitClasses is the class of a word by its spelling without accents.
var unitClasses = readUnitClasses()

func readUnitClasses() map[string]string {
	classes := map[string]string{}
	for spelling, word := range unitWords {
		classes[letters.FoldMarks(spelling)] = word.class
	}
	return classes
}

// unitWordOf looks up a word as it stands in an address: "Apt.", "FL:".
func unitWordOf(word string) unitWord {
	return unitWords[strings.TrimRight(strings.ToLower(word), ".:")]
}

func (w unitWord) is(uses unitUse) bool { return w.uses&uses != 0 }

// spellingsFor returns the words that have a use, as the alternatives of a
// regular expression.
func spellingsFor(use unitUse) string {
	return alternatives(func(word unitWord) bool { return word.is(use) })
}

// spellingsOf returns the words of a class that are read in an address.
func spellingsOf(class string) string {
	return alternatives(func(word unitWord) bool { return word.class == class && word.uses != 0 })
}

func alternatives(wanted func(unitWord) bool) string {
	var spellings []string
	for spelling, word := range unitWords {
		if wanted(word) {
			spellings = append(spellings, spelling)
		}
	}
	slices.Sort(spellings)
	slices.Reverse(spellings) // the longer of two that begin alike is tried first
	return strings.Join(spellings, "|")
}
