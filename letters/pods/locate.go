package pods

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// doubt is what is wrong with the coordinates of some buildings.
type doubt struct {
	kind  doubtKind
	first door
	count int
}

type doubtKind int

const (
	farAway doubtKind = iota
	turnedRound
	signLost
	sharedPoint
)

// locate puts the buildings on a plane. Coordinates far from everybody else's
// are tried the other way round and with the other sign, and given up if that
// does not bring them home; so are points that many streets share, which is
// where a geocoder puts what it did not find.
func (t *town) locate() {
	points := make([]letters.Point, len(t.buildings))
	var known []letters.Point
	var turned []int
	for i := range t.buildings {
		b := &t.buildings[i]
		for _, d := range b.doors {
			if d.Located && plane.OnEarth(d.Point) {
				points[i], b.located = d.Point, true
				if inAntarctica(d.Point) {
					points[i] = letters.Point{Latitude: d.Point.Longitude, Longitude: d.Point.Latitude}
					turned = append(turned, i)
				}
				known = append(known, points[i])
				break
			}
		}
	}
	t.projection = plane.Around(known)
	reach := t.reach(points)
	found := map[doubtKind]int{}
	tell := func(kind doubtKind, b building) {
		i, again := found[kind]
		if !again {
			i = len(t.doubts)
			found[kind] = i
			t.doubts = append(t.doubts, doubt{kind: kind, first: b.doors[0]})
		}
		t.doubts[i].count++
	}
	for _, i := range turned {
		tell(turnedRound, t.buildings[i])
	}
	for i := range t.buildings {
		b := &t.buildings[i]
		if !b.located {
			continue
		}
		b.at = t.projection.Point(points[i])
		if plane.Distance(b.at, plane.Point{}) <= reach {
			continue
		}
		p := points[i]
		kind := farAway
		for _, try := range []struct {
			p    letters.Point
			kind doubtKind
		}{
			{letters.Point{Latitude: p.Longitude, Longitude: p.Latitude}, turnedRound},
			{letters.Point{Latitude: p.Latitude, Longitude: -p.Longitude}, signLost},
			{letters.Point{Latitude: -p.Latitude, Longitude: p.Longitude}, signLost},
		} {
			if at := t.projection.Point(try.p); plane.OnEarth(try.p) && plane.Distance(at, plane.Point{}) <= reach {
				b.at, kind = at, try.kind
				break
			}
		}
		b.located = kind != farAway
		tell(kind, *b)
	}
	t.dropShared(tell)
}

// inAntarctica reports whether nobody can live at a point, but could if its
// latitude and longitude changed places.
func inAntarctica(p letters.Point) bool {
	return p.Latitude < -60 && p.Longitude > -60 && p.Longitude < 84
}

// reach is how far from the middle a door of this list may be: 10 km, or eight
// times as far as half of the doors are.
func (t *town) reach(points []letters.Point) int {
	var far []int
	for i, b := range t.buildings {
		if b.located {
			far = append(far, plane.Distance(t.projection.Point(points[i]), plane.Point{}))
		}
	}
	return max(100_000, 8*median(far))
}

// dropShared gives up points that many buildings on several streets share, if
// those streets have other buildings far from there. Without these it may be an
// estate that the list's makers gave one point.
func (t *town) dropShared(tell func(doubtKind, building)) {
	const fewestStreets, far = 5, 5_000
	fewestBuildings := max(30, len(t.buildings)/100)
	at := map[plane.Point][]int{}
	for i, b := range t.buildings {
		if b.located {
			at[b.at] = append(at[b.at], i)
		}
	}
	var shared []int
	for i, b := range t.buildings {
		if crowd := at[b.at]; !b.located || len(crowd) < fewestBuildings || i != crowd[0] {
			continue
		}
		streets, away := 0, false
		for n, j := range at[b.at] {
			block := t.buildings[j].block
			if n > 0 && t.buildings[at[b.at][n-1]].block == block { // buildings are in order of streets
				continue
			}
			streets++
			away = away || slices.ContainsFunc(t.street(block), func(o building) bool {
				return o.located && plane.Distance(o.at, b.at) > far
			})
		}
		if streets >= fewestStreets && away {
			shared = append(shared, at[b.at]...)
		}
	}
	slices.Sort(shared)
	for _, i := range shared {
		t.buildings[i].located = false
		tell(sharedPoint, t.buildings[i])
	}
}

// problems says what was made of doubtful coordinates.
func (t *town) problems() []letters.Problem {
	var problems []letters.Problem
	for _, d := range t.doubts {
		p := letters.Problem{Severity: letters.SeverityNote, Column: "Latitude"}
		what := plural(d.count, "building", "buildings")
		switch d.kind {
		case farAway:
			p.Message = fmt.Sprintf("the coordinates of %s are far from all others and are not used; the first is %s", what, doorAt(d.first))
			p.Hint = "the doors are placed by their neighbours on the street; correct or clear the two cells"
		case turnedRound:
			p.Message = fmt.Sprintf("%s: latitude and longitude were read the other way round; the first is %s", what, doorAt(d.first))
			p.Hint = "exchange the two cells"
		case signLost:
			p.Message = fmt.Sprintf("%s: a latitude or longitude was read with the other sign; the first is %s", what, doorAt(d.first))
			p.Hint = "west and south are negative: put the minus back"
		case sharedPoint:
			p.Message = fmt.Sprintf("%s on several streets share one plane.Point, as a map service writes it that did not find them; it is not used; the first is %s", what, doorAt(d.first))
			p.Hint = "the doors are placed by their neighbours on the street, or by street and number"
		}
		problems = append(problems, problemAt(d.first.Source, p))
	}
	return problems
}
