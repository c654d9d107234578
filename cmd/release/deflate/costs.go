package deflate

// costs is what symbols cost, with their extra bits, in parts of a bit.
type costs struct {
	literals  [256]uint32
	lengths   [longest + 1]uint32
	distances [distanceCount]uint32
}

// bit is how many parts a bit has.
const bit = 1 << 6

// supposed is what symbols cost before anything is known.
func supposed() *costs {
	var c costs
	for i := range c.literals {
		c.literals[i] = 7 * bit
	}
	for length := shortest; length <= longest; length++ {
		c.lengths[length] = (4 + uint32(lengthSpans[lengthSymbols[length]].extra)) * bit
	}
	for i := range c.distances {
		c.distances[i] = (5 + uint32(distanceSpans[i].extra)) * bit
	}
	return &c
}

// costsOf is what symbols cost that are said so often: what they would in a code that can say
// parts of a bit. One that is not said costs as much as one that is said once.
func costsOf(n *counts) *costs {
	var c costs
	var said, far uint32
	for _, n := range n.literals {
		said += uint32(n)
	}
	for _, n := range n.distances {
		far += uint32(n)
	}
	cost := func(n int32, of uint32) uint32 {
		return min(15*bit, log2(max(1, of))-log2(uint32(max(1, n))))
	}
	for i := range c.literals {
		c.literals[i] = max(1, cost(n.literals[i], said))
	}
	for length := shortest; length <= longest; length++ {
		i := lengthSymbols[length]
		c.lengths[length] = cost(n.literals[firstLength+int(i)], said) + uint32(lengthSpans[i].extra)*bit
	}
	for i := range c.distances {
		c.distances[i] = cost(n.distances[i], far) + uint32(distanceSpans[i].extra)*bit
	}
	return &c
}
