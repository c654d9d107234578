package handover

import (
	"fmt"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/heading/values"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// rowReader reads a row of the sheet of doors.
type rowReader struct {
	heading.RowReader
	options heading.Options
	sent    map[string]Words
	signs   heading.SkipSigns // what stands under Skip
}

// door reads a row; not ok where it names no door.
func (r *rowReader) door() (Row, bool) {
	h := letters.Household{
		Address: r.address(), Code: r.code(), Pod: strings.ToUpper(r.WholeText("Pod")),
		Source: letters.Source{File: r.Table.Sheet.File, Sheet: r.Table.Sheet.Name, Row: r.Row.Number},
	}
	h.Stop, _ = strconv.Atoi(strings.TrimSuffix(r.WholeText("Stop"), ".0"))
	r.point(&h)
	row := Row{Household: h, Sent: r.sent[doorName(h)]}
	r.words(&row)
	if h.Address.Street == "" && h.Code == "" {
		r.Problem("Street", letters.SeveritySkipped, "there is no address in this row"+letters.NoLetter, "")
		return row, false
	}
	return row, true
}

func (r *rowReader) address() letters.Address {
	for _, column := range []letters.Column{"Number", "Unit"} {
		c := r.Row.At(r.Table.Index(column))
		if _, damage := values.Numeral(c); damage == sheet.IsDate {
			r.Problem(column, letters.SeverityError, fmt.Sprintf("it is shown as %s: a spreadsheet program has made a date of it", letters.Tidy(c.Shown)), "type it again as text")
		}
	}
	a := letters.Address{
		Number: r.WholeText("Number"), Street: r.WholeText("Street"), Unit: r.WholeText("Unit"), City: r.WholeText("City"), ZIP: r.WholeText("ZIP"),
		NumberLast: isNumberLast(r.options.Country),
	}
	if said := r.WholeText(numberLast); said != "" {
		a.NumberLast = strings.EqualFold(said, yesOrNo(true))
	}
	return a
}

// words reads the cells that leaders write into.
func (r *rowReader) words(row *Row) {
	h, sent := &row.Household, row.Sent
	said := func(column letters.Column, was string) string {
		if !r.Table.Has(column) { // a column that somebody has deleted says nothing
			return was
		}
		return r.WholeText(column)
	}
	h.ReadCells(said("Language", sent.Language), said("Note", sent.Note))
	h.Done, h.Skip = said("Done", sent.Done), said("Skip", sent.Skip)
	if h.Skip != sent.Skip { // else it is a reason, whatever its words
		r.skip(h)
	}
	row.Said = Words{h.Done, h.Skip, h.Language, h.Note}
	printed := langname.Printed{Languages: r.options.Languages, Instead: r.options.Instead, Names: r.options.Names}
	spoken := langname.ForDoor(h.Language, printed)
	if spoken.Unprinted != "" {
		spoken.Message, spoken.Hint = printed.Unprinted(spoken.Unprinted, 1)
	}
	if h.Language = spoken.Tag; spoken.Message != "" {
		r.Problem("Language", letters.SeverityWarning, spoken.Message, spoken.Hint)
	}
	row.SentLanguage = langname.ForDoor(sent.Language, printed).Tag
}

// skip reads what a leader wrote under Skip.
func (r *rowReader) skip(h *letters.Household) {
	sign := heading.SkipSignOf(h.Skip)
	if sign == "" {
		remark := ""
		h.Skip, remark = heading.SkipReason(h.Skip, r.Table.Heading("Skip"))
		h.Note = letters.JoinNotes(h.Note, remark)
		return
	}
	if h.Skip = ""; r.signs.SaysYes(sign) {
		h.Skip = r.Table.Heading("Skip")
	}
	if severity, message, hint := r.signs.Say(sign); message != "" {
		r.Problem("Skip", severity, message, hint)
	}
}

// skipSigns looks at the signs under Skip of the first rows, which are those of a pod.
func skipSigns(t *heading.Table, country string) heading.SkipSigns {
	signs := heading.NewSkipSigns(country)
	if !t.Has("Skip") {
		return signs
	}
	for _, row := range t.Sheet.Head {
		if row.Number > t.Row {
			signs.Add(letters.Tidy(row.At(t.Index("Skip")).Shown))
		}
	}
	return signs
}

// code reads a letter code, which people may have typed anew.
func (r *rowReader) code() string {
	text := r.WholeText("Code")
	if code, ok := letters.ParseTypedCode(text); ok {
		return code.String()
	}
	if text != "" {
		r.Problem("Code", letters.SeverityError, fmt.Sprintf("%q is not a letter code; one looks like CP3-017", text), "type the code that is printed on the letter; clear the cell of a new door")
	}
	return text
}

func (r *rowReader) point(h *letters.Household) {
	north, east := r.Row.At(r.Table.Index("Latitude")), r.Row.At(r.Table.Index("Longitude"))
	if letters.Tidy(north.Raw) == "" && letters.Tidy(east.Raw) == "" {
		return
	}
	latitude, okN := values.Degrees(heading.Coordinate(north))
	longitude, okE := values.Degrees(heading.Coordinate(east))
	if h.Located = okN && okE; !h.Located {
		r.Problem("Latitude", letters.SeverityWarning, "the coordinates are not two numbers of degrees; they are not used", "")
		return
	}
	h.Point = letters.Point{Latitude: latitude, Longitude: longitude}
}
