package roster

import (
	"math"

	"doorletters/letters"
	"doorletters/letters/heading"
)

const placedByStreet = "; the door is placed by its street instead"

// point reads a row's latitude and longitude, rounded to seven decimals (about a
// centimetre), from two cells or one. Where they are at fault, which is reported,
// the door is not located.
func (r *rowReader) point(d *record) {
	if !r.located {
		return
	}
	north, east, column := r.pointCells()
	if north == "" && east == "" {
		return
	}
	latitude, okN := heading.Degrees(north)
	longitude, okE := heading.Degrees(east)
	p := letters.Point{Latitude: latitude, Longitude: longitude}
	lettersSwapped := heading.IsEastOrWest(north) || heading.IsNorthOrSouth(east)
	fault := ""
	switch {
	case !okN || !okE:
		fault = "the coordinates are not two numbers of degrees"
	case latitude == 0 && longitude == 0:
		fault = "the coordinates are 0, 0, which is in the sea off Africa"
	case onEarth(letters.Point{Latitude: longitude, Longitude: latitude}) && (lettersSwapped || !onEarth(p)):
		d.Point, d.swapped = letters.Point{Latitude: longitude, Longitude: latitude}, true
		return
	case !onEarth(p):
		fault = "the coordinates are not on the earth"
	default:
		d.Point, d.Located = p, true
		return
	}
	r.Problem(column, letters.SeverityWarning, fault+placedByStreet, pointHint)
}

// onEarth reports whether there is such a place.
func onEarth(p letters.Point) bool { return math.Abs(p.Latitude) <= 90 && math.Abs(p.Longitude) <= 180 }

// pointCells returns the texts of latitude and longitude, and the column that a
// fault is in.
func (r *rowReader) pointCells() (north, east string, column letters.Column) {
	north = heading.Coordinate(r.Table.Cell(r.Row, letters.ColumnLatitude))
	east = heading.Coordinate(r.Table.Cell(r.Row, letters.ColumnLongitude))
	column = letters.ColumnLatitude
	if north == "" && east == "" {
		north, column = letters.Tidy(r.Table.Cell(r.Row, letters.ColumnCoordinates).Raw), letters.ColumnCoordinates
	}
	if north == "" {
		north, east = east, ""
	}
	if east == "" || east == north {
		if first, second, ok := heading.TwoCoordinates(north); ok {
			return first, second, column
		}
	}
	return north, east, column
}
