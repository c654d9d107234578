package network

import "doorletters/letters/pods/plane"

// MaxHang is how far from a door's place a street of the map may be for the door to be on
// it, in decimetres: 150 m, the depth of the largest lots.
const MaxHang = 1_500

// Hanging is how a house is on the network.
type Hanging uint8

// The ways to be on it, and not to be.
const (
	Unhung  Hanging = iota // on no street of the map, or without a place
	OnOwn                  // on a street of the map that has its street's name
	OnOther                // on the nearest street of the map, of another name or none
)

// Doubtful reports whether a house that is on its own street stands so far from where its
// number says that one of the two is wrong.
func (n *Network) Doubtful(house int) bool {
	return n.spots[house].hung == OnOwn && n.spots[house].doubt == certain
}

// Hung returns how a house is on the streets of the map.
func (n *Network) Hung(house int) Hanging { return n.spots[house].hung }

// finder finds the nearest place on some spines.
type finder struct {
	tree *plane.SegmentTree
	of   []int // the spine of each segment
}

func (n *Network) finder(spines []int) *finder {
	var segments []plane.Segment
	var of []int
	for _, i := range spines {
		for _, s := range n.spines[i].Segments() {
			segments, of = append(segments, s), append(of, i)
		}
	}
	return &finder{plane.NewSegmentTree(segments), of}
}

// nearest returns the spine that a point is nearest to, the place along it, and how far
// off the point is; -1 where there is no spine.
func (f *finder) nearest(p plane.Point) (spine, along, off int) {
	segment, along, off := f.tree.Nearest(p)
	if segment < 0 {
		return -1, 0, off
	}
	return f.of[segment], along, off
}

// hang puts houses on the spines of the map: each on the nearest of those that have its
// street's name, else on the nearest of all, if that is not too far.
func (n *Network) hang(count int, houses Houses) {
	all, named := make([]int, n.mapped), map[string][]int{}
	for i := range n.mapped {
		all[i] = i
		if name := n.spines[i].street; name != "" {
			named[name] = append(named[name], i)
		}
	}
	whole, finders := n.finder(all), map[string]*finder{}
	for i := range count {
		n.spots[i] = offStreet
		h := houses(i)
		if !h.Located || n.mapped == 0 {
			continue
		}
		its := finders[h.Street]
		if its == nil {
			its = n.finder(named[h.Street])
			finders[h.Street] = its
		}
		how := OnOwn
		spine, along, off := its.nearest(h.At)
		if spine < 0 || off > MaxHang {
			how = OnOther
			spine, along, off = whole.nearest(h.At)
		}
		if off > MaxHang {
			continue
		}
		n.spots[i] = spot{
			spine: int32(spine), along: int32(along), nodes: offStreet.nodes,
			odd: h.Number%2 == 1, hung: how, crossing: int32(n.spines[spine].crossing),
		}
		if how == OnOther {
			n.spots[i].doubt = doubtOfOther(off)
		}
	}
}

// doubtOfOther returns by how many in a hundred it is doubtful that a house is on a street
// that has not its name, and so far off: beside it, it is there under another spelling; farther
// off nobody knows which way it goes.
func doubtOfOther(off int) uint8 {
	const from, upto = 400, 1_000
	return uint8(max(0, min(certain, certain*(off-from)/(upto-from))))
}
