package roster

import (
	"fmt"
	"strconv"
	"strings"

	"doorletters/letters"
)

// read makes a household of a row, or a problem.
func (r *addressReader) read(l line) {
	if l.hidden {
		r.hidden.add(l.row)
	}
	a, ok := r.address(l)
	if !ok {
		return
	}
	h := letters.Household{
		Address: a,
		Source:  letters.Source{File: r.sheet.file, Sheet: r.sheet.name, Row: l.row},
		Pod:     r.text(l, colPod),
		Code:    r.text(l, colCode),
		Note:    r.text(l, colNote),
		Skip:    skipReason(r.text(l, colSkip), r.header.heading(colSkip)),
	}
	if text := r.text(l, colStop); text != "" {
		if stop, err := strconv.Atoi(strings.TrimSuffix(text, ".0")); err == nil && stop > 0 {
			h.Stop = stop
		}
	}
	var message, hint string
	h.Language, message, hint = doorLanguage(r.text(l, colLanguage), r.options.Languages)
	if message != "" {
		r.problem(l.row, colLanguage, letters.SeverityWarning, message, hint)
	}
	h.Point, h.Located, message = point(l.at(r.header.column(colLatitude)), l.at(r.header.column(colLongitude)))
	if message != "" {
		r.problem(l.row, colLatitude, letters.SeverityWarning, message+"; the door is placed by its street instead", "mend the coordinates or clear them")
	}
	r.keep(h)
}

// text is the text of a cell that a door can do without; a broken cell is told
// and counts as blank.
func (r *addressReader) text(l line, m meaning) string {
	text, d := l.at(r.header.column(m)).text()
	switch d {
	case isError:
		r.problem(l.row, m, letters.SeverityWarning, "the cell shows the error "+text+"; it is read as blank", "mend the formula, or type the value")
		return ""
	case isUnsaved:
		r.problem(l.row, m, letters.SeverityWarning, "the cell has a formula but no value; it is read as blank", unsavedHint)
		return ""
	}
	return text
}

const (
	unsavedHint = "open the file in the spreadsheet program, save it again, and use that"
	noLetter    = "; no letter for this row"
)

// essential is the text of a cell without which there is no door. Not ok: the
// row is lost, and a problem says so.
func (r *addressReader) essential(l line, m meaning, what string) (string, bool) {
	c := l.at(r.header.column(m))
	read := c.text
	if m == colNumber || m == colHalf || m == colUnit {
		read = c.numeral
	}
	text, d := read()
	switch d {
	case isError:
		r.problem(l.row, m, letters.SeveritySkipped, "the "+what+" shows the error "+text+noLetter, "mend the formula, or type the value")
		return "", false
	case isUnsaved:
		r.problem(l.row, m, letters.SeveritySkipped, "the "+what+" is a formula without a value"+noLetter, unsavedHint)
		return "", false
	case isDate:
		r.problem(l.row, m, letters.SeveritySkipped, fmt.Sprintf("the %s is shown as %s: the spreadsheet program has made a date of it%s", what, text, noLetter),
			"type it again with an apostrophe in front, for example '12-1")
		return "", false
	case shownDate:
		r.dates.add(l.row)
	case decimalHalf:
		if m != colUnit {
			r.halves.add(l.row)
		} else {
			text = tidy(c.shown)
		}
	}
	return text, true
}

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
// in another column: the number again, and a unit.
func (r *addressReader) streetCell(l line, a letters.Address) letters.Address {
	if again, rest := splitNumber(a.Street, r.options.Country); again != "" && rest != "" {
		if (letters.Address{Number: again}).BuildingKey() == (letters.Address{Number: a.Number}).BuildingKey() {
			a.Street = rest
		} else if r.serialNumbers() && !strings.EqualFold(strings.Fields(rest)[0], "mile") { // 10 Mile Rd
			r.serial.add(l.row)
			a.Number, a.Street = again, rest
		}
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
