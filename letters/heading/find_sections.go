package heading

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading/values"
	"doorletters/letters/sheet"
)

// lookForSections takes sheets whose headings lack a street or address, where no
// sheet has them and the streets stand in rows of their own above their doors.
func (f *finder) lookForSections() {
	if len(f.found) > 0 || !f.sections {
		return
	}
	w := f.Wanted
	w.needed = []letters.Column{letters.ColumnNumber}
	for _, s := range f.sheets {
		t, ok, err := w.findTable(s, f.options)
		if err == nil && ok && len(t.Columns) > 1 && (slices.ContainsFunc(t.sample(), isSectionStreet) || w.vocabulary.lookup(t.Heading(letters.ColumnNumber)) == letters.ColumnAddress && t.hasTextAboveNumber()) {
			f.found = append(f.found, t)
		}
	}
}

// hasTextAboveNumber reports whether in the column of numbers a text stands alone in
// the row above a number. Below a heading that promises addresses it is their street,
// also where it has no type: Broadway.
func (t *Table) hasTextAboveNumber() bool {
	place, alone := t.Index(letters.ColumnNumber), false
	for _, row := range t.sample() {
		number, _ := values.Numeral(row.At(place))
		if alone && address.IsHouseNumber(number) {
			return true
		}
		filled := slices.DeleteFunc(texts(row), func(text string) bool { return text == "" })
		alone = len(filled) == 1 && filled[0] == number && address.SectionStreet(number) != ""
	}
	return false
}

// isSectionStreet reports whether a row has nothing in it but a street.
func isSectionStreet(row sheet.Row) bool {
	filled := slices.DeleteFunc(texts(row), func(text string) bool { return text == "" })
	return len(filled) == 1 && address.LooksLikeStreet(address.SectionStreet(filled[0]))
}

// sample returns the rows of the head that stand close below the headings.
func (t *Table) sample() []sheet.Row {
	rows := t.below()
	if end := slices.IndexFunc(rows, func(row sheet.Row) bool { return row.Number > t.Row+sampledRows }); end >= 0 {
		return rows[:end]
	}
	return rows
}

// namesDoors reports whether one of a list's first rows has a house number.
func (t *Table) namesDoors(o Options) bool {
	return slices.ContainsFunc(t.sample(), func(row sheet.Row) bool {
		if number, _ := values.Numeral(row.At(t.Index(letters.ColumnNumber))); hasDigit(number) {
			return true
		}
		return slices.ContainsFunc([]letters.Column{letters.ColumnAddress, letters.ColumnStreet}, func(column letters.Column) bool {
			text := address.PlainWidth(letters.Tidy(row.At(t.Index(column)).Shown))
			return address.Split(text, o.Country).Number != ""
		})
	})
}
