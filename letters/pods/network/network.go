// Package network is the streets of a town: those of a map, as far as there is one, and
// else as the addresses show them: house numbers in a row are a street, and where two of
// these meet there is a crossing.
//
// Start with [New]; [Network.Ways] prepares the walking distances between houses, and
// [Network.Hung] says how a house is on the streets of the map.
package network

import (
	"cmp"
	"slices"

	"doorletters/letters/pods/plane"
)

// House is a building with an address.
type House struct {
	Street string // its street's name, alike for all houses on it
	// Block tells apart the streets of one name in several ZIPs or cities.
	Block   int
	Number  int // 0 where the house number has none
	At      plane.Point
	Located bool // whether At is known
}

// Network is the streets of a town. It does not change any more, and may be used
// by several goroutines.
type Network struct {
	spines []spine
	spots  []spot // where each house stands
	edges  [][]edge
	around bounds  // where the houses are
	mapped int     // the first spines, which are the map's
	order  []int32 // of the houses, as Order returns them
	part   []int32 // of each house, as Part returns it
	reach  []way   // the nodes within maxReach of each, one after the other
	from   []int   // where those of each begin in reach, and the end of all
	upto   []int32 // how far from each all nodes are in reach
}

// spot is a house's place on the network.
type spot struct {
	spine, along int32   // spine is -1 where there is none
	shift        int32   // from there to where its number alone would have it, if no map has the street
	crossing     int32   // what it costs to cross the street there, if the map says that it is more than any
	nodes        [2]edge // the crossings on both sides, node -1 for none
	odd          bool    // on which of the two sides it is
	far          bool    // it stands far from where its number would have it, on a street that no map has
	hung         Hanging
	doubt        uint8 // in a hundred, that the way along the streets is not the one to the house
}

type edge struct{ node, away int32 }

// anywhere is farther than any way.
const anywhere = 1 << 40

// Houses are those of a town in order of blocks, and of numbers in each.
type Houses func(i int) House

// New returns the streets of so many houses: the lines of a map, and for the houses that
// hang on none of them what their addresses show. It ends early with a network that is not
// worth keeping once it is stopped.
func New(count int, houses Houses, lines []Line, stopped func() bool) *Network {
	n := &Network{spots: make([]spot, count), around: newBounds(count, houses)}
	n.draw(lines)
	n.hang(count, houses)
	unhung := func(i int) House {
		h := houses(i)
		h.Located = h.Located && n.spots[i].hung == Unhung
		return h
	}
	blocks, names := blocks(count, unhung)
	n.spines = slices.Grow(n.spines, len(blocks)) // as many at least: to make room later costs twice
	for street := range streets(blocks, unhung) {
		if stopped() {
			break
		}
		first := len(n.spines)
		n.spines = append(n.spines, street.spines()...)
		n.settle(street.houses, first)
	}
	for _, step := range []func(){
		n.cross, func() { n.joinParts(names) }, n.joinStrays, func() { n.link(houses) },
		func() {
			if n.mapped > 0 {
				n.part, n.order = n.partsOfHouses(), n.walk(houses)
			}
		},
		func() { n.spines = nil; n.survey(stopped) },
	} {
		if !stopped() {
			step()
		}
	}
	if stopped() {
		return &Network{spots: slices.Repeat([]spot{offStreet}, count)}
	}
	n.edges = nil // the spots and the ways are what is asked for
	return n
}

// Hang returns a network that only says how so many houses hang on the lines of a map.
func Hang(count int, houses Houses, lines []Line) *Network {
	n := &Network{spots: make([]spot, count), around: newBounds(count, houses)}
	n.draw(lines)
	n.hang(count, houses)
	n.link(houses)
	n.part = n.partsOfHouses()
	n.edges, n.spines = nil, nil
	return n
}

// offStreet is the spot of a house that has no place.
var offStreet = spot{spine: -1, nodes: [2]edge{{-1, 0}, {-1, 0}}}

// node makes a crossing at places on two spines.
func (n *Network) node(one, along, two, other int) {
	id := n.newNode()
	n.spines[one].stops = append(n.spines[one].stops, stop{along, id})
	n.spines[two].stops = append(n.spines[two].stops, stop{other, id})
}

// sortStops puts the crossings along each street in order.
func (n *Network) sortStops() {
	for i := range n.spines {
		slices.SortFunc(n.spines[i].stops, func(a, b stop) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.node, b.node)) })
	}
}

// link ties the crossings along each street, and the houses to those next to
// them.
func (n *Network) link(houses Houses) {
	crossing := n.crossings()
	n.sortStops()
	for i := range n.spines {
		line := &n.spines[i]
		stops := line.stops
		for j := 1; j < len(stops); j++ {
			a, b := stops[j-1], stops[j]
			away := int32(b.at - a.at + line.across(crossing[a.node]) + line.across(crossing[b.node]))
			n.edges[a.node] = append(n.edges[a.node], edge{int32(b.node), away})
			n.edges[b.node] = append(n.edges[b.node], edge{int32(a.node), away})
		}
	}
	n.lineUp(houses)
	n.spread(houses)
	for i := range n.spots {
		s := &n.spots[i]
		if s.spine < 0 {
			continue
		}
		line := &n.spines[s.spine]
		stops, next := line.stops, line.after(int(s.along))
		if next > 0 {
			before := stops[next-1]
			s.nodes[0] = edge{int32(before.node), s.along - int32(before.at-line.across(crossing[before.node]))}
		}
		if next < len(stops) {
			after := stops[next]
			s.nodes[1] = edge{int32(after.node), int32(after.at+line.across(crossing[after.node])) - s.along}
		}
	}
}
