package chart

import (
	"cmp"
	"math"
	"slices"

	"doorletters/letters/address"
	"doorletters/letters/typeset"
)

// street is a street on which the pod has stops.
type street struct {
	name   string // as the list first spells it
	key    string // address.StreetKey
	houses []house
	reach  float64 // points on the page along which it may be taken to be straight
}

// house is a stop on a street, the pod's own or of a pod beside it.
type house struct {
	at      typeset.Spot
	number  int // 0 where it has none
	printed string
	dot     int // index of the pod's dot; -1 where it is another pod's
}

// side is 0 for even numbers and 1 for odd ones.
func (h house) side() int { return h.number % 2 }

// How far along a street is taken to be straight: points, and metres.
const leastReach, straightMetres = 60.0, 45.0

// besideFrame is how far outside of the frame houses still tell how a street runs.
const besideFrame = 80.0

// findStreets finds the streets of the pod in walk order, and which other houses on
// them are near.
func (s *sketch) findStreets() {
	known := map[string]*street{}
	for i, d := range s.dots {
		for _, n := range d.stops {
			stop := s.pod.Stops[n]
			st := known[stop.street]
			if st == nil {
				st = &street{name: stop.Doors[0].Address.Street, key: stop.street, reach: max(leastReach, straightMetres*s.scale)}
				known[stop.street] = st
				s.streets = append(s.streets, st)
			}
			st.houses = append(st.houses, newHouse(stop, d.at, i))
		}
	}
	for i, pod := range s.m.Pods {
		if i == s.id {
			continue
		}
		for _, stop := range pod.Stops {
			if st := known[stop.street]; st != nil {
				if at := s.place(stop.Spot); s.shows(at, -besideFrame) {
					st.houses = append(st.houses, newHouse(stop, at, -1))
				}
			}
		}
	}
	for _, st := range s.streets {
		slices.SortStableFunc(st.houses, func(a, b house) int {
			return cmp.Or(cmp.Compare(a.number, b.number), cmp.Compare(a.at.X, b.at.X), cmp.Compare(a.at.Y, b.at.Y))
		})
		for _, h := range st.ends() {
			s.dots[h.dot].key = true
		}
	}
}

func newHouse(stop Stop, at typeset.Spot, dot int) house {
	a := stop.Doors[0].Address
	number, _, _ := address.House(a)
	return house{at, number, a.Number, dot}
}

// own are the houses of the pod.
func (st *street) own() []house {
	return slices.DeleteFunc(slices.Clone(st.houses), func(h house) bool { return h.dot < 0 })
}

// ends are the pod's first and last house on each side of the street.
func (st *street) ends() []house {
	var ends []house
	own := st.own()
	for side := range 2 {
		of := slices.DeleteFunc(slices.Clone(own), func(h house) bool { return h.side() != side })
		if len(of) > 0 {
			ends = append(ends, of[0])
		}
		if len(of) > 1 {
			ends = append(ends, of[len(of)-1])
		}
	}
	return ends
}

// direction is how the street runs near a spot, in the way words along it are read:
// the mean of the ways between houses next to each other on one side of it.
func (st *street) direction(near typeset.Spot) typeset.Spot {
	var cos2, sin2 float64 // of twice the angle, which is the same both ways
	add := func(a, b typeset.Spot, part float64) {
		v, ok := direction(a, b)
		if !ok {
			return
		}
		off := distance(along(a, b, 0.5), near) / st.reach
		w := part * min(distance(a, b), st.reach) / (1 + off*off)
		cos2 += w * (v.X*v.X - v.Y*v.Y)
		sin2 += w * 2 * v.X * v.Y
	}
	last := [2]int{-1, -1}
	for i, h := range st.houses {
		if k := last[h.side()]; k >= 0 {
			add(st.houses[k].at, h.at, 1)
		}
		last[h.side()] = i
	}
	if cos2 == 0 && sin2 == 0 {
		return typeset.Spot{X: 1}
	}
	sin, cos := math.Sincos(math.Atan2(sin2, cos2) / 2)
	// Never upside down: to the right, or where it goes straight up and down, up.
	// The half of an angle is between a right one to either side, so cos is not negative.
	if cos < 0.02 && sin > 0 {
		return typeset.Spot{X: -cos, Y: -sin}
	}
	return typeset.Spot{X: cos, Y: sin}
}
