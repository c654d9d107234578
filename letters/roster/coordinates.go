package roster

import (
	"math"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

const placedByStreet = "; the door is placed by its street instead"

// point reads a row's latitude and longitude, rounded to seven decimals (about a
// centimetre), from two cells or one. A fault in them is told, and the door is
// then not located.
func (r *addressReader) point(l sheet.Row, h *letters.Household) {
	north, east := heading.Coordinate(r.header.Cell(l, heading.ColumnLatitude)), heading.Coordinate(r.header.Cell(l, heading.ColumnLongitude))
	column := heading.ColumnLatitude
	if both := letters.Tidy(r.header.Cell(l, heading.ColumnPoint).Raw); both != "" && north == "" && east == "" {
		north, column = both, heading.ColumnPoint
	}
	if north == "" && east == "" {
		return
	}
	if north == "" {
		north, east = east, ""
	}
	if east == "" || east == north {
		if first, second, ok := address.TwoCoordinates(north); ok {
			north, east = first, second
		}
	}
	latitude, okN := address.Degrees(north)
	longitude, okE := address.Degrees(east)
	fault := ""
	switch {
	case !okN || !okE:
		fault = "the coordinates are not two numbers of degrees"
	case latitude == 0 && longitude == 0:
		fault = "the coordinates are 0, 0, which is in the sea off Africa"
	case address.IsEastOrWest(north) || address.IsNorthOrSouth(east), math.Abs(latitude) > 90 && math.Abs(longitude) <= 90:
		latitude, longitude = longitude, latitude
		if math.Abs(latitude) > 90 {
			fault = "the coordinates are not on the earth"
			break
		}
		r.badPoints = append(r.badPoints, badPoint{h.Source.Row, column, letters.Point{Latitude: latitude, Longitude: longitude}})
		return
	case math.Abs(latitude) > 90 || math.Abs(longitude) > 180:
		fault = "the coordinates are not on the earth"
	}
	if fault != "" {
		r.problem(l.Number, column, letters.SeverityWarning, fault+placedByStreet, "mend the coordinates or clear them")
		return
	}
	h.Point, h.Located = letters.Point{Latitude: latitude, Longitude: longitude}, true
}
