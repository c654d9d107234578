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
	w := Ways{spots: make([]*spot, len(houses)), size: len(nodes), beside: make([][2]int32, len(houses))}
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
// is that and two fifths, which is usual in towns.
func (w Ways) Between(i, j, straight int) int {
	x, y := w.spots[i], w.spots[j]
	if x.spine < 0 || y.spine < 0 || w.numbered && (x.far || y.far) {
		return straight * 7 / 5
	}
	var shift, other int32
	if w.numbered {
		shift, other = x.shift, y.shift
	}
	if x.spine == y.spine {
		apart := int(x.along + shift - y.along - other)
		d := max(apart, -apart)
		if x.odd != y.odd {
			d += crossStreet
		}
		return d
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
	if least >= unreached {
		return straight * 7 / 5
	}
	return least + crossAny
}

// ahead returns how much longer the way to the crossing on a side becomes by a shift
// along the street.
func ahead(side int, shift int32) int32 {
	if side == 0 {
		return shift
	}
	return -shift
}
