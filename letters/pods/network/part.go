package network

// Part returns the part of the town that a house is in, which counts from 0: people can
// walk between all houses of one, and of two parts nobody knows how. It is -1 for a house
// on no street, and where there is no map.
func (n *Network) Part(house int) int {
	if n.part == nil {
		return -1
	}
	return int(n.part[house])
}

// partsOfHouses returns the part of each house.
func (n *Network) partsOfHouses() []int32 {
	nodes := newGroups(len(n.edges))
	for a := range n.edges {
		for _, e := range n.edges[a] {
			nodes.join(a, int(e.node))
		}
	}
	part, numbers := make([]int32, len(n.spots)), map[int]int32{}
	for i := range n.spots {
		s := &n.spots[i]
		part[i] = -1
		group := -1
		switch {
		case s.spine < 0:
			continue
		case s.nodes[0].node >= 0:
			group = nodes.of(int(s.nodes[0].node))
		case s.nodes[1].node >= 0:
			group = nodes.of(int(s.nodes[1].node))
		default: // a street that meets no other
			group = len(n.edges) + int(s.spine)
		}
		if _, known := numbers[group]; !known {
			numbers[group] = int32(len(numbers))
		}
		part[i] = numbers[group]
	}
	return part
}
