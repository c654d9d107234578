package roster

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// finding is how far an address was found in a row.
type finding int

const (
	complete   finding = iota
	streetless         // a number or unit whose street another row has
	lost               // none; a problem says why
)

// address reads a row's address from as many columns as the list has for it.
func (r *addressReader) address(l sheet.Row) (letters.Address, finding) {
	var a letters.Address
	var suffix, whole string
	for _, part := range []struct {
		m    heading.Column
		what string
		to   *string
	}{
		{heading.ColumnNumber, "house number", &a.Number}, {heading.ColumnHalf, "number's suffix", &suffix}, {heading.ColumnStreet, "street", &a.Street},
		{heading.ColumnUnit, "unit", &a.Unit}, {heading.ColumnAddress, "address", &whole},
	} {
		if part.m == heading.ColumnAddress && a.Number != "" && a.Street != "" && !r.counted {
			break // it is not needed, so it may be broken
		}
		text, ok := r.essential(l, part.m, part.what)
		if !ok {
			return a, lost
		}
		*part.to = text
	}
	a.Unit = strings.TrimRight(strings.TrimLeft(a.Unit, "'’` "), ",; ")
	if unnamedUnit.MatchString(a.Unit) {
		a.Unit = ""
	}
	unsaidStreet := address.Placeholder.MatchString(a.Street)
	for _, to := range []*string{&a.Number, &a.Street, &whole} {
		if address.Placeholder.MatchString(*to) {
			*to = ""
		}
	}
	if unsaidStreet && whole == "" { // it is not blank, so no other row has it
		r.noStreet(l.Number)
		return a, lost
	}
	if r.counted && a.Number != "" && (a.Street != "" || whole != "") {
		r.serial.Add(l.Number)
		a.Number = ""
	}
	a.Street, r.remark = address.SplitRemark(a.Street)
	if whole != "" {
		whole, r.remark = address.SplitRemark(whole)
	}
	a.Unit = r.unitCell(l, a.Unit)
	a.Number = address.WithSuffix(address.TidyNumber(a.Number), suffix)
	a.NumberLast = !address.NumberFirst[r.options.Country]
	if a.Street != "" {
		a.Street = r.wholeStreet(l, a.Street)
	}
	if a.Number == "" && suffix == "" {
		first := &whole
		if whole == "" {
			first = &a.Street
		}
		if r.addressInUnit(*first, a.Unit) {
			r.note(*first)
			*first, a.Unit = a.Unit, ""
		}
	}
	var zipInCity string
	a.City, zipInCity = address.CityCell(r.city(l))
	typed := strings.TrimLeft(address.PlainWidth(r.text(l, heading.ColumnZIP)), "'’` ")
	zip, restored := address.ZipCode(typed, r.options.Country)
	if a.ZIP = zip; zip == "" {
		a.ZIP = zipInCity
	}
	if r.options.Country == "US" && zip != "" && !address.BareZIP.MatchString(zip) && address.OtherZIP.FindString(zip) == "" {
		r.problem(l.Number, heading.ColumnZIP, letters.SeverityWarning, "a ZIP has five digits, or nine; this one is kept as it stands", "type it again")
	} else if address.BareZIP.MatchString(zip) && address.TypedZIP.MatchString(typed) && strings.ContainsAny(typed, address.ZipLetters) {
		r.varies(l.Number, heading.ColumnZIP, letters.SeverityWarning, "a ZIP has letters that look like digits; it is read with digits", "the ZIP "+typed+" has letters that look like digits; it is read as "+zip, "type it again")
	}
	switch {
	case whole != "":
		a = r.fromOneCell(l, a, whole)
	case a.Street != "" && a.Number == "":
		a = r.fromOneCell(l, a, a.Street)
	case a.Street != "":
		a = r.streetCell(l, a)
	case a.Number != "": // the whole address stands in the column of numbers
		if split := address.Split(a.Number, r.options.Country); split.Number != "" && (split.Street != "" || split.Unit != "") {
			a = r.fromOneCell(l, letters.Address{Unit: a.Unit, City: a.City, ZIP: a.ZIP, NumberLast: a.NumberLast}, a.Number)
		}
	}
	a.Number = address.TidyNumber(a.Number)
	if m := address.WholeDecimal.FindStringSubmatch(a.Unit); m != nil {
		a.Unit = m[1]
	}
	found := r.judge(l, &a)
	if found == complete && a.City == "" {
		a.City = r.county(l)
	}
	if a.City != "" && found == complete && !r.cities[letters.Fold(a.City)] && len(r.cities) < mostLearned {
		r.cities[strings.Clone(letters.Fold(a.City))] = true
	}
	if found != lost {
		if restored {
			r.zips.Add(l.Number)
		}
		a.Street, a.City, a.ZIP = r.once(a.Street), r.once(a.City), r.once(a.ZIP)
		a.Number, a.Unit = strings.Clone(a.Number), r.once(a.Unit)
	}
	return a, found
}

// addressColumn is the column to look at when an address is incomplete.
func (r *addressReader) addressColumn() heading.Column {
	for _, m := range []heading.Column{heading.ColumnNumber, heading.ColumnAddress, heading.ColumnStreet} {
		if r.header.Has(m) {
			return m
		}
	}
	return ""
}

func (r *addressReader) streetColumn() heading.Column {
	if r.header.Has(heading.ColumnStreet) {
		return heading.ColumnStreet
	}
	return r.addressColumn()
}

// city is the city's cell; letters that were garbled in it are mended, which
// the row's address tells.
func (r *addressReader) city(l sheet.Row) string {
	text := r.text(l, heading.ColumnCity)
	if c, broken := sheet.Repair(r.header.Cell(l, heading.ColumnCity).Shown); broken {
		return letters.Tidy(c)
	}
	return text
}

// county stands for the city in a list that has no column for it: the 12 Main St
// of one county is not that of another. Where there is such a column a blank in
// it stays blank, since a door that names no place is taken for any of them.
func (r *addressReader) county(l sheet.Row) string {
	switch {
	case r.header.Has(heading.ColumnCity):
		return ""
	case !r.header.Has(heading.ColumnCounty):
		return r.section
	}
	text := r.text(l, heading.ColumnCounty)
	r.counties = r.counties || text != ""
	return text
}

// note puts what an address's cell has beside the address into the door's note.
func (r *addressReader) note(text string) {
	r.remark = strings.TrimPrefix(r.remark+"; "+text, "; ")
}

// wholeStreet puts a street's direction, name and type together.
func (r *addressReader) wholeStreet(l sheet.Row, name string) string {
	words := strings.Fields(name)
	if before := r.text(l, heading.ColumnDirection); before != "" && !strings.EqualFold(words[0], before) {
		name = before + " " + name
	}
	if kind := r.text(l, heading.ColumnType); kind != "" && address.StreetKey(words[len(words)-1]) != address.StreetKey(kind) {
		name += " " + kind
	}
	if behind := r.text(l, heading.ColumnPostDirection); behind != "" && !strings.EqualFold(words[len(words)-1], behind) {
		name += " " + behind
	}
	return name
}
