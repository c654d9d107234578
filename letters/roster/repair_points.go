package roster

import (
	"fmt"
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// near is how many degrees from the middle of the list a door may be that was
// repaired, and far how many before it is asked whether it needs repairing: about
// 50 and 150 kilometres, more in a list that is spread widely.
const near, far = 0.5, 1.5

// minLocated is how many doors have coordinates before they say anything of
// another's.
const minLocated = 5

const pointHint = "correct the coordinates or clear them"

// repairPoints looks at the places of all doors together. Latitude and longitude
// that are swapped, or that lost a sign, are repaired where that puts the door
// among the others, and reported; a door that is far from all others is not
// located.
func repairPoints(x *records.List, list report.Tables, doors []int32) (problems report.Problems) {
	r := pointRepair{records: x, tables: list, ground: groundOf(x, doors)}
	for _, i := range doors {
		switch s := x.Stored(int(i)); {
		case s.Swapped && !s.Located:
			r.swapBack(s)
		case s.Located && r.ground.located >= minLocated && !r.ground.has(s.Point, far):
			r.repair(s)
		}
	}
	return r.problems
}

// ground is where the doors of a list are.
type ground struct {
	located int // how many doors say so
	middle  letters.Point
	wide    float64 // how far most doors are from the middle, with room
}

// groundOf goes by the doors that are located; in a list in which all are swapped,
// by these.
func groundOf(x *records.List, doors []int32) ground {
	north, east := pointsOf(x, doors, func(s *records.Stored) bool { return s.Located })
	if len(north) == 0 {
		north, east = pointsOf(x, doors, func(s *records.Stored) bool { return s.Swapped })
	}
	g := ground{located: len(north), middle: letters.Point{Latitude: median(north), Longitude: median(east)}}
	for i := range north {
		north[i], east[i] = math.Abs(north[i]-g.middle.Latitude), math.Abs(east[i]-g.middle.Longitude)
	}
	g.wide = 8 * max(median(north), median(east))
	return g
}

func pointsOf(x *records.List, doors []int32, are func(*records.Stored) bool) (north, east []float64) {
	for _, i := range doors {
		if s := x.Stored(int(i)); are(s) {
			north, east = append(north, s.Point.Latitude), append(east, s.Point.Longitude)
		}
	}
	return north, east
}

// has reports whether a point is within so many degrees of the middle.
func (g ground) has(p letters.Point, limit float64) bool {
	limit = max(limit, g.wide)
	return math.Abs(p.Latitude-g.middle.Latitude) <= limit && math.Abs(p.Longitude-g.middle.Longitude) <= limit
}

type pointRepair struct {
	records  *records.List
	tables   report.Tables
	ground   ground
	problems report.Problems
}

// swapBack locates a door whose latitude and longitude are swapped.
func (r *pointRepair) swapBack(s *records.Stored) {
	if r.ground.located >= minLocated && r.ground.has(s.Point, near) {
		s.Located = true
		r.report(s, swappedOver)
		return
	}
	s.Point = letters.Point{}
	r.report(s, "the latitude is more than 90: latitude and longitude may be swapped"+placedByStreet)
}

// slip is a place that is meant by another, and how that is told.
type slip struct {
	point letters.Point
	what  string
}

const swappedOver = "latitude and longitude are swapped; they are read the other way round"

// slips are the places that may be meant where one is written.
func slips(p letters.Point) []slip {
	return []slip{
		{letters.Point{Latitude: p.Latitude, Longitude: -p.Longitude}, "the longitude lacks its minus sign; it is read with it"},
		{letters.Point{Latitude: -p.Latitude, Longitude: p.Longitude}, "the latitude's sign is wrong; it is read with the other"},
		{letters.Point{Latitude: p.Longitude, Longitude: p.Latitude}, swappedOver},
		{letters.Point{Latitude: p.Longitude, Longitude: -p.Latitude}, "latitude and longitude are swapped and a sign is lost; they are read as they must have been"},
		{letters.Point{Latitude: -p.Latitude, Longitude: -p.Longitude}, "both signs are wrong; they are read with the other ones"},
	}
}

// repair finds what would put a door that is far from all others among them.
func (r *pointRepair) repair(s *records.Stored) {
	p := s.Point
	for _, try := range slips(p) {
		if r.ground.has(try.point, near) {
			s.Point = try.point
			r.report(s, try.what)
			return
		}
	}
	s.Point, s.Located = letters.Point{}, false
	r.report(s, fmt.Sprintf("the coordinates are more than %d km from the other doors", int(max(far, r.ground.wide)*100/10)*10)+placedByStreet)
}

// report says what became of a door's coordinates.
func (r *pointRepair) report(s *records.Stored, message string) {
	source := r.records.SourceOf(s)
	table, column := r.tables.Of(source.Sheet), letters.ColumnLatitude
	if !table.Has(column) {
		column = letters.ColumnCoordinates
	}
	r.problems.Add(letters.Problem{
		File: source.File, Sheet: source.Sheet, Row: source.Row, Column: table.Heading(column), Severity: letters.SeverityWarning, Message: message, Hint: pointHint,
	})
}

func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
