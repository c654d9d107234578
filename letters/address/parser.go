package address

import (
	"strings"

	"doorletters/letters"
)

// Parser parses the addresses of one list as [Parse] does, and remembers what a
// list repeats: the doors of a street differ in their house numbers and units
// alone. It is for one goroutine.
type Parser struct {
	dialect Dialect
	streets map[plainStreet]Parts // of rows with a plain number, without number and unit
	units   map[string]string     // those that are printed as their cells have them
}

// plainStreet is what the cells of a row with a plain number have besides it and
// the unit.
type plainStreet struct {
	Cells
	oneCell bool // they have the number in the street's cell, or in that of the address
}

// maxRemembered bounds what a list without end may teach.
const maxRemembered = 1 << 16

// NewParser returns a parser for the lists of a dialect.
func NewParser(d Dialect) *Parser {
	return &Parser{dialect: d, streets: map[plainStreet]Parts{}, units: map[string]string{"": ""}}
}

// Parse returns the parts of a row's cells.
func (x *Parser) Parse(c Cells) Parts {
	street, number, plain := c.plainNumber(x.dialect)
	if !plain {
		return Parse(c, x.dialect)
	}
	if p, known := x.recall(street, number, c.Unit); known {
		return p
	}
	p := Parse(c, x.dialect)
	x.remember(street, number, c.Unit, p)
	return p
}

// plainNumber splits a plain house number off cells that say nothing else but a
// street and a place, and leaves the unit out.
func (c Cells) plainNumber(d Dialect) (street plainStreet, number string, ok bool) {
	if c.Half+c.Prefix+c.To != "" || c.Building+c.Floor+c.UnitType+c.Room != "" || d.NumberCounts {
		return plainStreet{}, "", false
	}
	oneCell := c.Number == ""
	number, c.Number, c.Unit = c.Number, "", ""
	switch {
	case number != "" && c.Street != "" && c.Address == "":
		ok = !strings.ContainsAny(c.Street, "0123456789")
	case number == "" && c.Street == "":
		number, c.Address, ok = strings.Cut(c.Address, " ")
	case number == "" && c.Address == "":
		number, c.Street, ok = strings.Cut(c.Street, " ")
	}
	return plainStreet{c, oneCell}, number, ok && len(number) < 5 && letters.IsDigits(number) && number[0] != '0' && beginsWithWord(c.Street+c.Address)
}

// beginsWithWord reports whether a text begins with a word of several Latin
// letters, which is no part of a house number before it.
func beginsWithWord(text string) bool {
	letter := func(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
	return len(text) > 1 && letter(text[0]) && letter(text[1])
}

func (x *Parser) recall(street plainStreet, number, unit string) (Parts, bool) {
	p, known := x.streets[street]
	own, plain := x.units[unit]
	if !known || !plain || own != "" && p.Address.Unit != "" {
		return Parts{}, false
	}
	if p.Address.Number = number; own != "" {
		p.Address.Unit = own
	}
	return p, true
}

// remember takes in a door of which there is nothing to say, unless its street
// stands in another cell, or its unit has a cell and its street may have it too.
func (x *Parser) remember(street plainStreet, number, unit string, p Parts) {
	if p.Kind != Door || len(p.Notes) > 0 || p.Remark != "" || p.LetterStreet || p.NumberElsewhere || p.Address.Number != number {
		return
	}
	written := strings.Join(strings.Fields(street.wholeStreet(street.Street, x.dialect)+street.Address), " ")
	if unit != "" && (p.Address.Unit != unit || written != p.Address.Street) || !strings.Contains(written, p.Address.Street) {
		return
	}
	if len(x.streets) == maxRemembered || len(x.units) == maxRemembered {
		return
	}
	a := &p.Address
	if a.Number = ""; unit != "" {
		own := strings.Clone(a.Unit)
		x.units[own], a.Unit = own, ""
	}
	for _, text := range []*string{&a.Street, &a.Unit, &a.City, &a.ZIP, &p.State} { // or they would keep their row in memory
		*text = strings.Clone(*text)
	}
	street.Cells = street.clone()
	x.streets[street] = p
}

// clone is a copy that does not keep the cells of its row in memory.
func (c Cells) clone() Cells {
	for _, text := range []*string{
		&c.PreModifier, &c.Direction, &c.PreType, &c.Separator, &c.Street, &c.Type, &c.PostDirection, &c.PostModifier, &c.Address, &c.City, &c.State, &c.ZIP,
	} {
		*text = strings.Clone(*text)
	}
	return c
}
