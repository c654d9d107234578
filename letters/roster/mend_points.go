package roster

import (
	"fmt"
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// badPoint is a place that only becomes one when it is swapped.
type badPoint struct {
	row    int
	column heading.Column
	point  letters.Point // as it would be
}

// near is how many degrees from the middle of the list a door may be that was
// mended, and far how many before it is asked whether it needs mending: about
// 50 and 150 kilometres, more in a list that is spread widely.
const near, far = 0.5, 1.5

// mendPoints looks at the places of all doors together. Latitude and longitude
// that are swapped, or that lost a sign, are mended where that puts the door
// among the others, and told; a door that is far from all others is not located.
func (r *addressReader) mendPoints() {
	var north, east []float64
	for i := range r.households.count {
		if h := r.households.at(i); h.Located {
			north, east = append(north, h.Point.Latitude), append(east, h.Point.Longitude)
		}
	}
	middle := letters.Point{Latitude: median(north), Longitude: median(east)}
	for i := range north {
		north[i], east[i] = math.Abs(north[i]-middle.Latitude), math.Abs(east[i]-middle.Longitude)
	}
	wide := 8 * max(median(north), median(east))
	within := func(p letters.Point, limit float64) bool {
		limit = max(limit, wide)
		return math.Abs(p.Latitude-middle.Latitude) <= limit && math.Abs(p.Longitude-middle.Longitude) <= limit
	}
	const fewest = 5 // doors, before the rest of a list says anything of one
	swapped := map[int]badPoint{}
	for _, b := range r.badPoints {
		swapped[b.row] = b
	}
	for i := range r.households.count {
		h := r.households.at(i)
		tell := func(column heading.Column, message string) {
			r.problem(h.Source.Row, column, letters.SeverityWarning, message, "mend the coordinates or clear them")
		}
		column := heading.ColumnLatitude
		if !r.header.Has(heading.ColumnLatitude) {
			column = heading.ColumnPoint
		}
		if b, ok := swapped[h.Source.Row]; ok && !h.Located {
			if len(north) >= fewest && within(b.point, near) {
				h.Point, h.Located = b.point, true
				r.households.set(i, h)
				tell(b.column, "latitude and longitude are swapped; they are read the other way round")
			} else {
				tell(b.column, "the latitude is more than 90: latitude and longitude may be swapped"+placedByStreet)
			}
			delete(swapped, h.Source.Row)
			continue
		}
		if !h.Located || len(north) < fewest || within(h.Point, far) {
			continue
		}
		p := h.Point
		mended := false
		for _, try := range []struct {
			point letters.Point
			what  string
		}{
			{letters.Point{Latitude: p.Latitude, Longitude: -p.Longitude}, "the longitude lacks its minus sign; it is read with it"},
			{letters.Point{Latitude: -p.Latitude, Longitude: p.Longitude}, "the latitude's sign is wrong; it is read with the other"},
			{letters.Point{Latitude: p.Longitude, Longitude: p.Latitude}, "latitude and longitude are swapped; they are read the other way round"},
			{letters.Point{Latitude: p.Longitude, Longitude: -p.Latitude}, "latitude and longitude are swapped and a sign is lost; they are read as they must have been"},
			{letters.Point{Latitude: -p.Latitude, Longitude: -p.Longitude}, "both signs are wrong; they are read with the other ones"},
		} {
			if within(try.point, near) && !mended {
				h.Point, mended = try.point, true
				r.households.set(i, h)
				tell(column, try.what)
			}
		}
		if !mended {
			h.Point, h.Located = letters.Point{}, false
			r.households.set(i, h)
			tell(column, fmt.Sprintf("the coordinates are more than %d km from the other doors", int(max(far, wide)*100/10)*10)+placedByStreet)
		}
	}
	for _, b := range r.badPoints { // of rows that were folded
		if _, left := swapped[b.row]; left {
			r.problem(b.row, b.column, letters.SeverityWarning, "latitude and longitude are swapped; they are not used", "mend the coordinates or clear them")
		}
	}
}

func median(values []float64) float64 {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
