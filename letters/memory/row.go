package memory

import (
	"fmt"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/heading/values"
	"doorletters/letters/sheet"
)

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
		Code:    get("Code"), Pod: get("Pod"), Skip: get("Skip"),
		Printed: get("Printed"), Done: get("Done"),
		Source: readSource(get("Source")), Also: readSources(get("Also")),
	}
	if _, ok := letters.ParseCode(h.Code); !ok && h.Code != "" {
		r.Problem("Code", letters.SeverityError, fmt.Sprintf("%q is not a letter code; one looks like CP3-017, with a number up to %d", h.Code, letters.MaxSerial),
			"write the code that is on the door's letter, or clear it: the door then gets a new one")
		h.Code = ""
	}
	h.ReadCells(get("Language"), get("Note"))
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
		_, damage := values.Numeral(c)
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
	latitude, okN := values.Degrees(heading.Coordinate(north))
	longitude, okE := values.Degrees(heading.Coordinate(east))
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
