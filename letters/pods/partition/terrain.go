// Package partition divides stops into clusters of bounded weight, each of which
// is walked in a short round.
//
// Start with [Terrain], what is known of the stops, and [Terrain.Divide]. It cuts
// a curve through all stops into pieces, and then divides adjacent pairs of
// clusters anew until none gets better. The answer is the same every time, on
// however many cores.
package partition

import (
	"doorletters/letters/pods/plane"
	"doorletters/letters/pods/tour"
)

// Terrain is the stops to divide, which count from 0.
type Terrain struct {
	At     []plane.Point
	Weight []int
	// Before and After are each stop's neighbours on its side of the street, -1
	// for none.
	Before, After []int
	// SideCost is what it costs where a side of a street changes clusters between two
	// neighbours, in decimetres of walking.
	SideCost int
	Bounds   Bounds
	// Order, where it is known, has all stops so that those that follow each other are
	// mostly near each other by walking; else a curve over the plane has to do.
	Order []int
	// Matrix returns the ways between some stops, in the room given if that is
	// enough. Several goroutines call it.
	Matrix func(stops []int32, room []int32) tour.Matrix
}

// cluster is stops in the order of a tour.
type cluster struct {
	tour   []int32
	length int
	weight int
}

// Tour returns a short round through some stops.
func (t *Terrain) Tour(stops []int32) []int32 { return t.cluster(stops).tour }

func (t *Terrain) cluster(stops []int32) cluster {
	var c cluster
	if len(stops) == 0 {
		return c
	}
	local := make([]int32, len(stops))
	for i, stop := range stops {
		local[i] = int32(i)
		c.weight += t.Weight[stop]
	}
	m := t.Matrix(stops, nil)
	c.tour = m.Greedy(local, 0)
	c.length = m.Improve(c.tour)
	for i, l := range c.tour {
		c.tour[i] = stops[l]
	}
	return c
}
