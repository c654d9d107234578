package roster

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// fromOneCell takes a whole address apart; what has a column of its own is
// taken from there.
func (r *addressReader) fromOneCell(l sheet.Row, own letters.Address, text string) letters.Address {
	text = plainFront(r.withoutRemark(l, text), r.options.Country)
	if door, name := withoutPlaceName(text, r.options.Country); name != "" {
		text = door
		r.note(name)
	} else if door, name := behindPlaceWord(text, r.options.Country); name != "" {
		text = door
		r.note(name)
		r.problem(l.Number, r.addressColumn(), letters.SeverityNote, "what stands before the house number is taken for the place's name", "put a comma between them")
	}
	if door, box := withoutPostBox(text); box {
		r.problem(l.Number, r.addressColumn(), letters.SeverityNote, "a post office box is no part of a door; it is left out", "")
		text = door
	}
	if m := dittoAndUnit.FindStringSubmatch(text); m != nil && looksLikeUnit(m[1]) && r.down.from.Number != "" { // '" Apt 3': the house above
		a := r.down.from
		a.Unit = m[1]
		return a
	}
	a := splitAddress(text, r.options.Country)
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
	case own.Number != "" && letters.StreetKey(own.Number) != letters.StreetKey(a.Number):
		r.serial.add(l.Number)
	}
	if own.Unit != "" {
		a.Unit = joinUnits(a.Unit, own.Unit)
	}
	if own.City != "" {
		if a.City == "" {
			a.Street = withoutCity(a.Street, own.City)
		}
		a.City = r.oneCity(a.City, own.City)
	}
	if own.ZIP != "" {
		a.ZIP = own.ZIP
	} else if a.ZIP != "" {
		a.ZIP, _ = zipCode(a.ZIP, r.options.Country)
	}
	return a
}

// letterOfNumber gives a letter that stands between number and street to the
// number, where another row has the street without it: "12 A Alder St". No
// number where the street has to keep it.
func (r *addressReader) letterOfNumber(a letters.Address) (number, street string) {
	letter, street, _ := strings.Cut(a.Street, " ")
	if street == "" || !oneLetter.MatchString(letter) || isDirection(letter) || !letters.IsDigits(a.Number) || !isDitto(street) && (letters.StreetTypeWord(street) || !r.doors.ring.HasStreet(street) || r.doors.ring.HasStreet(a.Street)) {
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
	if again, rest, last := splitNumber(a.Street, r.options.Country); again != "" && rest != "" {
		if (letters.Address{Number: again}).BuildingKey() == (letters.Address{Number: a.Number}).BuildingKey() {
			a.Street, a.NumberLast = rest, last
		} else if !last && r.serialNumbers() && !strings.EqualFold(strings.Fields(rest)[0], "mile") { // 10 Mile Rd
			r.serial.add(l.Number)
			a.Number, a.Street = again, rest
		}
	}
	a.Street = r.withoutRemark(l, a.Street)
	if parts := joinNames(segments(a.Street)); len(parts) > 0 {
		parts[0] = withoutCity(parts[0], a.City)
		var behind letters.Address
		placeRest(&behind, parts[1:])
		behind.Number, behind.Street, behind.Unit, behind.NumberLast = a.Number, parts[0], joinUnits(behind.Unit, a.Unit), a.NumberLast
		behind.City = r.oneCity(behind.City, a.City)
		if a.ZIP != "" {
			behind.ZIP = a.ZIP
		}
		a = behind
	}
	if street, inside := splitBrackets(a.Street); inside != "" {
		a.Street, a.Unit = street, joinUnits(inside, a.Unit)
	}
	if street, unit := splitUnit(a.Street); unit != "" {
		a.Street, a.Unit = street, joinUnits(unit, a.Unit)
	}
	number, unit := numberAndUnit(a.Number, r.options.Country)
	a.Number, a.Unit = number, joinUnits(unit, a.Unit)
	return a
}

// serialNumbers reports whether the number column may count the rows, as far as
// its heading says.
func (r *addressReader) serialNumbers() bool {
	switch letters.Fold(r.header.heading(colNumber)) {
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
		r.problem(l.Number, colUnit, letters.SeverityWarning, "the unit is not known, as the sheet says; the letter goes to the house", "write the unit when you know it")
		return ""
	default:
		unit, remark := splitRemark(text)
		if m := dashRemark.FindStringSubmatch(unit); remark == "" && m != nil && remarkWord.MatchString(m[2]+" ") {
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

// joinUnits keeps both of two units unless they are one.
func joinUnits(inAddress, own string) string {
	x, y := letters.Address{Unit: inAddress}, letters.Address{Unit: own}
	switch {
	case inAddress == "" || x.DoorKey() == y.DoorKey():
		return own
	case own == "":
		return inAddress
	}
	return inAddress + ", " + own
}
