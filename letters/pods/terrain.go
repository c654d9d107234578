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
	weights
	ids     []int // the buildings' indices in the town
	street  []int
	streets *network.Network
}

// weights are what a cut goes by.
type weights struct {
	// along is how many hundredths of a way count along the streets; the rest is the
	// straight line, which keeps a pod's doors in sight of each other.
	along int
	// otherStreet is what a change of street costs on top of the way, in decimetres.
	otherStreet int
	// side is the [partition.Terrain]'s SideCost.
	side int
}

// The weights with the streets of a map and without. Streets that addresses show are not
// known for sure: a tenth of the way along them is enough to keep lots apart that lie back
// to back. They were found by trying them on a city of 33,000 doors.
var (
	withMap    = weights{along: 80, otherStreet: 50, side: 900}
	withoutMap = weights{along: 10, otherStreet: 150, side: 300}
)

func (s survey) terrain(ids []int, b partition.Bounds) *terrain {
	g := &terrain{Terrain: partition.Terrain{Bounds: b}, weights: withoutMap, ids: ids, streets: s.streets()}
	if s.mapped() {
		g.weights = withMap
	}
	g.Matrix, g.SideCost = g.ways, g.side
	g.At = make([]plane.Point, 0, len(ids))
	for _, of := range []*[]int{&g.Weight, &g.street, &g.Before, &g.After} {
		*of = make([]int, 0, len(ids))
	}
	index := slices.Repeat([]int{-1}, len(s.buildings))
	for i, id := range ids {
		index[id] = i
	}
	// A side of a street ends at a corner where a map says that there is one.
	neighbour := func(id, of int) int {
		if id < 0 || s.mapped() && !g.streets.SameBlock(id, of) {
			return -1
		}
		return index[id]
	}
	for _, id := range ids {
		b := s.buildings[id]
		g.At = append(g.At, b.at)
		g.Weight = append(g.Weight, b.weight)
		g.street = append(g.street, b.block)
		g.Before = append(g.Before, neighbour(b.before, id))
		g.After = append(g.After, neighbour(b.after, id))
	}
	return g
}

// ways returns the ways between some stops for a cut, by its weights.
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
			d := (g.along*w.Between(i, j, straight) + (100-g.along)*straight) / 100
			if g.street[a] != g.street[b] {
				d += g.otherStreet
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

// walked returns the stops in the order of a walk along the streets. Those that are on none,
// since neither a map nor house numbers tell of one, follow the stop that they are nearest
// to.
func (g *terrain) walked() []int {
	local := make(map[int32]int, len(g.ids))
	for i, id := range g.ids {
		local[int32(id)] = i
	}
	order, passed := make([]int, 0, len(g.ids)), make([]bool, len(g.ids))
	for _, house := range g.streets.Order() {
		if i, known := local[house]; known {
			order, passed[i] = append(order, i), true
		}
	}
	var rest []int
	for i := range g.ids {
		if !passed[i] {
			rest = append(rest, i)
		}
	}
	rest = plane.AlongHilbert(g.At, rest)
	if len(rest) == 0 || len(order) == 0 {
		return append(order, rest...)
	}
	tree, after := plane.NewTree(g.At, order), map[int][]int{}
	for _, i := range rest {
		near := tree.Nearest(g.At[i], 1, -1)[0].ID
		after[near] = append(after[near], i)
	}
	all := make([]int, 0, len(g.ids))
	for _, i := range order {
		all = append(append(all, i), after[i]...)
	}
	return all
}
