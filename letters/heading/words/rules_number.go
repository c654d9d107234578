package words

import "doorletters/letters"

// numberRules know headings of house numbers and of what stands beside them.
var numberRules = []rule{
	{not: number | house, undecided: true},
	{all: city, not: number, undecided: true},
	{any: county | zip},
	{all: high | rear},
	{all: high, means: is(letters.ColumnNumberTo, 88)},
	{all: state, not: street},
	{all: kind},
	{not: house | addr | street, asks: says("parcel", "par", "reg", "registered", "lot")}, // of a piece of land in a register
	{any: rear | half, not: full, means: is(letters.ColumnHalf, 92, Meaning{letters.ColumnUnit, 50})},
	{all: front, means: is(letters.ColumnNumberPrefix, 90)},
	{all: street | name, not: number | house, undecided: true},
	{all: street | name | number, means: is(letters.ColumnAddress, 85, Meaning{letters.ColumnNumber, 60}, Meaning{letters.ColumnStreet, 50})},
	{all: street | number | full | house, not: addr, means: is(letters.ColumnAddress, 85, Meaning{letters.ColumnNumber, 60}, Meaning{letters.ColumnStreet, 50})},
	{all: number, any: house | addr | street | property, means: is(letters.ColumnNumber, 95, Meaning{letters.ColumnAddress, 40})},
	{all: house, any: addr | full | name | line, means: is(letters.ColumnNumber, 80, Meaning{letters.ColumnAddress, 78})},
	{all: house | street, means: is(letters.ColumnNumber, 60, Meaning{letters.ColumnAddress, 60}, Meaning{letters.ColumnStreet, 50})},
	{all: house, means: is(letters.ColumnNumber, 85)},
	{any: other | city, means: is(letters.ColumnNumber, 60)},
	{asks: atMostUnknown(0), means: is(letters.ColumnNumber, 82)},
	{asks: atMostUnknown(2), means: is(letters.ColumnNumber, 76)},
	{asks: atMostUnknown(4), means: is(letters.ColumnNumber, 68)},
	{means: is(letters.ColumnNumber, 62)},
}
