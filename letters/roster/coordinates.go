package roster

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/roster/report"
	"doorletters/letters/shape"
)

// coordinates is what the first rows say of how a list gives the places of doors.
type coordinates struct {
	there  bool // the list has columns for them
	system shape.System
	code   string // of the system, as far as the file says it
}

// areKnown reports whether places on the earth can be made of them.
func (c coordinates) areKnown() bool { return c.there && c.system != shape.Other }

// lookAtCoordinates finds out by the first rows in which system the coordinates
// are, and reports it where they are no degrees.
func (r *rowReader) lookAtCoordinates(country string) {
	t := r.Table
	r.coordinates = coordinates{there: t.Has(letters.ColumnLatitude, letters.ColumnLongitude, letters.ColumnCoordinates), code: t.Sheet.Code}
	if !r.coordinates.there {
		return
	}
	var positions []shape.Position
	column := letters.ColumnCoordinates
	for _, row := range t.Sheet.Head {
		r.Row = row
		if row.Number <= t.Row {
			continue
		}
		if at, code, p := r.position(); p.said && p.fault == "" {
			positions = append(positions, at)
			r.coordinates.code, column = code, p.column
		}
	}
	r.coordinates.system = shape.SystemOf(r.coordinates.code, positions)
	note := func(severity letters.Severity, message, hint string) {
		r.aboutCoordinates = append(r.aboutCoordinates, report.TableNote(t, column, severity, message, hint))
	}
	switch r.coordinates.system {
	case shape.WebMercator:
		note(letters.SeverityNote, "the coordinates are metres of Web Mercator (EPSG:3857); degrees are made of them", "look at a door on the map")
	case shape.Other:
		first := positions[0]
		for _, p := range positions {
			if shape.SystemOf("", []shape.Position{p}) != shape.Degrees {
				first = p
				break
			}
		}
		what := "they look like " + shape.Likeness(country, first)
		if r.coordinates.code != "" {
			what = "the file says that they are of the system EPSG:" + r.coordinates.code
		}
		note(letters.SeverityWarning, fmt.Sprintf("the coordinates (%.0f, %.0f) are no degrees: %s; the doors are placed by their streets instead", first.X, first.Y, what),
			"export the list once more with the coordinate system WGS 84 (EPSG:4326)")
	}
}
