package roster

import (
	"strings"

	"doorletters/letters"
)

// address reads a row's address from as many columns as the list has for it.
func (r *addressReader) address(l line) (letters.Address, bool) {
	var a letters.Address
	var suffix, whole string
	for _, part := range []struct {
		m    meaning
		what string
		to   *string
	}{
		{colNumber, "house number", &a.Number}, {colHalf, "number's suffix", &suffix}, {colStreet, "street", &a.Street},
		{colUnit, "unit", &a.Unit}, {colAddress, "address", &whole},
	} {
		if part.m == colAddress && a.Number != "" && a.Street != "" {
			break // it is not needed, so it may be broken
		}
		text, ok := r.essential(l, part.m, part.what)
		if !ok {
			return a, false
		}
		*part.to = text
	}
	a.Number = withSuffix(a.Number, suffix)
	if a.Street != "" {
		a.Street = r.wholeStreet(l, a.Street)
	}
	a.City = r.text(l, colCity)
	zip, restored := zipCode(r.text(l, colZIP), r.options.Country)
	a.ZIP = zip
	switch {
	case whole != "":
		a = r.fromOneCell(l, a, whole)
	case a.Street != "" && a.Number == "":
		a = r.fromOneCell(l, a, a.Street)
	case a.Street != "":
		a = r.streetCell(l, a)
	case a.Number != "": // the whole address stands in the column of numbers
		if split := splitAddress(a.Number, r.options.Country); split.Number != "" && split.Street != "" {
			a = r.fromOneCell(l, letters.Address{Unit: a.Unit, City: a.City, ZIP: a.ZIP}, a.Number)
		}
	}
	switch {
	case a.Street == "" && a.Number == "":
		r.problem(l.row, "", letters.SeveritySkipped, "there is no address in this row"+noLetter, "")
		return a, false
	case postBox.MatchString(a.Street), postBox.MatchString(a.Line()):
		r.problem(l.row, r.addressColumn(), letters.SeveritySkipped, "a post office box is not a door"+noLetter, "write the door's street and number")
		return a, false
	case a.Street == "":
		r.problem(l.row, r.addressColumn(), letters.SeveritySkipped, "there is a number but no street"+noLetter, "write the street")
		return a, false
	case a.Number == "":
		r.problem(l.row, r.addressColumn(), letters.SeveritySkipped, "there is no house number"+noLetter, "write the number")
		return a, false
	}
	if restored {
		r.zips.add(l.row)
	}
	return a, true
}

// addressColumn is the column to look at when an address is incomplete.
func (r *addressReader) addressColumn() meaning {
	for _, m := range []meaning{colNumber, colAddress, colStreet} {
		if r.header.has(m) {
			return m
		}
	}
	return ""
}

// withSuffix puts the suffix of a number that has its own column behind it:
// 16 and 1/2, 7 and A, 12 and 2 (which is 12-2, not 122).
func withSuffix(houseNumber, suffix string) string {
	switch {
	case suffix == "" || houseNumber == "" || strings.HasSuffix(houseNumber, suffix):
		if houseNumber == "" {
			return suffix
		}
		return houseNumber
	case strings.Contains(suffix, "/"), strings.ContainsRune("½¼¾", []rune(suffix)[0]):
		return houseNumber + " " + suffix
	case suffix[0] >= '0' && suffix[0] <= '9':
		return houseNumber + "-" + suffix
	case len([]rune(suffix)) > 2 && suffix[0] != '-':
		return houseNumber + " " + suffix
	}
	return houseNumber + suffix
}

// wholeStreet puts a street's direction, name and type together.
func (r *addressReader) wholeStreet(l line, name string) string {
	words := strings.Fields(name)
	if before := r.text(l, colDirection); before != "" && !strings.EqualFold(words[0], before) {
		name = before + " " + name
	}
	if kind := r.text(l, colType); kind != "" && letters.StreetKey(words[len(words)-1]) != letters.StreetKey(kind) {
		name += " " + kind
	}
	if behind := r.text(l, colPostDirection); behind != "" && !strings.EqualFold(words[len(words)-1], behind) {
		name += " " + behind
	}
	return name
}

// fromOneCell takes a whole address apart; what has a column of its own is
// taken from there.
func (r *addressReader) fromOneCell(l line, own letters.Address, text string) letters.Address {
	a := splitAddress(text, r.options.Country)
	switch {
	case a.Number == "":
		a.Number = own.Number
	case own.Number != "" && letters.StreetKey(own.Number) != letters.StreetKey(a.Number):
		r.serial.add(l.row)
	}
	if own.Unit != "" {
		a.Unit = joinUnits(a.Unit, own.Unit)
	}
	if own.City != "" {
		a.City = own.City
	}
	if own.ZIP != "" {
		a.ZIP = own.ZIP
	}
	return a
}

// streetCell looks for what does not belong into a street that has its number
// in another column: the number again, a unit, the city and ZIP.
func (r *addressReader) streetCell(l line, a letters.Address) letters.Address {
	if again, rest := splitNumber(a.Street, r.options.Country); again != "" && rest != "" {
		if (letters.Address{Number: again}).BuildingKey() == (letters.Address{Number: a.Number}).BuildingKey() {
			a.Street = rest
		} else if r.serialNumbers() && !strings.EqualFold(strings.Fields(rest)[0], "mile") { // 10 Mile Rd
			r.serial.add(l.row)
			a.Number, a.Street = again, rest
		}
	}
	if street, rest, found := strings.Cut(a.Street, ","); found {
		var behind letters.Address
		placeRest(&behind, segments(rest))
		behind.Number, behind.Street, behind.Unit = a.Number, strings.TrimSpace(street), joinUnits(behind.Unit, a.Unit)
		if a.City != "" {
			behind.City = a.City
		}
		if a.ZIP != "" {
			behind.ZIP = a.ZIP
		}
		a = behind
	}
	if street, unit := splitUnit(a.Street); unit != "" {
		a.Street, a.Unit = street, joinUnits(unit, a.Unit)
	}
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
