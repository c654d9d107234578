// Package network is the streets of a town as its addresses show them: house
// numbers in a row are a street, and where two of these meet there is a crossing.
//
// Start with [New]; [Network.Ways] prepares the walking distances between houses.
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
	reach  []way // the nodes within maxReach of each, one after the other
	from   []int // where those of each begin in reach, and the end of all
}

// spot is a house's place on the network.
type spot struct {
	spine, along int32 // spine is -1 where there is none
	// shift is from there to where its number alone would have it.
	shift int32
	odd   bool
	far   bool    // it stands far from where its number would have it
	nodes [2]edge // the crossings on both sides, node -1 for none
}

type edge struct{ node, away int32 }

// anywhere is farther than any way.
const anywhere = 1 << 40

// Houses are those of a town in order of blocks, and of numbers in each.
type Houses func(i int) House

// New returns the streets of so many houses. It ends early with a network that is not
// worth keeping once it is stopped.
func New(count int, houses Houses, stopped func() bool) *Network {
	n := &Network{spots: make([]spot, count)}
	blocks, names := blocks(count, houses)
	n.spines = make([]spine, 0, len(blocks)) // as many at least: to make room later costs twice
	for street := range streets(blocks, houses) {
		if stopped() {
			break
		}
		first := len(n.spines)
		n.spines = append(n.spines, street.spines()...)
		n.settle(street.houses, first)
	}
	for _, step := range []func(){
		n.cross, func() { n.joinParts(names) }, n.joinStrays, func() { n.link(houses) }, func() { n.spines = nil; n.survey(stopped) },
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

// offStreet is the spot of a house that has no place.
var offStreet = spot{spine: -1, nodes: [2]edge{{-1, 0}, {-1, 0}}}

// node makes a crossing at places on two spines.
func (n *Network) node(one, along, two, other int) {
	id := len(n.edges)
	n.edges = append(n.edges, nil)
	n.spines[one].stops = append(n.spines[one].stops, stop{along, id})
	n.spines[two].stops = append(n.spines[two].stops, stop{other, id})
}

// link ties the crossings along each street, and the houses to those next to
// them.
func (n *Network) link(houses Houses) {
	for i := range n.spines {
		stops := n.spines[i].stops
		slices.SortFunc(stops, func(a, b stop) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.node, b.node)) })
		for j := 1; j < len(stops); j++ {
			a, b := stops[j-1], stops[j]
			n.edges[a.node] = append(n.edges[a.node], edge{int32(b.node), int32(b.at - a.at)})
			n.edges[b.node] = append(n.edges[b.node], edge{int32(a.node), int32(b.at - a.at)})
		}
	}
	n.spread(houses)
	for i := range n.spots {
		s := &n.spots[i]
		if s.spine < 0 {
			continue
		}
		stops := n.spines[s.spine].stops
		next, _ := slices.BinarySearchFunc(stops, s.along, func(x stop, along int32) int { return cmp.Compare(x.at, int(along)) })
		if next > 0 {
			s.nodes[0] = edge{int32(stops[next-1].node), s.along - int32(stops[next-1].at)}
		}
		if next < len(stops) {
			s.nodes[1] = edge{int32(stops[next].node), int32(stops[next].at) - s.along}
		}
	}
}
