package memory

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// The columns of the assigned list, the campaign's memory, in order.
var assignedColumns = []string{"Code", "Pod", "Stop", "Number", "Street", "Unit", "City", "ZIP", "Language", "Latitude", "Longitude", "Source", "Also", "Skip", "Note"}

// Assigned reads an assigned list that [WriteAssigned] wrote, perhaps edited by
// hand since. Every row with an address comes back, as it stands there; a
// household's Source is the row of the address list that it was read from, of
// which the file's name is not remembered.
func Read(r io.Reader, name string) ([]letters.Household, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, "")
	if err != nil {
		return nil, nil, err
	}
	table, ok, err := heading.FindExact(sheets, assignedColumns, "Code", "Pod", "Number", "Street")
	if err != nil {
		return nil, nil, err
	}
	if !ok {
		return nil, []letters.Problem{letters.FileFault(name, "this is not an assigned list: no row has the headings Code, Pod, Number and Street",
			"use the copy that was kept beside it, or move this file away: then every door gets a new code")}, nil
	}
	return readRows(table)
}

func readRows(table heading.Table) ([]letters.Household, []letters.Problem, error) {
	list := newAssignedList()
	var problems []letters.Problem
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return nil, nil, err
		}
		if row.Number <= table.Row || row.Blank() {
			continue
		}
		r := assignedRow{heading.RowReader{Table: &table, Row: row}}
		if household, ok := r.household(list.dates); ok {
			r.checkDoubles(list, household)
			list.add(household)
		}
		problems = append(problems, r.Problems...)
	}
	return list.households, problems, nil
}

// assignedList is what of the list was read so far.
type assignedList struct {
	households []letters.Household
	ring       *address.Index
	codes      map[string]int32            // the first household of a code
	doors      map[address.AddressID]int32 // the first household of an address
	dates      dateCells
}

func newAssignedList() *assignedList {
	return &assignedList{ring: address.NewIndex(), codes: map[string]int32{}, doors: map[address.AddressID]int32{}, dates: dateCells{}}
}

func (x *assignedList) add(h letters.Household) {
	next := int32(len(x.households))
	if _, taken := x.codes[h.Code]; !taken {
		x.codes[h.Code] = next
	}
	if id := x.ring.Address(h.Address); !has(x.doors, id) {
		x.doors[id] = next
	}
	x.households = append(x.households, h)
}

func has[K comparable, V any](m map[K]V, key K) bool {
	_, ok := m[key]
	return ok
}

// assignedRow reads a row of the assigned list.
type assignedRow struct{ heading.RowReader }

// household reads a row as it stands; not ok where it has neither address nor code.
func (r *assignedRow) household(dates dateCells) (h letters.Household, ok bool) {
	for _, column := range []letters.Column{"Number", "Unit"} {
		if c := r.Row.At(r.Table.Index(column)); dates.has(c) {
			r.Problem(column, letters.SeverityError, fmt.Sprintf("it is shown as %s: a spreadsheet program has made a date of it", address.PlainWidth(letters.Tidy(c.Shown))),
				"use the copy that was kept beside this file, or type it again as text")
		}
	}
	get := func(column letters.Column) string { return r.WholeText(column) }
	h = letters.Household{
		Address: letters.Address{Number: get("Number"), Street: get("Street"), Unit: get("Unit"), City: get("City"), ZIP: get("ZIP")},
		Code:    get("Code"), Pod: get("Pod"), Language: get("Language"), Skip: get("Skip"), Note: get("Note"),
		Source: readSource(get("Source")), Also: readSources(get("Also")),
	}
	if stop := get("Stop"); stop != "" {
		number, err := strconv.Atoi(stop)
		if err != nil {
			r.Problem("Stop", letters.SeverityWarning, stop+" is not a stop's number; the stop is worked out anew", "")
		}
		h.Stop = number
	}
	var why string
	if h.Point, h.Located, why = storedPoint(r.Row.At(r.Table.Index("Latitude")), r.Row.At(r.Table.Index("Longitude"))); why != "" {
		r.Problem("Latitude", letters.SeverityWarning, why+"; they are not used", "")
	}
	if h.Address.Street == "" && h.Code == "" {
		r.Problem("Street", letters.SeverityWarning, "this row of the assigned list has no address; it is dropped", "")
		return h, false
	}
	return h, true
}

// checkDoubles holds a household against those above it: no code is two doors',
// and no door has two codes.
func (r *assignedRow) checkDoubles(list *assignedList, h letters.Household) {
	id := list.ring.Address(h.Address)
	if i, taken := list.codes[h.Code]; taken && h.Code != "" {
		if first := list.households[i].Address; list.ring.Address(first) != id {
			r.Problem("Code", letters.SeverityError, fmt.Sprintf("%s is the code of %s already", h.Code, first.Line()),
				"clear the code of the door that got its letter later: it then gets a new one")
		}
	}
	if i, taken := list.doors[id]; taken {
		if first := list.households[i]; h.Code != first.Code {
			r.Problem("Code", letters.SeverityWarning, fmt.Sprintf("%s stands in the assigned list twice, with the codes %s and %s: the first is kept",
				h.Address.Line(), orNone(first.Code), orNone(h.Code)), "delete one of the rows")
		}
	}
}

// maxRemembered bounds what a list without end may teach.
const maxRemembered = 1 << 16

// dateCells knows of cells whether a spreadsheet program has made a date of them.
// Units repeat, and each is looked into once.
type dateCells map[sheet.Cell]bool

func (d dateCells) has(c sheet.Cell) bool {
	if c.Shown == "" || c.Shown == c.Raw && letters.IsDigits(c.Shown) {
		return false
	}
	date, known := d[c]
	if !known {
		_, damage := heading.Numeral(c)
		date = damage == sheet.IsDate
		if len(d) < maxRemembered {
			d[c] = date
		}
	}
	return date
}

func orNone(code string) string {
	if code == "" {
		return "(none)"
	}
	return code
}

// storedPoint reads coordinates as they were written, 0, 0 too.
func storedPoint(north, east sheet.Cell) (letters.Point, bool, string) {
	if letters.Tidy(north.Raw) == "" && letters.Tidy(east.Raw) == "" {
		return letters.Point{}, false, ""
	}
	latitude, okN := heading.Degrees(heading.Coordinate(north))
	longitude, okE := heading.Degrees(heading.Coordinate(east))
	if !okN || !okE {
		return letters.Point{}, false, "the coordinates are not two numbers of degrees"
	}
	return letters.Point{Latitude: latitude, Longitude: longitude}, true, ""
}

// readSource reads "Sheet!row" or "row".
func readSource(text string) letters.Source {
	sheetName, rowText := "", text
	if i := strings.LastIndexByte(text, '!'); i >= 0 {
		sheetName, rowText = text[:i], text[i+1:]
	}
	row, err := strconv.Atoi(rowText)
	if err != nil || row < 1 {
		return letters.Source{}
	}
	return letters.Source{Sheet: sheetName, Row: row}
}

// readSources reads sources with ";" between them, which a sheet's name may hold too.
func readSources(text string) []letters.Source {
	if text == "" {
		return nil
	}
	var sources []letters.Source
	pending := ""
	for part := range strings.SplitSeq(text, ";") {
		pending += part
		if s := readSource(strings.TrimSpace(pending)); s.Row > 0 {
			sources, pending = append(sources, s), ""
			continue
		}
		pending += ";"
	}
	return sources
}
