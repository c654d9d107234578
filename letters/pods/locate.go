package pods

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// locate puts the buildings on a plane. Coordinates far from everybody else's
// are tried with latitude and longitude swapped and with the other sign, and
// dropped if that does not bring them home; so are points that many streets
// share, which is where a geocoder puts what it did not find.
func (t *town) locate() {
	points := t.points()
	t.projection = plane.Around(located(t.buildings, points))
	reach := t.reach(points)
	for i := range t.buildings {
		b := &t.buildings[i]
		if !b.located {
			continue
		}
		b.at = t.projection.Point(points[i])
		if plane.Distance(b.at, plane.Point{}) > reach {
			kind := t.bringHome(b, points[i], reach)
			b.located = kind != farAway
			t.doubt(kind, b)
		}
	}
	t.dropShared()
}

// points returns the first point that a door of each building has.
func (t *town) points() []letters.Point {
	points := make([]letters.Point, len(t.buildings))
	for i := range t.buildings {
		b := &t.buildings[i]
		at := slices.IndexFunc(b.doors, func(d door) bool { return d.Located && plane.OnEarth(d.Point) })
		if at < 0 {
			continue
		}
		points[i], b.located = b.doors[at].Point, true
		if inAntarctica(points[i]) {
			points[i] = swap(points[i])
			t.doubt(swapped, b)
		}
	}
	return points
}

func located(buildings []building, points []letters.Point) (known []letters.Point) {
	for i, b := range buildings {
		if b.located {
			known = append(known, points[i])
		}
	}
	return known
}

// bringHome moves a building to where it is within reach if its point was written
// wrongly, and returns how it was; farAway if no such slip explains it.
func (t *town) bringHome(b *building, p letters.Point, reach int) doubtKind {
	for _, try := range []struct {
		p    letters.Point
		kind doubtKind
	}{
		{swap(p), swapped},
		{letters.Point{Latitude: p.Latitude, Longitude: -p.Longitude}, wrongSign},
		{letters.Point{Latitude: -p.Latitude, Longitude: p.Longitude}, wrongSign},
	} {
		if at := t.projection.Point(try.p); plane.OnEarth(try.p) && plane.Distance(at, plane.Point{}) <= reach {
			b.at = at
			return try.kind
		}
	}
	return farAway
}

func swap(p letters.Point) letters.Point {
	return letters.Point{Latitude: p.Longitude, Longitude: p.Latitude}
}

// inAntarctica reports whether nobody can live at a point, but could if its
// latitude and longitude were swapped.
func inAntarctica(p letters.Point) bool {
	return p.Latitude < -60 && p.Longitude > -60 && p.Longitude < 84
}

// reach returns how far from the middle a door of this list may be: 10 km, or
// eight times as far as half of the doors are.
func (t *town) reach(points []letters.Point) int {
	var far []int
	for i, b := range t.buildings {
		if b.located {
			far = append(far, plane.Distance(t.projection.Point(points[i]), plane.Point{}))
		}
	}
	return max(100_000, 8*median(far))
}

// dropShared drops points that many buildings on several streets share, if those
// streets have other buildings far from there. Without these it may be an estate
// that the list's makers gave one point.
func (t *town) dropShared() {
	fewestBuildings := max(30, len(t.buildings)/100)
	at := map[plane.Point][]int{}
	for i, b := range t.buildings {
		if b.located {
			at[b.at] = append(at[b.at], i)
		}
	}
	var shared []int
	for i, b := range t.buildings {
		if crowd := at[b.at]; b.located && len(crowd) >= fewestBuildings && i == crowd[0] && t.stray(crowd) {
			shared = append(shared, crowd...)
		}
	}
	slices.Sort(shared)
	for _, i := range shared {
		t.buildings[i].located = false
		t.doubt(sharedPoint, &t.buildings[i])
	}
}

// stray reports whether buildings at one point are of several streets, and one of
// these has other buildings far from there.
func (t *town) stray(crowd []int) bool {
	const fewestStreets, far = 5, 5_000
	streets, away := 0, false
	for n, i := range crowd {
		b := t.buildings[i]
		if n > 0 && t.buildings[crowd[n-1]].block == b.block { // buildings are in order of streets
			continue
		}
		streets++
		away = away || slices.ContainsFunc(t.street(b.block), func(o building) bool {
			return o.located && plane.Distance(o.at, b.at) > far
		})
	}
	return streets >= fewestStreets && away
}
