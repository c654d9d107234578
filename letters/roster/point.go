package roster

import (
	"math"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/heading/values"
	"doorletters/letters/roster/records"
	"doorletters/letters/shape"
)

const placedByStreet = "; the door is placed by its street instead"

// place is where a row says that its door is.
type place struct {
	column letters.Column // that says so
	said   bool           // it says something
	point  letters.Point
	known  bool // the point is one
	// swapped: it is one only with latitude and longitude exchanged, as it stands in
	// point.
	swapped bool
	fault   string // why it is none, empty where that is said of the whole list
}

// point gives a door the place that its row says. Where that is at fault, which is
// reported, the door is not located.
func (r *rowReader) point(d *records.Record) {
	if !r.coordinates.there {
		return
	}
	p := r.placed
	if r.cut.Within == nil {
		p = r.place()
	}
	switch {
	case p.fault != "":
		r.Problem(p.column, letters.SeverityWarning, p.fault+placedByStreet, pointHint)
	case !p.said && r.Table.Sheet.Features:
		r.Problem("", letters.SeverityWarning, "this feature has no place on the map"+placedByStreet, "")
	default:
		d.Point, d.Located, d.Swapped = p.point, p.known, p.swapped
	}
}

// place reads where the row's door is, rounded to seven decimals of degrees (about
// a centimetre).
func (r *rowReader) place() place {
	at, code, p := r.position()
	if !p.said || p.fault != "" {
		return p
	}
	system := shape.SystemOf(code, []shape.Position{at})
	if system != shape.Degrees && code == r.coordinates.code {
		system = r.coordinates.system
	}
	point, ok := at.Degrees(system)
	other := letters.Point{Latitude: point.Longitude, Longitude: point.Latitude}
	switch {
	case !ok && system == r.coordinates.system: // which is said once
		return place{column: p.column, said: true}
	case !ok:
		p.fault = "the coordinates are no degrees"
	case point == letters.Point{}:
		p.fault = "the coordinates are 0, 0, which is in the sea off Africa"
	case onEarth(other) && (p.swapped || !onEarth(point)):
		p.point, p.swapped = other, true
	case !onEarth(point):
		p.fault = "the coordinates are not on the earth"
	default:
		p.point, p.known, p.swapped = point, true, false
	}
	return p
}

// onEarth reports whether there is such a place, and may be a door: there is none in
// the Antarctic, where the doors of Boston are with latitude and longitude swapped.
func onEarth(p letters.Point) bool {
	return p.Latitude <= 90 && p.Latitude > -60 && math.Abs(p.Longitude) <= 180
}

// position reads the numbers of a place as the file has them, and the code of their
// coordinate system. The place that it returns is not known yet; it is swapped
// where letters say that the longitude stands first.
func (r *rowReader) position() (at shape.Position, code string, p place) {
	p.column = letters.ColumnCoordinates
	text := heading.Coordinate(r.Table.Cell(r.Row, letters.ColumnCoordinates))
	if drawn := r.Table.Sheet.Features && text != ""; drawn || shape.IsWKT(text) {
		at, own, err := shape.InWKT(text)
		if p.said = true; err != nil {
			p.fault = "the shape has no place on the map"
		}
		if own == "" {
			own = r.coordinates.code
		}
		return at, own, p
	}
	north, east, column := r.pointCells(text)
	p.column = column
	if north == "" && east == "" {
		return at, "", p
	}
	latitude, okN := values.Degrees(north)
	longitude, okE := values.Degrees(east)
	if p.said = true; !okN || !okE {
		p.fault = "the coordinates are not two numbers of degrees"
	}
	p.swapped = values.IsEastOrWest(north) || values.IsNorthOrSouth(east)
	return shape.Position{X: longitude, Y: latitude}, r.coordinates.code, p
}

// pointCells returns the texts of latitude and longitude, and the column that a
// fault is in; both is what the one cell has that may have both.
func (r *rowReader) pointCells(both string) (north, east string, column letters.Column) {
	north = heading.Coordinate(r.Table.Cell(r.Row, letters.ColumnLatitude))
	east = heading.Coordinate(r.Table.Cell(r.Row, letters.ColumnLongitude))
	column = letters.ColumnLatitude
	if north == "" && east == "" && r.Table.Has(letters.ColumnCoordinates) {
		north, column = both, letters.ColumnCoordinates
	}
	if north == "" {
		north, east = east, ""
	}
	if east == "" || east == north {
		if first, second, ok := values.TwoCoordinates(north); ok {
			return first, second, column
		}
	}
	return north, east, column
}
