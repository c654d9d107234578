package address

import (
	"cmp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/phrase"
)

// Parse takes a row's address apart. It is pure: the same cells are the same
// parts, whatever stands in other rows; what only those can settle is left open
// in the parts, see [Kind], OneCell and LetterStreet.
func Parse(c Cells, d Dialect) Parts {
	var p Parts
	c, said := c.withoutPlaceholders()
	if !said && c.Address == "" { // the street is not blank, so no other row has it
		if c.Number == "" {
			p.noDoor(d.AddressColumn, "there is no number and no street", "write the number and the street")
		} else {
			p.noDoor(d.AddressColumn, "there is a number but no street", "write the street")
		}
		return p
	}
	if d.Country == "FR" && c.Number == noNumbers {
		p.noDoor(d.AddressColumn, "the number "+noNumbers+" stands for a place without house numbers", "write the number, if the house has got one")
		return p
	}
	if d.NumberCounts && c.Number != "" && (c.Street != "" || c.Address != "") {
		p.NumberElsewhere, c.Number = true, ""
	}
	written := c
	c = p.severalCells(c)
	street, remark := splitRemark(c.Street, d.Country)
	p.remark(remark)
	whole, remark := splitRemark(c.Address, d.Country)
	p.remark(remark)
	c.Street = c.wholeStreet(street, d)
	own := p.ownColumns(c, d)
	if own.Number == "" {
		whole, own = p.nameFirst(whole, own, d)
	}
	p.split(whole, own, d)
	p.Address.Number = TidyNumber(p.Address.Number)
	if m := phrase.WholeDecimal.FindStringSubmatch(p.Address.Unit); m != nil {
		p.Address.Unit = m[1]
	}
	if p.Kind == StreetAbove && p.Address.Number == "" {
		p.Kind = Door
	}
	if p.Kind == Door {
		p.judge(written, d)
	}
	return p
}

// noNumbers is the number of a place that has none in France's base of addresses.
const noNumbers = "99999"

// split takes the address from the cells that have it: whole is that of a whole
// address, own what has a column of its own.
func (p *Parts) split(whole string, own letters.Address, d Dialect) {
	switch {
	case whole != "":
		p.fromOneCell(whole, own, d)
	case own.Street != "" && own.Number == "":
		p.fromOneCell(own.Street, own, d)
	case own.Street != "":
		p.fromColumns(own, d)
	case own.Number != "":
		p.fromNumber(own, d)
	default:
		p.Address = own
	}
}

// withoutPlaceholders leaves out what people write where they do not know; said
// is false where that is the street.
func (c Cells) withoutPlaceholders() (_ Cells, said bool) {
	said = !isPlaceholder(c.Street)
	for _, text := range []*string{&c.Number, &c.Street, &c.Address} {
		if isPlaceholder(*text) {
			*text = ""
		}
	}
	if c.Unit = strings.TrimRight(strings.TrimLeft(c.Unit, "'’` "), ",; "); phrase.IsUnnamedUnit(c.Unit) {
		c.Unit = ""
	}
	return c, said
}

// ownColumns reads what has a column of its own.
func (p *Parts) ownColumns(c Cells, d Dialect) letters.Address {
	own := letters.Address{
		Number: c.wholeNumber(d.Country), Street: c.Street, Unit: c.wholeUnit(p.unitCell(c.Unit, d), d.Country), NumberLast: !phrase.NumberFirst[d.Country],
	}
	var zipInCity string
	var state string
	own.City, state, zipInCity = cityCell(c.City, d.Country)
	p.State = cmp.Or(stateCell(c.State, d.Country), state, stateBeforeZIP(c.ZIP, d.Country))
	own.ZIP = p.zipCell(c.ZIP, d)
	if own.ZIP == "" {
		own.ZIP = zipInCity
	}
	return p.placeInUnit(own, d)
}

// nameFirst finds the address proper in the second line where the first is a
// building's name, which goes to the remarks.
func (p *Parts) nameFirst(whole string, own letters.Address, d Dialect) (string, letters.Address) {
	first := &whole
	if whole == "" {
		first = &own.Street
	}
	if d.addressInUnit(*first, own.Unit) {
		name := *first
		if *first, own.Unit = own.Unit, ""; LooksLikeUnit(name) { // Flat 1, above the street
			own.Unit = name
		} else {
			p.remark(name)
		}
	}
	return whole, own
}

// addressInUnit reports whether the second line of an address is the address
// proper, and the first a building's name: the line is asked for its number and
// street. In a column of units it needs a street's type.
func (d Dialect) addressInUnit(first, second string) bool {
	if first == "" || second == "" || !phrase.NumberFirst[d.Country] || beginsWithNumber(first, d.Country) || IsPostBox(first) {
		return false
	}
	if _, name := WithoutPlaceName(first, d.Country); name != "" {
		return false
	}
	return beginsAddress(second, d.Country, !d.UnitIsLine || phrase.LooksLikeStreet(first))
}

// fromNumber reads a whole address that stands in the column of numbers.
func (p *Parts) fromNumber(own letters.Address, d Dialect) {
	p.Address = own
	if split := Split(own.Number, d.Country); split.Number != "" && (split.Street != "" || split.Unit != "") {
		text := own.Number
		own.Number = ""
		p.fromOneCell(text, own, d)
	}
}
