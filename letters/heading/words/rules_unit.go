package words

import "doorletters/letters"

// countRules know headings of how many there are of something.
var countRules = []rule{
	{all: number | building, asks: countsFirst},
}

// countsFirst reports whether a word for a number stands before that for what is
// counted, as in "number of buildings"; a building's number has it behind.
func countsFirst(g gathered) bool {
	for _, p := range g.pieces {
		switch {
		case p.classes.any(building | house | addr | street | unit):
			return false
		case p.classes.any(number):
			return g.all&^(number|building|filler|property) == 0
		}
	}
	return false
}

// unitRules know headings of units.
var unitRules = []rule{
	{not: unit, undecided: true},
	{any: foreign | county, undecided: true},
	{any: house | number, asks: saysOnly(unit, "sub", "sb"), means: is(letters.ColumnHalf, 82, Meaning{letters.ColumnUnit, 78})},
	{all: code, asks: saysOnly(unit, "sub", "sb", "ste", "spc")}, // a part of something
	{all: kind, means: is(letters.ColumnUnitType, 90, Meaning{letters.ColumnUnit, 75})},
	{asks: describes, means: is(letters.ColumnUnitType, 90, Meaning{letters.ColumnUnit, 75})},
	{all: rear, not: number | identifier, means: is(letters.ColumnUnit, 50)},
	{all: name, means: is(letters.ColumnUnit, 85)},
	{means: is(letters.ColumnUnit, 95)},
}

// describes: the words tell of a description, which may be that of a unit's kind.
var describes = says("indicator", "ind", "desig", "desgn", "designator", "designation", "desc", "desgnator", "label", "lbl", "d")

// roomRules know headings of floors, rooms and buildings.
var roomRules = []rule{
	{all: floor | kind},
	{all: floor, not: addr | street, means: is(letters.ColumnFloor, 90)},
	{all: room, means: is(letters.ColumnRoom, 90)},
	{all: building, any: number | addr, means: is(letters.ColumnBuilding, 60, Meaning{letters.ColumnNumber, 62})},
	{all: building, any: kind | name | full | value},
	{all: building, not: street, means: is(letters.ColumnBuilding, 85)},
}
