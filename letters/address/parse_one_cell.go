package address

import (
	"regexp"
	"strings"

	"doorletters/letters"
)

// fromOneCell takes a whole address apart; what has a column of its own is taken
// from there.
func (p *Parts) fromOneCell(text string, own letters.Address, d Dialect) {
	text = p.withoutName(plainFront(p.withoutRemark(text, d), d.Country), d)
	if door, box := withoutPostBox(text); box {
		p.note(d.AddressColumn, letters.SeverityNote, "a post office box is no part of a door; it is left out", "")
		text = door
	}
	if m := dittoAndUnit.FindStringSubmatch(text); m != nil && LooksLikeUnit(m[1]) { // '" Apt 3': the house above
		p.Kind, p.Address = UnitAbove, letters.Address{Unit: m[1]}
		return
	}
	p.OneCell = true
	p.Address = p.withOwn(p.withoutDitto(numberOfUnit(p.splitNamed(text, own, d), own, d)), own, d)
}

// splitCell splits an address in one cell, and says what is to be known about it.
func (p *Parts) splitCell(text string, d Dialect) letters.Address {
	if !isAmerican(d.Country) {
		return Split(text, d.Country)
	}
	a := splitAmerican(text)
	p.ZIPRestored = p.ZIPRestored || a.end.restored
	if a.end.typed != "" {
		p.noteTypedZIP(d.AddressColumn, a.end.typed, a.ZIP)
	}
	if a.end.short != "" {
		p.Notes = append(p.Notes, Note{
			Column: d.AddressColumn, Severity: letters.SeverityWarning, General: "the ZIP has too few digits; it is left out",
			Message: "the ZIP " + a.end.short + " has too few digits; it is left out", Hint: "write all five digits",
		})
	}
	for _, name := range a.beside {
		p.remark(name)
	}
	if a.guessed {
		p.Notes = append(p.Notes, Note{
			Column: d.AddressColumn, Severity: letters.SeverityNote, General: "where the street ends and the city begins is a guess",
			Message: "the city is taken to be " + a.City + ", though no comma parts it from the street", Hint: "put a comma before the city",
		})
	}
	if a.second != "" {
		p.remark(a.second)
		p.note(d.AddressColumn, letters.SeverityWarning, "two addresses stand in this cell; the letter goes to the first, the other is in the note", "write a row for each address")
	}
	return a.Address
}

// withoutDitto leaves out a ditto mark in the place of the street: "14 do.".
func (p *Parts) withoutDitto(a letters.Address) letters.Address {
	letter, street := FirstLetter(a.Street)
	switch {
	case IsDitto(a.Street):
	case street != "" && IsDitto(street) && letters.IsDigits(a.Number): // "12 A do."
		a.Number += " " + letter
	default:
		return a
	}
	p.Kind, a.Street = StreetAbove, ""
	return a
}

// withOwn completes an address by what has a column of its own.
func (p *Parts) withOwn(a, own letters.Address, d Dialect) letters.Address {
	switch {
	case a.Number == "":
		a.Number = own.Number
	case own.Number != "" && StreetKey(own.Number) != StreetKey(a.Number):
		p.NumberElsewhere = true
	}
	if own.Unit != "" {
		a.Unit = JoinUnits(a.Unit, own.Unit)
	}
	if own.City != "" {
		if a.City == "" {
			a.Street = WithoutCity(a.Street, own.City)
		}
		a.City = p.oneCity(a.City, own.City)
	}
	if own.ZIP != "" {
		a.ZIP = own.ZIP
	} else if a.ZIP != "" {
		a.ZIP, _ = zipCode(a.ZIP, d.Country)
	}
	return a
}

// numberOfUnit takes a number with its sign for the house number where there is no
// other and the number stands last, as in Mexico: "Calle 16 #32".
func numberOfUnit(a, own letters.Address, d Dialect) letters.Address {
	if a.Number != "" || own.Number != "" || NumberFirst[d.Country] || a.Street == "" {
		return a
	}
	text, signed := strings.CutPrefix(a.Unit, "#")
	number, unit, _ := strings.Cut(strings.TrimSpace(text), " ") // "#32, int B"
	if number = strings.TrimRight(number, ","); signed && IsHouseNumber(number) {
		a.Number, a.Unit, a.NumberLast = number, unit, true
	}
	return a
}

// dittoAndUnit is the mark for a whole address and a unit of its own behind it.
var dittoAndUnit = regexp.MustCompile("^[\"“”„〃״'′´‘’`]+[ ,]+(\\S.*)$")

// FirstLetter splits a letter from the front of a street: "A Alder St". No street
// where it begins with a word, or a direction.
func FirstLetter(street string) (letter, rest string) {
	letter, rest, _ = strings.Cut(street, " ")
	if rest == "" || !oneLetter.MatchString(letter) || isDirection(letter) {
		return "", ""
	}
	return letter, rest
}

// withoutName takes the name of a place off the front of an address; it goes to
// the remarks.
func (p *Parts) withoutName(text string, d Dialect) string {
	if door, name := WithoutPlaceName(text, d.Country); name != "" {
		if _, end := usEnding(name); end.found() && isAmerican(d.Country) { // "Riverside, MA 02139, 12 Alder St"
			return door + ", " + name
		}
		if unit := p.takeBuilding(name); unit != "" {
			door = unit + ", " + door
		}
		if isDigit(rune(name[0])) && !placeWords[letters.Fold(lastOf(name))] { // "24 Hour Fitness", or another address
			p.note(d.AddressColumn, letters.SeverityWarning, name+" is taken for the place's name; the letter goes to the address behind it", "write a row for each, if they are two addresses")
		}
		return door
	}
	if door, name := afterName(text, d.Country); name != "" && !isUnitIn(name, d.Country) { // "Flat C 12 Mill Lane"
		p.remark(name)
		p.note(d.AddressColumn, letters.SeverityNote, "what stands before the house number is taken for the place's name", "put a comma between them")
		return door
	}
	return text
}

// oneCity is the city of a row: that of its own column. What stood in its place
// in the address and is another, the name of a building perhaps, is a remark.
func (p *Parts) oneCity(inAddress, own string) string {
	if own == "" {
		return inAddress
	}
	if letters.Fold(inAddress) != letters.Fold(own) {
		p.remark(inAddress)
	}
	return own
}

// maxAddress is how many bytes an address with its remark has at most; a longer
// text is a tale, or made to take time.
const maxAddress = 600

// withoutRemark takes a remark off the end of an address, and notes it. Where the
// number stands last, a dash parts it from its floor.
func (p *Parts) withoutRemark(text string, d Dialect) string {
	if len(text) > maxAddress {
		return text
	}
	rest, remark := text, ""
	if isAbroad(d.Country) {
		plain, crossing := withoutCrossing(text, d.Country)
		rest, remark = remarkAbroad(plain, d.Country)
		remark = joinRemarks([]string{crossing, remark})
	}
	if NumberFirst[d.Country] {
		var after string
		rest, after = remarkAfter(rest)
		remark = joinRemarks([]string{remark, after})
	}
	if remark != "" {
		p.remark(remark)
		p.note(d.StreetColumn, letters.SeverityNote, "what stands behind the street is taken for a remark; it goes to the note", "")
	}
	return rest
}
