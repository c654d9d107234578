package pods

import (
	"slices"

	"doorletters/letters/pods/network"
	"doorletters/letters/pods/partition"
	"doorletters/letters/pods/plane"
	"doorletters/letters/pods/tour"
)

// terrain is what a cut looks at: buildings with a place, by an index of its own.
type terrain struct {
	partition.Terrain
	ids     []int // the buildings' indices in the town
	street  []int
	streets *network.Network
}

func (s survey) terrain(ids []int, b partition.Bounds) *terrain {
	g := &terrain{Terrain: partition.Terrain{Bounds: b}, ids: ids, streets: s.streets()}
	g.Matrix = g.ways
	g.At = make([]plane.Point, 0, len(ids))
	for _, of := range []*[]int{&g.Weight, &g.street, &g.Before, &g.After} {
		*of = make([]int, 0, len(ids))
	}
	index := slices.Repeat([]int{-1}, len(s.buildings))
	for i, id := range ids {
		index[id] = i
	}
	local := func(id int) int {
		if id < 0 {
			return -1
		}
		return index[id]
	}
	for _, id := range ids {
		b := s.buildings[id]
		g.At = append(g.At, b.at)
		g.Weight = append(g.Weight, b.weight)
		g.street = append(g.street, b.block)
		g.Before = append(g.Before, local(b.before))
		g.After = append(g.After, local(b.after))
	}
	return g
}

// otherStreet is what a change of street costs on top of the way: 15 m.
const otherStreet = 150

// ways returns the ways between some stops for a cut: nine tenths of the straight
// line and one of the way along the streets, which is enough to keep lots apart
// that lie back to back.
func (g *terrain) ways(stops []int32, room []int32) tour.Matrix {
	m := tour.NewMatrix(len(stops), room)
	ids := make([]int, len(stops))
	for i, stop := range stops {
		ids[i] = g.ids[stop]
	}
	w := g.streets.Ways(ids)
	for i, a := range stops {
		row := m.From(int32(i))
		row[i] = 0
		for j := range i {
			b := stops[j]
			straight := plane.Distance(g.At[a], g.At[b])
			d := w.Between(i, j, straight)
			d = (d + 9*straight) / 10
			if g.street[a] != g.street[b] {
				d += otherStreet
			}
			row[j], m.Way[j*m.Size+i] = int32(d), int32(d)
		}
	}
	return m
}

// inserted returns a tour with a stop put in where it costs least, and that cost.
func (g *terrain) inserted(order []int32, stop int) ([]int32, int) {
	m := g.ways(append(slices.Clone(order), int32(stop)), nil)
	local := make([]int32, len(order))
	for i := range local {
		local[i] = int32(i)
	}
	at, added := m.Insertion(local, int32(len(order)))
	return slices.Insert(slices.Clone(order), at, int32(stop)), added
}
