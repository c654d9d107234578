package lists

import (
	"math"
	"slices"

	"doorletters/letters"
)

// The earth in squares of 0.018 degrees, 2 km from south to north.
const (
	columns      = 20000 // around the earth
	squareDegree = 360.0 / columns
)

// square is one of them, by its place from the equator and eastward.
type square struct{ row, column int }

func squareOf(p letters.Point) square {
	return square{int(math.Floor(p.Latitude / squareDegree)), around(int(math.Floor(p.Longitude / squareDegree)))}
}

// around counts columns that lie over the date line on the other side of it.
func around(column int) int { return ((column % columns) + columns) % columns }

// NearDoors returns the streets as far as they come within 2 km of a door, and stretches
// of some that are up to 6 km away; what else a line has is not kept in memory. So of a
// county's file remains what is around a neighbourhood. What is kept goes on to the next
// point of the line, so that streets lead out of it; where a line does not lead on, as
// [letters.StreetLeads] says, it ends. NearDoors goes by each door, and not by a box around
// them all: one whose coordinates are wrong brings in what is beside itself, and no half of
// a continent.
func NearDoors(streets letters.StreetMap, doors []letters.Household) letters.StreetMap {
	near := nearSquares(doors)
	var kept []letters.StreetLine
	for _, line := range streets.Lines {
		for _, run := range near.runs(line.Points) {
			part := line
			if part.Points = run; len(run) < len(line.Points) {
				part.Points = slices.Clone(run) // of a line that is not kept
			}
			kept = append(kept, part)
		}
	}
	streets.Lines = slices.Clip(kept)
	return streets
}

// squares are some of the earth's.
type squares map[square]bool

// nearSquares are those with doors, and what is beside them.
func nearSquares(doors []letters.Household) squares {
	with := squares{}
	for i := range doors {
		if doors[i].Located {
			with[squareOf(doors[i].Point)] = true
		}
	}
	near := squares{}
	for s := range with {
		for row := s.row - 1; row <= s.row+1; row++ {
			beside := s.columnsBeside()
			for column := s.column - beside; column <= s.column+beside; column++ {
				near[square{row, around(column)}] = true
			}
		}
	}
	return near
}

// columnsBeside is how many columns 2 km are, which is the more the nearer it is to a pole.
func (s square) columnsBeside() int {
	const narrowest = 0.05 // beyond it nobody lives
	edge := max(math.Abs(float64(s.row-1)), math.Abs(float64(s.row+2))) * squareDegree
	return int(math.Ceil(1 / max(math.Cos(edge*math.Pi/180), narrowest)))
}

// runs returns the parts of a line whose stretches, from a point to the next, each come
// through one of the squares.
func (s squares) runs(line []letters.Point) [][]letters.Point {
	var runs [][]letters.Point
	begun := 0
	for i := range line {
		if i+1 < len(line) && s.touch(line[i], line[i+1]) {
			continue
		}
		if i > begun {
			runs = append(runs, line[begun:i+1])
		}
		begun = i + 1
	}
	return runs
}

// touch reports whether a street leads from one place to another, and comes through one of
// the squares: a look every 500 m, or where degrees are narrow a little less often.
func (s squares) touch(from, to letters.Point) bool {
	const step, most = squareDegree / 4, 200
	north, east := to.Latitude-from.Latitude, math.Remainder(to.Longitude-from.Longitude, 360)
	looks := 0
	if long := max(math.Abs(north), math.Abs(east)); long > step {
		looks = int(min(long/step, most))
	}
	for look := range looks + 2 {
		part := float64(look) / float64(looks+1)
		if s[squareOf(letters.Point{Latitude: from.Latitude + part*north, Longitude: from.Longitude + part*east})] {
			return letters.StreetLeads(from, to)
		}
	}
	return false
}

// AreSwapped reports whether streets of which none is near the doors are so with latitude
// and longitude the other way round.
func AreSwapped(streets letters.StreetMap, doors []letters.Household) bool {
	swapped := letters.StreetMap{Lines: make([]letters.StreetLine, len(streets.Lines))}
	for i, line := range streets.Lines {
		points := make([]letters.Point, len(line.Points))
		for j, p := range line.Points {
			points[j] = letters.Point{Latitude: p.Longitude, Longitude: p.Latitude}
		}
		swapped.Lines[i].Points = points
	}
	return len(NearDoors(swapped, doors).Lines) > 0
}

// Away is how far the streets are from the middle of the doors, in metres: what is to be
// told where none is near. It is not known where no door has a place.
func Away(streets letters.StreetMap, doors []letters.Household) (metres int, known bool) {
	var north, east []float64
	for i := range doors {
		if doors[i].Located {
			north, east = append(north, doors[i].Point.Latitude), append(east, doors[i].Point.Longitude)
		}
	}
	if len(north) == 0 {
		return 0, false
	}
	slices.Sort(north)
	slices.Sort(east)
	middle := letters.Point{Latitude: north[len(north)/2], Longitude: east[len(east)/2]}
	least := math.Inf(1)
	for _, line := range streets.Lines {
		for _, p := range line.Points {
			if p.OnEarth() {
				least = min(least, apart(middle, p))
			}
		}
	}
	return int(math.Round(least)), !math.IsInf(least, 1)
}

// apart is how far two places are from each other, in metres, over the earth's round.
func apart(a, b letters.Point) float64 {
	half := func(degrees float64) float64 {
		sine := math.Sin(degrees * math.Pi / 360)
		return sine * sine
	}
	cosine := func(degrees float64) float64 { return math.Cos(degrees * math.Pi / 180) }
	h := half(a.Latitude-b.Latitude) + cosine(a.Latitude)*cosine(b.Latitude)*half(a.Longitude-b.Longitude)
	const radius = 6371000
	return 2 * radius * math.Asin(math.Sqrt(min(1, h)))
}
