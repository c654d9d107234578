package address

import (
	"cmp"
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address/american"
	"doorletters/letters/address/lexicon"
	"doorletters/letters/address/match"
	"doorletters/letters/address/phrase"
)

// fromOneCell takes a whole address apart; what has a column of its own is taken
// from there.
func (p *Parts) fromOneCell(text string, own letters.Address, d Dialect) {
	if phrase.IsAmerican(d.Country) {
		text = commasForDashes(strings.ReplaceAll(text, "|", ","))
	}
	text = p.withoutName(phrase.PlainFront(p.withoutRemark(text, d), d.Country), d)
	if door, box := withoutPostBox(text); box {
		p.note(d.AddressColumn, letters.SeverityNote, "a post office box is no part of a door; it is left out", "")
		text = door
	}
	if m := dittoAndUnit.FindStringSubmatch(text); m != nil && phrase.LooksLikeUnit(m[1]) { // '" Apt 3': the house above
		p.Kind, p.Address = UnitAbove, letters.Address{Unit: m[1]}
		return
	}
	p.OneCell = true
	split := p.splitNamed(text, own, d)
	p.Address = p.withOwn(p.withoutDitto(numberOfUnit(p.numberBehind(text, split, own, d), own, d)), own, d)
}

// commasForDashes writes an address of which dashes part all parts with commas: "12 Alder
// St - Riverside - MA - 02139".
func commasForDashes(text string) string {
	parts := strings.Split(text, " - ")
	last := parts[len(parts)-1]
	if len(parts) < 3 || !phrase.BareZIP.MatchString(last) && !lexicon.StateOnly.MatchString(last) {
		return text
	}
	return strings.Join(parts, ", ")
}

// numberBehind takes for the house number what stands behind the street, where there is
// no other: "Alder Road 561".
func (p *Parts) numberBehind(text string, a, own letters.Address, d Dialect) letters.Address {
	if a.Number != "" || own.Number != "" || !phrase.IsAmerican(d.Country) || !letters.IsDigits(a.Unit) || len(a.Unit) > maxDigits || !phrase.LooksLikeStreet(a.Street) || !strings.HasPrefix(text, a.Street+" "+a.Unit) {
		return a
	}
	a.Number, a.Unit = a.Unit, ""
	p.note(d.AddressColumn, letters.SeverityWarning, "the number behind the street is taken for the house number; it is printed in front", "write the house number in front of the street")
	return a
}

// splitCell splits an address in one cell, and says what is to be known about it.
func (p *Parts) splitCell(text string, d Dialect) letters.Address {
	if !phrase.IsAmerican(d.Country) {
		return Split(text, d.Country)
	}
	a := american.Split(text)
	p.noteAmerican(a, d)
	return a.Address
}

// noteAmerican says what is to be known about an address of the United States.
func (p *Parts) noteAmerican(a american.Reading, d Dialect) {
	p.ZIPRestored = p.ZIPRestored || a.End.Restored
	p.State, p.CityRunsIn = cmp.Or(p.State, a.End.State), a.RunsIn
	if a.End.Typed != "" {
		p.noteTypedZIP(d.AddressColumn, a.End.Typed, a.ZIP)
	}
	if a.End.Short != "" {
		p.Notes = append(p.Notes, Note{
			Column: d.AddressColumn, Severity: letters.SeverityWarning, General: "the ZIP has too few digits; it is left out",
			Message: "the ZIP " + a.End.Short + " has too few digits; it is left out", Hint: "write all five digits",
		})
	}
	for _, name := range a.Beside {
		p.remark(name)
	}
	if a.Guessed {
		p.Notes = append(p.Notes, Note{
			Column: d.AddressColumn, Severity: letters.SeverityNote, General: "where the street ends and the city begins is a guess",
			Message: "the city is taken to be " + a.City + ", though no comma parts it from the street", Hint: "put a comma before the city",
		})
	}
	if a.Second != "" {
		p.remark(a.Second)
		p.note(d.AddressColumn, letters.SeverityWarning, "two addresses stand in this cell; the letter goes to the first, the other is in the note", "write a row for each address")
	}
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
	case own.Number != "" && match.Street(own.Number) != match.Street(a.Number):
		p.NumberElsewhere = true
	}
	if own.Unit != "" {
		a.Unit = match.JoinUnits(a.Unit, own.Unit)
	}
	if own.City != "" {
		if a.City == "" {
			a.Street = phrase.WithoutCity(a.Street, own.City)
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
	if a.Number != "" || own.Number != "" || phrase.NumberFirst[d.Country] || a.Street == "" {
		return a
	}
	text, signed := strings.CutPrefix(a.Unit, "#")
	number, unit, _ := strings.Cut(strings.TrimSpace(text), " ") // "#32, int B"
	if number = strings.TrimRight(number, ","); signed && phrase.IsHouseNumber(number) {
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
	if rest == "" || !lexicon.OneLetter.MatchString(letter) || lexicon.IsDirectionCode(letter) {
		return "", ""
	}
	return letter, rest
}

// withoutName takes the name of a place off the front of an address; it goes to
// the remarks.
func (p *Parts) withoutName(text string, d Dialect) string {
	if m := surnameFirst.FindStringSubmatch(text); m != nil && phrase.IsAmerican(d.Country) && !lexicon.IsState(m[2]) && !phrase.LooksLikeUnit(m[1]) {
		if first, _, _ := strings.Cut(m[3], ","); phrase.BeginsDoor(first) {
			p.remark(m[1] + ", " + m[2])
			return m[3]
		}
	}
	if door, name := WithoutPlaceName(text, d.Country); name != "" {
		if _, end := american.Ending(name); end.Found() && phrase.IsAmerican(d.Country) { // "Riverside, MA 02139, 12 Alder St"
			return door + ", " + name
		}
		if unit := p.takeBuilding(name); unit != "" {
			door = unit + ", " + door
		}
		if lexicon.IsDigit(rune(name[0])) && !lexicon.PlaceWords[letters.Fold(lexicon.LastOf(name))] { // "24 Hour Fitness", or another address
			p.note(d.AddressColumn, letters.SeverityWarning, name+" is taken for the place's name; the letter goes to the address behind it", "write a row for each, if they are two addresses")
		}
		return door
	}
	if door, name := afterName(text, d.Country); name != "" && !phrase.IsUnitIn(name, d.Country) { // "Flat C 12 Mill Lane"
		p.remark(name)
		p.note(d.AddressColumn, letters.SeverityNote, "what stands before the house number is taken for the place's name", "put a comma between them")
		return door
	}
	return text
}

// surnameFirst is a person as lists of names write them: "Roe, John 12 Alder St".
var surnameFirst = regexp.MustCompile(`^(\pL[\pL'’-]+(?: \pL[\pL'’-]+)?), ?(\pL[\pL.'’-]*(?: \pL\.?)?)[ :–—-]+([0-9].*)$`)

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
	if !phrase.IsAmerican(d.Country) {
		plain, crossing := withoutCrossing(text, d.Country)
		rest, remark = remarkAbroad(plain, d.Country)
		remark = joinRemarks([]string{crossing, remark})
	}
	if phrase.NumberFirst[d.Country] {
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
