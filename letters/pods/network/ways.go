package network

import "slices"

const (
	// crossStreet is what it costs to cross to the other side, and crossAny what
	// it costs on average between two streets.
	crossStreet = 120
	crossAny    = 60
)

// Ways holds the walking distances between some houses along the streets.
type Ways struct {
	net    *Network
	spots  []*spot
	beside [][2]int32 // of each house: the crossings on both sides, as places in the table
	size   int
	table  []int32 // decimetres between crossings
	// numbered: houses are where their numbers would have them.
	numbered bool
}

// farOff is how far from the place of its number a house is not reached along its
// street: 100 m. Houses of a campus or a court have the address of a street that is
// elsewhere.
const farOff = 1_000

// unreached stands for crossings too far apart to be in the network's reach.
const unreached = 1 << 24

// Ways prepares the distances between some houses, by their indices in the list.
func (n *Network) Ways(houses []int) Ways {
	var nodes []int
	for _, i := range houses {
		for _, e := range n.spots[i].nodes {
			if e.node >= 0 {
				nodes = append(nodes, int(e.node))
			}
		}
	}
	slices.Sort(nodes)
	nodes = slices.Compact(nodes)
	w := Ways{net: n, spots: make([]*spot, len(houses)), size: len(nodes), beside: make([][2]int32, len(houses))}
	for k, i := range houses {
		w.spots[k] = &n.spots[i]
		for side, e := range n.spots[i].nodes {
			at, _ := slices.BinarySearch(nodes, int(e.node))
			w.beside[k][side] = int32(at)
		}
	}
	w.table = slices.Repeat([]int32{unreached}, len(nodes)*len(nodes))
	for i, node := range nodes {
		j := 0
		for _, e := range n.reach[n.from[node]:n.from[node+1]] {
			for j < len(nodes) && nodes[j] < int(e.node) {
				j++
			}
			if j == len(nodes) {
				break
			}
			if nodes[j] == int(e.node) {
				w.table[i*len(nodes)+j] = e.away
			}
		}
	}
	return w
}

// usual returns the way that is usual in towns for a straight line: that and two fifths.
func usual(straight int) int { return straight * 7 / 5 }

// Walks prepares the distances for people who walk from house to house: in each block
// these are in order of their numbers, in an even row. Where the points of a list say
// something else it is a lot's depth, or one point for many houses.
func (n *Network) Walks(houses []int) Ways {
	w := n.Ways(houses)
	w.numbered = true
	return w
}

// Between returns the way from the i-th of the houses to the j-th in decimetres;
// straight is the straight line. Where the streets between them are not known it
// is what is usual. It is so too where nobody knows how a house lies on them, unless the
// streets go so far round that something must be between: a river, a railway.
func (w Ways) Between(i, j, straight int) int {
	const farRound, atLeast = 4, 3_000
	along := w.along(i, j, straight)
	doubt := int(max(w.spots[i].doubt, w.spots[j].doubt))
	if doubt == 0 || along > farRound*straight+atLeast {
		return along
	}
	return (doubt*usual(straight) + (certain-doubt)*along) / certain
}

// along returns the way along the streets.
func (w Ways) along(i, j, straight int) int {
	x, y := w.spots[i], w.spots[j]
	if x.spine < 0 || y.spine < 0 || w.numbered && (x.far || y.far) {
		return usual(straight)
	}
	var shift, other int32
	if w.numbered {
		shift, other = x.shift, y.shift
	}
	across := crossAny
	if x.spine == y.spine {
		if x.odd != y.odd {
			across = max(crossStreet, int(x.crossing))
		}
		if x.hung == Unhung || x.sameBlock(y) {
			apart := int(x.along + shift - y.along - other)
			d := max(apart, -apart)
			if x.odd != y.odd {
				d += across
			}
			if !x.onLoop() {
				return d
			}
			return min(d, w.roundLoop(x, y)+across)
		}
	}
	least := unreached
	for s, u := range x.nodes {
		if u.node < 0 {
			continue
		}
		row := w.table[int(w.beside[i][s])*w.size:]
		for t, v := range y.nodes {
			if v.node >= 0 {
				least = min(least, int(u.away+ahead(s, shift)+v.away+ahead(t, other))+int(row[w.beside[j][t]]))
			}
		}
	}
	switch {
	case least < unreached:
		return least + across
	case x.hung == Unhung || y.hung == Unhung:
		return usual(straight)
	}
	// Nobody can walk there, or not within reach: the nearer one is, the better still.
	return usual(straight) + max(w.net.beyond(x), w.net.beyond(y))
}

// onLoop reports whether a house is on a street that leads back to where it began, and
// meets others there alone.
func (s *spot) onLoop() bool { return s.nodes[0].node >= 0 && s.nodes[0].node == s.nodes[1].node }

// roundLoop returns the way between two houses of a loop through its only crossing.
func (w Ways) roundLoop(x, y *spot) int {
	return int(min(x.nodes[0].away+y.nodes[1].away, x.nodes[1].away+y.nodes[0].away))
}

// sameBlock reports whether two houses of one spine have no crossing between them.
func (s *spot) sameBlock(o *spot) bool {
	return s.nodes[0].node == o.nodes[0].node && s.nodes[1].node == o.nodes[1].node
}

// beyond returns how far it is from a house at the least to what is not in its reach.
func (n *Network) beyond(s *spot) int {
	least := anywhere
	for _, e := range s.nodes {
		if e.node >= 0 {
			least = min(least, int(e.away+n.upto[e.node]))
		}
	}
	return least
}

// SameBlock reports whether two houses are on one street of the map with no crossing
// between them.
func (n *Network) SameBlock(a, b int) bool {
	x, y := &n.spots[a], &n.spots[b]
	return x.hung == OnOwn && y.hung == OnOwn && x.spine == y.spine && x.sameBlock(y)
}

// ahead returns how much longer the way to the crossing on a side becomes by a shift
// along the street.
func ahead(side int, shift int32) int32 {
	if side == 0 {
		return shift
	}
	return -shift
}
