package roster

import (
	"fmt"
	"io"
	"slices"
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
func Assigned(r io.Reader, name string) ([]letters.Household, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, "")
	if err != nil {
		return nil, nil, err
	}
	for _, s := range sheets {
		for l, err := range s.Rows() {
			if err != nil {
				return nil, nil, heading.InFile(err, name)
			}
			if l.Number > heading.HeaderRows {
				break
			}
			h := heading.Table{Row: l.Number, Columns: map[heading.Column]int{}}
			for i, c := range l.Cells {
				h.Texts = append(h.Texts, letters.Tidy(c.Shown))
				if column := letters.Tidy(c.Shown); slices.Contains(assignedColumns, column) {
					h.Columns[heading.Column(column)] = i
				}
			}
			if h.Has("Code") && h.Has("Pod") && h.Has("Number") && h.Has("Street") {
				return readAssigned(s, h)
			}
		}
	}
	return nil, []letters.Problem{letters.FileFault(name, "this is not an assigned list: no row has the headings Code, Pod, Number and Street",
		"use the copy that was kept beside it, or move this file away: then every door gets a new code")}, nil
}

func readAssigned(s sheet.Sheet, h heading.Table) ([]letters.Household, []letters.Problem, error) {
	reader := newAddressReader(s, h, heading.Options{})
	if s.Last != nil {
		s.Last()
	}
	var households householdList
	ring := letters.NewKeyring()
	codes, doors, dates := map[string]int32{}, map[letters.AddressID]int32{}, dateCells{}
	for l, err := range s.Rows() {
		if err != nil {
			return nil, nil, heading.InFile(err, s.File)
		}
		if l.Number <= h.Row || l.Blank() {
			continue
		}
		get := func(column string) string { return reader.wholeText(l, heading.Column(column)) }
		for _, column := range []heading.Column{"Number", "Unit"} {
			if c := l.At(reader.header.Index(column)); dates.has(c) {
				reader.problem(l.Number, column, letters.SeverityError, fmt.Sprintf("it is shown as %s: a spreadsheet program has made a date of it", address.PlainWidth(letters.Tidy(c.Shown))),
					"use the copy that was kept beside this file, or type it again as text")
			}
		}
		household := letters.Household{
			Address: letters.Address{Number: get("Number"), Street: get("Street"), Unit: get("Unit"), City: get("City"), ZIP: get("ZIP")},
			Code:    get("Code"), Pod: get("Pod"), Language: get("Language"), Skip: get("Skip"), Note: get("Note"),
			Source: readSource(get("Source")), Also: readSources(get("Also")),
		}
		if stop := get("Stop"); stop != "" {
			household.Stop, err = strconv.Atoi(stop)
			if err != nil {
				reader.problem(l.Number, "Stop", letters.SeverityWarning, stop+" is not a stop's number; the stop is worked out anew", "")
			}
		}
		var why string
		if household.Point, household.Located, why = storedPoint(l.At(reader.header.Index("Latitude")), l.At(reader.header.Index("Longitude"))); why != "" {
			reader.problem(l.Number, "Latitude", letters.SeverityWarning, why+"; they are not used", "")
		}
		if household.Address.Street == "" && household.Code == "" {
			reader.problem(l.Number, "Street", letters.SeverityWarning, "this row of the assigned list has no address; it is dropped", "")
			continue
		}
		id, next := ring.Address(household.Address), int32(households.count)
		if i, taken := codes[household.Code]; !taken {
			codes[household.Code] = next
		} else if first := households.at(int(i)).Address; household.Code != "" && ring.Address(first) != id {
			reader.problem(l.Number, "Code", letters.SeverityError, fmt.Sprintf("%s is the code of %s already", household.Code, first.Line()),
				"clear the code of the door that got its letter later: it then gets a new one")
		}
		if i, taken := doors[id]; !taken {
			doors[id] = next
		} else if first := households.at(int(i)); household.Code != first.Code {
			reader.problem(l.Number, "Code", letters.SeverityWarning, fmt.Sprintf("%s stands in the assigned list twice, with the codes %s and %s: the first is kept",
				household.Address.Line(), orNone(first.Code), orNone(household.Code)), "delete one of the rows")
		}
		households.add(household)
	}
	return households.all(), reader.problems.all(), nil
}

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
		if len(d) < mostLearned {
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
	latitude, okN := degrees(coordinate(north))
	longitude, okE := degrees(coordinate(east))
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
