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
	reach  [][]way // the nodes within maxReach of each, by node
}

// spot is a house's place on the network.
type spot struct {
	spine, along int // spine is -1 where there is none
	odd          bool
	nodes        [2]edge // the crossings on both sides, node -1 for none
}

type edge struct{ node, away int }

// anywhere is farther than any way.
const anywhere = 1 << 40

// New returns the streets of some houses, which are in order of blocks, and of
// numbers in each.
func New(houses []House) *Network {
	n := &Network{spots: make([]spot, len(houses))}
	for _, street := range streets(houses) {
		first := len(n.spines)
		n.spines = append(n.spines, spines(street)...)
		n.settle(street, first)
	}
	n.cross()
	n.joinParts()
	n.joinStrays()
	n.link(houses)
	n.survey()
	return n
}

// node makes a crossing at places on two spines.
func (n *Network) node(one, along, two, other int) {
	id := len(n.edges)
	n.edges = append(n.edges, nil)
	n.spines[one].stops = append(n.spines[one].stops, stop{along, id})
	n.spines[two].stops = append(n.spines[two].stops, stop{other, id})
}

// link ties the crossings along each street, and the houses to those next to
// them.
func (n *Network) link(houses []House) {
	for i := range n.spines {
		stops := n.spines[i].stops
		slices.SortFunc(stops, func(a, b stop) int { return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.node, b.node)) })
		for j := 1; j < len(stops); j++ {
			a, b := stops[j-1], stops[j]
			n.edges[a.node] = append(n.edges[a.node], edge{b.node, b.at - a.at})
			n.edges[b.node] = append(n.edges[b.node], edge{a.node, b.at - a.at})
		}
	}
	n.spread(houses)
	for i := range n.spots {
		s := &n.spots[i]
		if s.spine < 0 {
			continue
		}
		stops := n.spines[s.spine].stops
		next, _ := slices.BinarySearchFunc(stops, s.along, func(x stop, along int) int { return cmp.Compare(x.at, along) })
		if next > 0 {
			s.nodes[0] = edge{stops[next-1].node, s.along - stops[next-1].at}
		}
		if next < len(stops) {
			s.nodes[1] = edge{stops[next].node, stops[next].at - s.along}
		}
	}
}
