package words

import "doorletters/letters"

// partRules know the parts of a street that stand beside its name. A type, a prefix
// and a suffix may be several things: further rules of theirs follow.
var partRules = []rule{
	{any: number | house, not: direction, asks: func(g gathered) bool { return !g.all.has(street | kind) }, undecided: true},
	{all: separator, means: is(letters.ColumnSeparator, 85)},
	{all: front | modifier, means: is(letters.ColumnPreModifier, 90)},
	{all: rear | modifier, means: is(letters.ColumnPostModifier, 90)},
	{all: modifier, means: is(letters.ColumnPostModifier, 45, Meaning{letters.ColumnPreModifier, 40})},
	{all: front | direction, means: is(letters.ColumnDirection, 95)},
	{all: rear | direction, means: is(letters.ColumnPostDirection, 95)},
	{all: direction, means: is(letters.ColumnDirection, 80, Meaning{letters.ColumnPostDirection, 78})},

	{all: kind | front | rear, means: is(letters.ColumnType, 50, Meaning{letters.ColumnPreType, 50})},
	{all: kind | front, means: is(letters.ColumnPreType, 92)},
	{all: kind | name, asks: endsIn(name), means: is(letters.ColumnStreet, 88)},
	{all: kind, any: city | county | zip, not: street},
	{all: kind, any: street | rear, means: is(letters.ColumnType, 95)},
	{all: kind | property, asks: says("property", "dwelling")},
	{all: kind | addr, means: is(letters.ColumnType, 60)},
	{all: kind, means: is(letters.ColumnType, 65)},

	{all: front | addr, not: name | street, means: is(letters.ColumnNumberPrefix, 75, Meaning{letters.ColumnDirection, 70})},
	{all: front, not: name, means: is(letters.ColumnDirection, 75, Meaning{letters.ColumnPreType, 50}, Meaning{letters.ColumnNumberPrefix, 40})},

	{all: rear | postal, not: street, asks: func(g gathered) bool { return !g.all.has(half) }, undecided: true},
	{all: rear | addr, not: name | city | street | postal,
		means: is(letters.ColumnHalf, 80, Meaning{letters.ColumnType, 60}, Meaning{letters.ColumnPostDirection, 58}, Meaning{letters.ColumnUnit, 45})},
	{all: rear, not: name | city, means: is(letters.ColumnType, 72, Meaning{letters.ColumnPostDirection, 70}, Meaning{letters.ColumnHalf, 50})},
	{all: half, means: is(letters.ColumnHalf, 80)},
}

// maybe is what a heading may be of that leaves open how much of an address it is.
func maybe(number, street, address int) []Meaning {
	return []Meaning{{letters.ColumnAddress, address}, {letters.ColumnStreet, street}, {letters.ColumnNumber, number}}
}

// streetRules know headings of streets and of whole addresses.
var streetRules = []rule{
	{all: high},
	{any: addr | line, asks: ofSecondLine, means: append(maybe(50, 60, 55), Meaning{letters.ColumnUnit, 65})},
	{all: addr | code, asks: saysNothingBut(addr|code, 0)},
	{all: street | name, not: addr, means: maybe(50, 95, 60)},
	{all: addr | street, means: maybe(60, 80, 92)},
	{all: addr | name, means: []Meaning{{letters.ColumnStreet, 82}, {letters.ColumnAddress, 60}}},
	{all: addr | full, means: maybe(60, 60, 96)},
	{all: addr, means: maybe(75, 60, 90)},
	{all: street, any: full | property, means: maybe(40, 92, 80)},
	{all: street, means: maybe(45, 90, 75)},
	{all: name | full, means: []Meaning{{letters.ColumnStreet, 70}, {letters.ColumnAddress, 55}}},
	{all: name, asks: saysNothingBut(name|filler|property|full, 1), means: is(letters.ColumnStreet, 60)},
	{asks: saysNothingBut(full|property|line, 2), means: maybe(48, 30, 55)},
}

func ofSecondLine(g gathered) bool { return g.digits == "2" || g.all.has(second) }
