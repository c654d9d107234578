package words

import "doorletters/letters"

// strangerRules know headings of other things than an address.
var strangerRules = []rule{
	{all: foreign | number, not: name | identifier, asks: saysOnly(foreign, "first", "last"), undecided: true}, // of a range
	{all: foreign},
	{all: identifier | street | name, means: is(letters.ColumnStreet, 60)},
	{all: identifier, any: house | addr, means: is(letters.ColumnNumber, 30)}, // an ID, or a house number that is called one
	{all: identifier, not: city},
}

// zipRules know headings of postal codes.
var zipRules = []rule{
	{any: zip, asks: func(g gathered) bool { return g.digits == "4" }},
	{all: zip | city, not: full, means: is(letters.ColumnCity, 85, Meaning{letters.ColumnZIP, 60})},
	{all: zip, any: rear | half, not: postal | code | city},
	{all: zip | full, not: postal | code, means: is(letters.ColumnZIP, 70, Meaning{letters.ColumnCity, 60})},
	{all: zip | city, means: is(letters.ColumnCity, 85, Meaning{letters.ColumnZIP, 60})},
	{all: zip, means: is(letters.ColumnZIP, 95)},
	{all: postal | code, means: is(letters.ColumnZIP, 95)},
	{all: postal, not: city | direction | kind | modifier | street | addr | name | number,
		means: is(letters.ColumnZIP, 60, Meaning{letters.ColumnCity, 50}, Meaning{letters.ColumnPostDirection, 40})},
}

// cityRules know headings of towns, counties and states. A city is told before the
// municipality that keeps the list, and that before the community of an emergency
// guide.
var cityRules = []rule{
	{all: city | state, means: is(letters.ColumnCity, 80)},
	{all: city | postal, means: is(letters.ColumnCity, 96)},
	{all: city | county, not: postal | property, means: is(letters.ColumnCity, 60)},
	{all: city | addr | line, undecided: true},
	{all: city, asks: says("kreis"), means: is(letters.ColumnCity, 55)}, // it has several towns, but for the largest
	{all: city, asks: says("city", "town", "ville", "ciudad", "stad"), means: is(letters.ColumnCity, 92)},
	{all: city, asks: says("msag", "msagcomm", "township", "csd"), means: is(letters.ColumnCity, 70)},
	{all: city, means: is(letters.ColumnCity, 85)},
	{all: postal | name, not: street | addr, means: is(letters.ColumnCity, 80)},
	{all: county, not: street | addr | number, means: is(letters.ColumnCounty, 80)},
	{all: state, not: street | addr | number | name, means: is(letters.ColumnState, 80)},
	{all: state | code, asks: saysNothingBut(state|code, 99), means: is(letters.ColumnState, 80)},
}
