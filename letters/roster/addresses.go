package roster

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// Addresses reads an address list by the ending of its name: .xlsx, .xlsm,
// .csv, .tsv or .txt. The households are in the list's order, each door once,
// their Pod as it is typed (see [Reconcile]). Problems come in the order of
// their rows; rows that share a fault have the same message, so that they can
// be shown together. Where nothing could be read there is a Problem of
// SeverityError and no household.
func Addresses(r io.Reader, name string, o heading.Options) ([]letters.Household, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return nil, nil, err
	}
	s, h, problems, err := heading.Choose(sheets, heading.Addresses, o)
	if err != nil || len(problems) > 0 {
		return nil, problems, err
	}
	if problems = heading.CheckColumns(s, heading.AddressHeadings, heading.PodHeadings, o.Columns, h); len(problems) > 0 {
		return nil, problems, nil
	}
	h, foreign := h.WithoutForeignCodes(s, o)
	h.PartsBySample(s)
	reader := newAddressReader(s, h, o)
	reader.counted = h.CountsRows(s, o.Country)
	if s.Last != nil {
		s.Last()
	}
	for l, err := range s.Rows() {
		if err != nil {
			return nil, nil, sheet.InFile(err, name)
		}
		if l.Number > h.Row && !l.Blank() {
			reader.read(l)
		}
	}
	reader.down.end(reader)
	if reader.households.count == 0 && len(reader.problems.rows) == 0 {
		reader.problem(h.Row, "", letters.SeverityWarning, "there are no rows below the headings", "check that this is the right file and sheet")
	}
	reader.mendPoints()
	if foreign != "" {
		reader.problem(h.Row, "", letters.SeverityNote, "the column "+foreign+" holds no letter codes; it is not read", "call it something else to be rid of this note")
	}
	reader.tell()
	problems = reader.problems.all()
	if len(s.Passed) > 0 {
		problems = append(s.Passed, problems...)
	}
	slices.SortStableFunc(problems, func(a, b letters.Problem) int { return cmp.Compare(a.Row, b.Row) })
	list := reader.households
	late := reader.down.late
	reader = nil // what it has learned makes room for the households
	households := list.all()
	if late {
		slices.SortStableFunc(households, func(a, b letters.Household) int { return cmp.Compare(a.Source.Row, b.Source.Row) })
	}
	return households, problems, nil
}

// addressReader turns rows into households.
type addressReader struct {
	sheet   sheet.Sheet
	header  heading.Table
	options heading.Options

	households householdList
	problems   problemList
	doors      doorIndex
	above      above
	down       fillDown
	texts      map[string]string // one copy of what many rows say
	rows       plainRows
	spoken     map[string]spoken // what the cells of languages say
	cities     map[string]bool   // folded, of the rows so far
	totals     map[string]bool   // whether a cell is called a total
	badPoints  []badPoint
	remark     string // what the row's address has in brackets

	section  string // the place that a row above heads
	counties bool   // some rows have the county for a city

	counted bool // the column of numbers holds no house numbers

	guessed, zips, serial letters.RowTally
	encoding              string
}

func newAddressReader(s sheet.Sheet, h heading.Table, o heading.Options) *addressReader {
	return &addressReader{sheet: s, header: h.Indexed(), options: o, encoding: s.GuessedEncoding, doors: newDoorIndex(), texts: map[string]string{}, rows: newPlainRows(), spoken: map[string]spoken{}, totals: map[string]bool{}, cities: map[string]bool{}}
}

// once gives the one copy of a text that many rows have, so that the rows of a
// long list, which hold one another's neighbours in memory, can go.
func (r *addressReader) once(text string) string {
	if text == "" {
		return ""
	}
	if known, ok := r.texts[text]; ok {
		return known
	}
	text = strings.Clone(text)
	r.texts[text] = text
	return text
}

// problem notes a fault of one row.
func (r *addressReader) problem(row int, column heading.Column, severity letters.Severity, message, hint string) {
	r.varies(row, column, severity, "", message, hint)
}

// varies notes a fault that says something else in each row; general, if it is
// not empty, says it of all.
func (r *addressReader) varies(row int, column heading.Column, severity letters.Severity, general, message, hint string) {
	p := letters.Problem{File: r.sheet.File, Sheet: r.sheet.Name, Row: row, Severity: severity, Message: message, Hint: hint, General: general}
	if column != "" {
		p.Column = r.header.Heading(column)
	}
	r.problems.add(p)
}

// tell says once, at the headings, what concerns many rows or a whole column.
func (r *addressReader) tell() {
	if r.header.Continues && !r.header.Explains {
		r.aside(sheet.Row{Number: r.header.Row}, "this row is read as the second row of the headings; it is not printed")
	}
	if r.header.Explains {
		r.aside(sheet.Row{Number: r.header.Row}, "this row explains the headings; it is not printed")
	}
	note := func(column heading.Column, message, hint string) {
		r.problem(r.header.Row, column, letters.SeverityNote, message, hint)
	}
	if r.encoding != "" {
		message := "the file is not in UTF-8; its letters are read " + r.encoding
		if r.guessed.Count() > 0 {
			message += ": " + r.guessed.String()
		}
		note("", message, "look whether they are right; if not, save the list as an Excel workbook or as CSV UTF-8")
	}
	if r.zips.Count() > 0 {
		note(heading.ColumnZIP, "ZIPs that had lost their zeros got them back: "+r.zips.String(), "format the column as text to keep them")
	}
	if r.serial.Count() > 0 {
		note(heading.ColumnNumber, "the number is taken from the address itself, not from this column: "+r.serial.String(), "")
	}
	if r.counties {
		note(heading.ColumnCounty, "doors whose city is not written have this column's in its place", "")
	}
	var hidden []string
	for m, i := range r.header.Columns {
		if r.sheet.HiddenColumns[i] {
			hidden = append(hidden, r.header.Heading(m))
		}
	}
	if slices.Sort(hidden); len(hidden) > 0 {
		note("", "hidden columns are read like the others: "+strings.Join(hidden, ", "), "clear their headings if they should not count")
	}
	for _, m := range r.header.Guessed {
		note(m, fmt.Sprintf("this column is read as the %s", m.Said()), "name the right column under [columns] in campaign.toml if it is another one")
	}
	for _, heading := range r.header.Twice {
		note("", fmt.Sprintf("the second column %s is read only where the first of that meaning is blank", heading),
			"name the right column under [columns] in campaign.toml if it is the other one")
	}
}
