package abroad

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/phrase"
)

// A division is an address while Split works on it.
type division struct {
	letters.Address        // what is read of it so far
	first           string // number, street, and what no comma separates from them
	rest            []string
}

// readDoor reads number, street and unit.
func (d division) readDoor(country string) division {
	d.Number, d.Street, d.NumberLast = phrase.SplitNumber(d.first, country)
	if !phrase.NumberFirst[country] {
		d = d.readUnitAfterNumber(country)
	}
	switch {
	case d.Unit != "":
	case d.Number != "" && phrase.IsUnitForStreet(d.Street): // "12 Apt 3", below a street's name
		d.Street, d.Unit = "", d.Street
	default:
		d.Street, d.Unit = phrase.SplitUnit(d.Street)
	}
	if d.NumberLast {
		d.Number, d.Unit = phrase.SplitFloor(d.Number, d.Unit)
	}
	return d
}

// readUnitAfterNumber reads a unit that follows a number at the street's end:
// "Calle Mayor 5 apto 3".
func (d division) readUnitAfterNumber(country string) division {
	street, unit := phrase.SplitUnit(d.first)
	if unit == "" || phrase.NumberLabel.MatchString(unit) {
		return d
	}
	number, name, last := phrase.SplitNumber(street, country)
	switch {
	case number == "" || name == "":
	case lexicon.IsStreetType(name) && strings.HasPrefix(unit, "#"): // "Calle 16 #32": the street is called 16
		d.Number, d.Street, d.Unit = "", street, unit
	default:
		d.Number, d.Street, d.Unit, d.NumberLast = number, name, unit, last
	}
	return d
}
