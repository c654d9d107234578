package words

import (
	"slices"

	"doorletters/letters"
)

// meanings returns the columns that the words may be of, the likeliest first. The
// rules go from what is said by one word alone to what needs several.
func (g gathered) meanings() []Meaning {
	for _, rule := range []func(gathered) []Meaning{
		gathered.unitRule, gathered.strangerRule, gathered.zipRule, gathered.roomRule, gathered.partRule, gathered.numberRule, gathered.cityRule, gathered.streetRule,
	} {
		if m := rule(g); m != nil {
			return g.discounted(m)
		}
	}
	return nil
}

// discounted takes off for words that are not known.
func (g gathered) discounted(meanings []Meaning) []Meaning {
	off := min(40, 3*g.unknown)
	if g.unknown <= 3 {
		off = g.unknown
	}
	var kept []Meaning
	for _, m := range meanings {
		if m.Score -= off; m.Score > 0 {
			kept = append(kept, m)
		}
	}
	return kept
}

func is(column letters.Column, score int, more ...Meaning) []Meaning {
	return append([]Meaning{{column, score}}, more...)
}

// none says that a heading is of nothing that is read.
var none = []Meaning{}

func (g gathered) unitRule() []Meaning {
	switch {
	case !g.all.has(unit) || g.all.any(foreign|county):
		return nil
	case g.all.any(house|number) && g.only("sub", "sb"):
		return is(letters.ColumnHalf, 82, Meaning{letters.ColumnUnit, 78})
	case g.all.has(kind) || g.described():
		return is(letters.ColumnUnitType, 90, Meaning{letters.ColumnUnit, 75})
	case g.all.has(rear) && !g.all.any(number|identifier):
		return is(letters.ColumnUnit, 50)
	case g.all.has(name):
		return is(letters.ColumnUnit, 85)
	}
	return is(letters.ColumnUnit, 95)
}

// only reports whether the word for a unit is one of some that mean more than that.
func (g gathered) only(words ...string) bool {
	for _, p := range g.pieces {
		if p.classes.has(unit) && !slices.Contains(words, p.text) {
			return false
		}
	}
	return true
}

// ofLand reports whether a number is that of a piece of land in a register.
func (g gathered) ofLand() bool {
	return !g.all.any(house|addr|street) && slices.ContainsFunc(g.pieces, func(p piece) bool {
		return p.text == "parcel" || p.text == "par" || p.text == "reg" || p.text == "registered"
	})
}

// described reports whether the words tell of a description, which may be that of
// a unit's kind.
func (g gathered) described() bool {
	for _, p := range g.pieces {
		switch p.text {
		case "indicator", "ind", "desig", "desgn", "designator", "designation", "desc", "desgnator", "label", "lbl", "d":
			return true
		}
	}
	return false
}

// strangerRule knows headings of other things than an address.
func (g gathered) strangerRule() []Meaning {
	switch {
	case g.all.has(foreign):
		return none
	case g.all.has(identifier | street | name):
		return is(letters.ColumnStreet, 60)
	case g.all.has(identifier) && g.all.any(house|addr): // an ID, or a house number that is called one
		return is(letters.ColumnNumber, 30)
	case g.all.has(identifier) && !g.all.has(city):
		return none
	}
	return nil
}

func (g gathered) zipRule() []Meaning {
	switch {
	case g.all.any(zip) && g.digits == "4", g.all.has(zip) && g.all.any(rear|half|full) && !g.all.any(postal|code|city):
		return none
	case g.all.has(zip) && g.all.has(city):
		return is(letters.ColumnCity, 85, Meaning{letters.ColumnZIP, 60})
	case g.all.has(zip):
		return is(letters.ColumnZIP, 95)
	case g.all.has(postal | code):
		return is(letters.ColumnZIP, 95)
	case g.all.has(postal) && !g.all.any(city|direction|kind|modifier|street|addr|name|number):
		return is(letters.ColumnZIP, 60, Meaning{letters.ColumnCity, 50}, Meaning{letters.ColumnPostDirection, 40})
	}
	return nil
}

func (g gathered) roomRule() []Meaning {
	switch {
	case g.all.has(floor) && !g.all.any(number|addr|street):
		return is(letters.ColumnFloor, 90)
	case g.all.has(room):
		return is(letters.ColumnRoom, 90)
	case g.all.has(building | number), g.all.has(building | addr):
		return is(letters.ColumnBuilding, 60, Meaning{letters.ColumnNumber, 62})
	case g.all.has(building) && g.all.any(kind|name|full|value):
		return none
	case g.all.has(building) && !g.all.any(street):
		return is(letters.ColumnBuilding, 85)
	}
	return nil
}

// partRule knows the parts of a street that stand beside its name.
func (g gathered) partRule() []Meaning {
	numbered := g.all.any(number|house) && !g.all.has(direction) && !(g.all.has(street) && g.all.has(kind))
	switch {
	case numbered:
		return nil
	case g.all.has(separator):
		return is(letters.ColumnSeparator, 85)
	case g.all.has(front | modifier):
		return is(letters.ColumnPreModifier, 90)
	case g.all.has(rear | modifier):
		return is(letters.ColumnPostModifier, 90)
	case g.all.has(modifier):
		return is(letters.ColumnPostModifier, 45, Meaning{letters.ColumnPreModifier, 40})
	case g.all.has(front|direction) || g.all.has(front|rear) && g.all.has(direction):
		return is(letters.ColumnDirection, 95)
	case g.all.has(rear | direction):
		return is(letters.ColumnPostDirection, 95)
	case g.all.has(direction):
		return is(letters.ColumnDirection, 80, Meaning{letters.ColumnPostDirection, 78})
	case g.all.has(kind):
		return g.typeRule()
	case g.all.has(front) && !g.all.has(name):
		return g.prefixRule()
	case g.all.has(rear) && !g.all.any(name|city) && (!g.all.has(postal) || g.all.has(street)):
		return g.suffixRule()
	case g.all.has(half):
		return is(letters.ColumnHalf, 80)
	}
	return nil
}

func (g gathered) typeRule() []Meaning {
	switch {
	case g.all.has(front) && g.all.has(rear):
		return is(letters.ColumnType, 50, Meaning{letters.ColumnPreType, 50})
	case g.all.has(front):
		return is(letters.ColumnPreType, 92)
	case g.all.has(name) && g.last(name):
		return is(letters.ColumnStreet, 88)
	case g.all.any(city|county|zip) && !g.all.has(street):
		return none
	case g.all.has(street), g.all.has(rear):
		return is(letters.ColumnType, 95)
	case g.all.has(addr):
		return is(letters.ColumnType, 60)
	}
	return is(letters.ColumnType, 65)
}

// prefixRule: a prefix may be that of the number or stand before the street.
func (g gathered) prefixRule() []Meaning {
	if g.all.has(addr) && !g.all.has(street) {
		return is(letters.ColumnNumberPrefix, 75, Meaning{letters.ColumnDirection, 70})
	}
	return is(letters.ColumnDirection, 75, Meaning{letters.ColumnPreType, 50}, Meaning{letters.ColumnNumberPrefix, 40})
}

// suffixRule: a suffix may be a street's type, a direction, or that of the number.
func (g gathered) suffixRule() []Meaning {
	if g.all.has(addr) && !g.all.has(street) {
		return is(letters.ColumnHalf, 80, Meaning{letters.ColumnType, 60}, Meaning{letters.ColumnPostDirection, 58}, Meaning{letters.ColumnUnit, 45})
	}
	return is(letters.ColumnType, 72, Meaning{letters.ColumnPostDirection, 70}, Meaning{letters.ColumnHalf, 50})
}

func (g gathered) numberRule() []Meaning {
	said := g.all.any(number | house)
	switch {
	case !said, g.all.has(city) && !g.all.has(number):
		return nil
	case g.all.any(high | county | zip), g.all.has(state) && !g.all.has(street):
		return none
	case g.all.has(kind), g.ofLand():
		return none
	case g.all.any(rear|half) && !g.all.has(full):
		return is(letters.ColumnHalf, 92, Meaning{letters.ColumnUnit, 50})
	case g.all.has(front):
		return is(letters.ColumnNumberPrefix, 90)
	case g.all.has(street|name) && !g.all.has(number) && !g.all.has(house):
		return nil
	case g.all.has(street | name | number), g.all.has(street|number|full) && !g.all.has(addr) && g.all.has(house):
		return is(letters.ColumnAddress, 85, Meaning{letters.ColumnNumber, 60}, Meaning{letters.ColumnStreet, 50})
	case g.all.has(number) && g.all.any(house|addr|street|property):
		return is(letters.ColumnNumber, 95, Meaning{letters.ColumnAddress, 40})
	case g.all.has(house) && g.all.any(addr|full|name|line):
		return is(letters.ColumnNumber, 80, Meaning{letters.ColumnAddress, 78})
	case g.all.has(house) && g.all.has(street):
		return is(letters.ColumnNumber, 60, Meaning{letters.ColumnAddress, 60}, Meaning{letters.ColumnStreet, 50})
	case g.all.has(house):
		return is(letters.ColumnNumber, 85)
	case g.all.any(other | city):
		return is(letters.ColumnNumber, 60)
	}
	return is(letters.ColumnNumber, 82-min(20, 4*g.unknown))
}

func (g gathered) cityRule() []Meaning {
	switch {
	case g.all.has(city) && g.all.has(state):
		return is(letters.ColumnCity, 80)
	case g.all.has(city) && g.all.has(postal):
		return is(letters.ColumnCity, 96)
	case g.all.has(city) && g.all.has(county) && !g.all.has(postal|property):
		return is(letters.ColumnCity, 60)
	case g.all.has(city) && g.all.any(addr) && g.all.has(line):
		return nil
	case g.all.has(city):
		return is(letters.ColumnCity, g.cityScore())
	case g.all.has(postal|name) && !g.all.any(street|addr):
		return is(letters.ColumnCity, 80)
	case g.all.has(county) && !g.all.any(street|addr|number):
		return is(letters.ColumnCounty, 80)
	case g.all.has(state) && !g.all.any(street|addr|number|name), g.all.has(state) && g.all == state|code:
		return is(letters.ColumnState, 80)
	}
	return nil
}

// cityScore: a city is told before the municipality that keeps the list, and that
// before the community of an emergency guide.
func (g gathered) cityScore() int {
	for _, p := range g.pieces {
		switch p.text {
		case "city", "town", "ville", "ciudad", "stad":
			return 92
		case "msag", "msagcomm", "township", "csd":
			return 70
		}
	}
	return 85
}

func (g gathered) streetRule() []Meaning {
	maybe := func(number, street, address int) []Meaning {
		return []Meaning{{letters.ColumnAddress, address}, {letters.ColumnStreet, street}, {letters.ColumnNumber, number}}
	}
	switch {
	case g.all.has(high):
		return none
	case g.all.any(addr|line) && (g.digits == "2" || g.all.has(second)):
		return append(maybe(50, 60, 55), Meaning{letters.ColumnUnit, 65})
	case g.all.has(street|name) && !g.all.has(addr):
		return []Meaning{{letters.ColumnStreet, 95}, {letters.ColumnAddress, 60}, {letters.ColumnNumber, 50}}
	case g.all.has(addr | street):
		return maybe(60, 80, 92)
	case g.all.has(addr | name):
		return []Meaning{{letters.ColumnStreet, 82}, {letters.ColumnAddress, 60}}
	case g.all.has(addr | full):
		return maybe(60, 60, 96)
	case g.all.has(addr):
		return maybe(75, 60, 90)
	case g.all.has(street) && g.all.any(full|property):
		return []Meaning{{letters.ColumnStreet, 92}, {letters.ColumnAddress, 80}, {letters.ColumnNumber, 40}}
	case g.all.has(street):
		return []Meaning{{letters.ColumnStreet, 90}, {letters.ColumnAddress, 75}, {letters.ColumnNumber, 45}}
	case g.all.has(name) && g.all.any(full):
		return []Meaning{{letters.ColumnStreet, 70}, {letters.ColumnAddress, 55}}
	case g.all&^(name|filler|property|full) == 0 && g.all.has(name) && g.unknown <= 1:
		return []Meaning{{letters.ColumnStreet, 60}}
	case g.all&^(full|property|line) == 0 && g.all != 0 && g.unknown <= 2:
		return maybe(48, 30, 55)
	}
	return nil
}
