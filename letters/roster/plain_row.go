package roster

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// plainRows are the addresses that a list repeats but for the house number: the
// doors of a street. A row that says what an earlier one said is not looked into
// again where it has a house number of digits, as that one had.
type plainRows struct {
	known map[plainRow]letters.Address // without number, and without a unit that has its column
	units map[string]string            // those that are printed as their column has them
}

// plainRow is what the cells of an address say beside the house number and the
// unit; what has a bearing on it stands in no other.
type plainRow struct{ direction, street, kind, postDirection, address, city, county, zip string }

// mostLearned bounds what a list without end may teach.
const mostLearned = 1 << 16

func newPlainRows() plainRows {
	return plainRows{map[plainRow]letters.Address{}, map[string]string{"": ""}}
}

// addressOf reads a row's address, as an earlier row's if it can.
func (r *addressReader) addressOf(l sheet.Row) (letters.Address, finding) {
	row, number, unit, plain := r.plain(l)
	if plain {
		if a, known := r.rows.address(row, number, unit); known {
			r.remark = ""
			return a, complete
		}
	}
	told := r.told()
	a, found := r.address(l)
	if plain && found == complete && r.told() == told && r.remark == "" {
		r.rows.learn(row, number, unit, a)
	}
	return a, found
}

// told counts what was said of rows so far.
func (r *addressReader) told() int {
	return len(r.problems.rows) + r.zips.Count() + r.serial.Count()
}

// plain reads the cells of a row that may be a plain one; not ok for others.
func (r *addressReader) plain(l sheet.Row) (row plainRow, number, unit string, ok bool) {
	var half string
	for _, part := range []struct {
		m  heading.Column
		to *string
	}{
		{heading.ColumnNumber, &number}, {heading.ColumnHalf, &half}, {heading.ColumnDirection, &row.direction}, {heading.ColumnStreet, &row.street}, {heading.ColumnType, &row.kind},
		{heading.ColumnPostDirection, &row.postDirection}, {heading.ColumnAddress, &row.address}, {heading.ColumnUnit, &unit}, {heading.ColumnCity, &row.city}, {heading.ColumnCounty, &row.county}, {heading.ColumnZIP, &row.zip},
	} {
		c := r.header.Cell(l, part.m)
		if c.Raw != c.Shown || c.Unsaved {
			return row, "", "", false
		}
		*part.to = c.Shown
	}
	switch {
	case half != "" || r.counted || r.section != "":
		return row, "", "", false
	case number != "" && row.street != "":
		row.address = "" // it is not read
		ok = !strings.ContainsAny(row.street, "0123456789")
	case number == "" && row.street == "":
		number, row.address, ok = strings.Cut(row.address, " ")
	case number == "" && row.address == "":
		number, row.street, ok = strings.Cut(row.street, " ")
	}
	return row, number, unit, ok && len(number) < 5 && letters.IsDigits(number) && number[0] != '0' && beginsWithWord(row.street+row.address)
}

// beginsWithWord reports whether a text begins with a word of several Latin
// letters, which is no part of a house number before it.
func beginsWithWord(text string) bool {
	letter := func(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
	return len(text) > 1 && letter(text[0]) && letter(text[1])
}

func (p *plainRows) address(row plainRow, number, unit string) (letters.Address, bool) {
	a, known := p.known[row]
	own, plain := p.units[unit]
	if !known || !plain || own != "" && a.Unit != "" {
		return letters.Address{}, false
	}
	if a.Number = strings.Clone(number); own != "" {
		a.Unit = own
	}
	return a, true
}

// learn takes in a row of which nothing was said, with the address that was
// read; not one whose street stands in another row, nor one with a unit in its
// column whose street may have it too.
func (p *plainRows) learn(row plainRow, number, unit string, a letters.Address) {
	said := strings.Join(strings.Fields(row.direction+" "+row.street+row.address+" "+row.kind+" "+row.postDirection), " ")
	if a.Number != number || unit != "" && (a.Unit != unit || said != a.Street) || !strings.Contains(said, a.Street) || len(p.known) == mostLearned || len(p.units) == mostLearned {
		return
	}
	if a.Number = ""; unit != "" {
		p.units[a.Unit] = a.Unit
		a.Unit = ""
	}
	p.known[row.clone()] = a
}

// clone is a copy that does not hold the cells of its row in memory.
func (p plainRow) clone() plainRow {
	for _, text := range []*string{&p.direction, &p.street, &p.kind, &p.postDirection, &p.address, &p.city, &p.county, &p.zip} {
		*text = strings.Clone(*text)
	}
	return p
}
