package roster

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// fromOneCell takes a whole address apart; what has a column of its own is
// taken from there.
func (r *addressReader) fromOneCell(l sheet.Row, own letters.Address, text string) letters.Address {
	text = address.PlainFront(r.withoutRemark(l, text), r.options.Country)
	if door, name := address.WithoutPlaceName(text, r.options.Country); name != "" {
		text = door
		r.note(name)
	} else if door, name := address.BehindPlaceWord(text, r.options.Country); name != "" {
		text = door
		r.note(name)
		r.problem(l.Number, r.addressColumn(), letters.SeverityNote, "what stands before the house number is taken for the place's name", "put a comma between them")
	}
	if door, box := address.WithoutPostBox(text); box {
		r.problem(l.Number, r.addressColumn(), letters.SeverityNote, "a post office box is no part of a door; it is left out", "")
		text = door
	}
	if m := dittoAndUnit.FindStringSubmatch(text); m != nil && address.LooksLikeUnit(m[1]) && r.down.from.Number != "" { // '" Apt 3': the house above
		a := r.down.from
		a.Unit = m[1]
		return a
	}
	a := address.Split(text, r.options.Country)
	if number, street := r.letterOfNumber(a); number != "" {
		a.Number, a.Street = number, street
	}
	if a.City == "" && own.City == "" {
		a.Street, a.City = r.knownCity(a.Street)
	}
	if isDitto(a.Street) { // "14 do."
		a.Street = r.down.from.Street
	}
	switch {
	case a.Number == "":
		a.Number = own.Number
	case own.Number != "" && address.StreetKey(own.Number) != address.StreetKey(a.Number):
		r.serial.Add(l.Number)
	}
	if own.Unit != "" {
		a.Unit = address.JoinUnits(a.Unit, own.Unit)
	}
	if own.City != "" {
		if a.City == "" {
			a.Street = address.WithoutCity(a.Street, own.City)
		}
		a.City = r.oneCity(a.City, own.City)
	}
	if own.ZIP != "" {
		a.ZIP = own.ZIP
	} else if a.ZIP != "" {
		a.ZIP, _ = address.ZipCode(a.ZIP, r.options.Country)
	}
	return a
}

// letterOfNumber gives a letter that stands between number and street to the
// number, where another row has the street without it: "12 A Alder St". No
// number where the street has to keep it.
func (r *addressReader) letterOfNumber(a letters.Address) (number, street string) {
	letter, street, _ := strings.Cut(a.Street, " ")
	if street == "" || !address.OneLetter.MatchString(letter) || address.IsDirection(letter) || !letters.IsDigits(a.Number) || !isDitto(street) && (address.StreetTypeWord(street) || !r.doors.ring.HasStreet(street) || r.doors.ring.HasStreet(a.Street)) {
		return "", ""
	}
	return a.Number + " " + letter, street
}

// oneCity is the city of a row: that of its own column. What stood in its place
// in the address and is another, the name of a building perhaps, goes to the note.
func (r *addressReader) oneCity(inAddress, own string) string {
	if own == "" {
		return inAddress
	}
	if letters.Fold(inAddress) != letters.Fold(own) {
		r.remark = strings.Trim(r.remark+"; "+inAddress, "; ")
	}
	return own
}

// streetCell looks for what does not belong into a street that has its number
// in another column: the number again, a unit, the city and ZIP.
func (r *addressReader) streetCell(l sheet.Row, a letters.Address) letters.Address {
	if again, rest, last := address.SplitNumber(a.Street, r.options.Country); again != "" && rest != "" {
		if address.BuildingKey(letters.Address{Number: again}) == address.BuildingKey(letters.Address{Number: a.Number}) {
			a.Street, a.NumberLast = rest, last
		} else if !last && r.serialNumbers() && !strings.EqualFold(strings.Fields(rest)[0], "mile") { // 10 Mile Rd
			r.serial.Add(l.Number)
			a.Number, a.Street = again, rest
		}
	}
	a.Street = r.withoutRemark(l, a.Street)
	if parts := address.JoinNames(address.Segments(a.Street)); len(parts) > 0 {
		parts[0] = address.WithoutCity(parts[0], a.City)
		var behind letters.Address
		address.PlaceRest(&behind, parts[1:])
		behind.Number, behind.Street, behind.Unit, behind.NumberLast = a.Number, parts[0], address.JoinUnits(behind.Unit, a.Unit), a.NumberLast
		behind.City = r.oneCity(behind.City, a.City)
		if a.ZIP != "" {
			behind.ZIP = a.ZIP
		}
		a = behind
	}
	if street, inside := address.SplitBrackets(a.Street); inside != "" {
		a.Street, a.Unit = street, address.JoinUnits(inside, a.Unit)
	}
	if street, unit := address.SplitUnit(a.Street); unit != "" {
		a.Street, a.Unit = street, address.JoinUnits(unit, a.Unit)
	}
	number, unit := address.NumberAndUnit(a.Number, r.options.Country)
	a.Number, a.Unit = number, address.JoinUnits(unit, a.Unit)
	return a
}

// serialNumbers reports whether the number column may count the rows, as far as
// its heading says.
func (r *addressReader) serialNumbers() bool {
	switch letters.Fold(r.header.Heading(heading.ColumnNumber)) {
	case "", "no", "nr", "num", "n", "number":
		return true
	}
	return false
}

// unitCell reads the column of units, in which people also write that there is
// none, that they do not know it, and remarks.
func (r *addressReader) unitCell(l sheet.Row, text string) string {
	switch {
	case text == "" || letters.IsDigits(text):
	case wholeHouse.MatchString(text):
		r.note(text)
		return ""
	case unknownUnit.MatchString(text):
		r.problem(l.Number, heading.ColumnUnit, letters.SeverityWarning, "the unit is not known, as the sheet says; the letter goes to the house", "write the unit when you know it")
		return ""
	default:
		unit, remark := address.SplitRemark(text)
		if m := dashRemark.FindStringSubmatch(unit); remark == "" && m != nil && address.RemarkWord.MatchString(m[2]+" ") {
			unit, remark = m[1], m[2]
		}
		if remark != "" {
			r.note(remark)
		}
		return unit
	}
	return text
}

var (
	unknownUnit = regexp.MustCompile(`^(?i)(?:\?+|unknown|unk|not known|tbd|tba|not sure|unsure)$`)
	dashRemark  = regexp.MustCompile(`^(.*\S) ?[-–,;/]+ (.*)$`)
)

// longestAddress is how many bytes an address with its remark has at most; a
// longer text is a tale, or made to take time.
const longestAddress = 600

// withoutRemark takes a remark out of an address's cell, and tells. Where the
// number stands last a dash parts it from its floor.
func (r *addressReader) withoutRemark(l sheet.Row, text string) string {
	if len(text) > longestAddress || !address.NumberFirst[r.options.Country] {
		return text
	}
	rest, remark := address.RemarkBehind(text)
	if remark != "" {
		r.note(remark)
		r.problem(l.Number, r.streetColumn(), letters.SeverityNote, "what stands behind the street is taken for a remark; it goes to the note", "")
	}
	return rest
}
