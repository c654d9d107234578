package handover

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// List is a pod's list of doors as it came back, or as it was sent.
type List struct {
	File string
	// Pod is the pod of all its codes; empty where they are of several.
	Pod string
	// Doors are those with a code, and those that get no letter; New are the others:
	// only the organizer gives codes.
	Doors, New []Row
	// KnowsSent: the file says what its cells held when it was sent. An older assigned
	// list does not.
	KnowsSent bool
}

// findPod finds whose list it is; new doors are the same pod's, unless their row says
// another.
func (l *List) findPod() {
	pods := map[string]bool{}
	for _, row := range l.Doors {
		if code, ok := letters.ParseCode(row.Code); ok {
			l.Pod, pods[code.Pod] = code.Pod, true
		}
	}
	if len(pods) > 1 {
		l.Pod = ""
	}
	for i := range l.New {
		l.New[i].Pod = cmp.Or(l.New[i].Pod, l.Pod)
	}
}

// Untouched reports whether the list is as it was sent.
func (l List) Untouched() bool {
	return l.KnowsSent && len(l.New) == 0 && !slices.ContainsFunc(l.Doors, func(row Row) bool { return row.Said != row.Sent })
}

// Row is a door of the list. Said is what stands in its cells, of which the household
// has what the campaign makes of it; Sent is what stood there when it was sent, and
// SentLanguage the tag that this makes.
type Row struct {
	letters.Household
	Said, Sent   Words
	SentLanguage string
}

// Words are what stands in the cells that leaders write into.
type Words struct{ Done, Skip, Language, Note string }

// Read reads a pod's list of doors: the workbook that [Write] wrote, perhaps edited
// since, its sheet of doors saved as CSV, or an assigned list. Cells count as they
// stand; a language that has no letters leaves the door to the campaign's first, and
// is a problem. The error, a [letters.Problem] too, is for a file that is none of these.
func Read(r io.Reader, name string, o heading.Options) (List, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, o.Country)
	if err != nil {
		return List{}, nil, err
	}
	table, ok, err := heading.FindExact(sheets, doorHeadings, "Code", "Number", "Street")
	if err != nil {
		return List{}, nil, err
	}
	if !ok {
		return List{}, nil, letters.FileFault(name, "this is no pod's list of doors: no row has the headings Code, Number and Street",
			"`doorletters handover` writes one; a list that somebody else made goes into the campaign's address list")
	}
	list := List{File: name}
	sent, err := readSent(sheets)
	if err != nil {
		return List{}, nil, err
	}
	list.KnowsSent = sent != nil
	var problems []letters.Problem
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return List{}, nil, err
		}
		if row.Number <= table.Row || row.Blank() {
			continue
		}
		r := rowReader{heading.RowReader{Table: &table, Row: row}, o, sent}
		if door, ok := r.door(); !ok {
		} else if door.Code != "" || door.Skip != "" {
			list.Doors = append(list.Doors, door)
		} else {
			list.New = append(list.New, door)
		}
		problems = append(problems, r.Problems...)
	}
	list.findPod()
	return list, problems, nil
}

// rowReader reads a row of the sheet of doors.
type rowReader struct {
	heading.RowReader
	options heading.Options
	sent    map[string]Words
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
		if _, damage := heading.Numeral(c); damage == sheet.IsDate {
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
		remark := ""
		h.Skip, remark = heading.SkipReason(h.Skip, r.Table.Heading("Skip"))
		h.Note = letters.JoinNotes(h.Note, remark)
	}
	row.Said = Words{h.Done, h.Skip, h.Language, h.Note}
	printed := langname.Printed{Languages: r.options.Languages, Instead: r.options.Instead}
	var message, hint string
	if h.Language, message, hint, _ = langname.ForDoor(h.Language, printed); message != "" {
		r.Problem("Language", letters.SeverityWarning, message, hint)
	}
	row.SentLanguage, _, _, _ = langname.ForDoor(sent.Language, printed)
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
	latitude, okN := heading.Degrees(heading.Coordinate(north))
	longitude, okE := heading.Degrees(heading.Coordinate(east))
	if h.Located = okN && okE; !h.Located {
		r.Problem("Latitude", letters.SeverityWarning, "the coordinates are not two numbers of degrees; they are not used", "")
		return
	}
	h.Point = letters.Point{Latitude: latitude, Longitude: longitude}
}

// readSent reads what the leader's cells held when the workbook was sent.
func readSent(sheets []sheet.Sheet) (map[string]Words, error) {
	i := sheet.Find(sheets, sentSheet)
	if i < 0 {
		return nil, nil
	}
	table, ok, err := heading.FindExact(sheets[i:i+1], append([]string{"Door"}, wordHeadings...), "Door")
	if err != nil || !ok {
		return nil, err
	}
	sent := map[string]Words{}
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return nil, err
		}
		r := heading.RowReader{Table: &table, Row: row}
		if door := r.WholeText("Door"); row.Number > table.Row && door != "" {
			sent[door] = Words{r.WholeText("Done"), r.WholeText("Skip"), r.WholeText("Language"), r.WholeText("Note")}
		}
	}
	return sent, nil
}
