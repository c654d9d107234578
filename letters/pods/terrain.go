package pods

import (
	"doorletters/letters/pods/network"
	"doorletters/letters/pods/plane"
	"doorletters/letters/pods/tour"
)

// terrain is what a cut looks at: buildings with a place, by an index of its own.
type terrain struct {
	ids     []int // the buildings' indices in the town
	at      []plane.Point
	weight  []int
	street  []int
	before  []int // neighbours on the same side of the street, -1 for none
	after   []int
	bounds  bounds
	streets *network.Network
}

func (s survey) terrain(ids []int, b bounds) *terrain {
	g := &terrain{ids: ids, bounds: b, streets: s.streets()}
	index := make(map[int]int, len(ids))
	for i, id := range ids {
		index[id] = i
	}
	local := func(id int) int {
		if i, ok := index[id]; ok {
			return i
		}
		return -1
	}
	for _, id := range ids {
		b := s.buildings[id]
		g.at = append(g.at, b.at)
		g.weight = append(g.weight, b.weight)
		g.street = append(g.street, b.block)
		g.before = append(g.before, local(b.before))
		g.after = append(g.after, local(b.after))
	}
	return g
}

// otherStreet is what a change of street costs on top of the way: 15 m.
const otherStreet = 150

// matrix holds the ways between some stops, which are indices of the terrain,
// for a cut: nine parts of the straight line and one of the way along the
// streets, which is enough to keep lots apart that lie back to back.
func (g *terrain) matrix(stops []int32, room []int32) tour.Matrix {
	n := len(stops)
	m := tour.NewMatrix(n, room)
	ids := make([]int, n)
	for i, stop := range stops {
		ids[i] = g.ids[stop]
	}
	w := g.streets.Ways(ids)
	for i, a := range stops {
		m.Way[i*n+i] = 0
		for j := range i {
			b := stops[j]
			straight := plane.Distance(g.at[a], g.at[b])
			d := w.Between(i, j, straight)
			d = (d + 9*straight) / 10
			if g.street[a] != g.street[b] {
				d += otherStreet
			}
			m.Way[i*n+j], m.Way[j*n+i] = int32(d), int32(d)
		}
	}
	return m
}
