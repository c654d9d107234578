package deflate

// costs is what it costs to say something, with extra bits, in parts of a bit.
type costs struct {
	literals  [256]uint32
	lengths   [longest + 1]uint32
	distances [distanceCount]uint32
}

// bit is how many parts a bit has.
const bit = 1 << 6

// costsBy returns the costs where symbols cost so much without their extra bits.
func costsBy(literal, distance func(symbol int) uint32) *costs {
	var c costs
	for i := range c.literals {
		c.literals[i] = literal(i)
	}
	for length := shortest; length <= longest; length++ {
		i := int(lengthSymbols[length])
		c.lengths[length] = literal(firstLength+i) + uint32(lengthSpans[i].extra)*bit
	}
	for i := range c.distances {
		c.distances[i] = distance(i) + uint32(distanceSpans[i].extra)*bit
	}
	return &c
}

// supposed is what symbols cost before anything is known.
func supposed() *costs {
	literal := func(symbol int) uint32 {
		if symbol < endOfBlock {
			return 7 * bit
		}
		return 4 * bit
	}
	return costsBy(literal, func(int) uint32 { return 5 * bit })
}

// costsOf is what symbols cost that are said so often: what they would in a code that can say
// parts of a bit. One that is not said costs as much as one that is said once.
func costsOf(n *counts) *costs {
	var said, far uint32
	for _, n := range n.literals {
		said += uint32(n)
	}
	for _, n := range n.distances {
		far += uint32(n)
	}
	cost := func(n int32, of uint32) uint32 {
		return min(codeAtMost*bit, log2(max(1, of))-log2(uint32(max(1, n))))
	}
	return costsBy(
		func(symbol int) uint32 { return cost(n.literals[symbol], said) },
		func(symbol int) uint32 { return cost(n.distances[symbol], far) },
	)
}

// costsIn is what symbols cost in a code. One that has none there costs as much as one that
// is seldom said, since to say it would need another code.
func costsIn(of *code) *costs {
	const seldom = 13
	cost := func(length uint8) uint32 {
		if length == 0 {
			return seldom * bit
		}
		return uint32(length) * bit
	}
	return costsBy(
		func(symbol int) uint32 { return cost(of.literals[symbol]) },
		func(symbol int) uint32 { return cost(of.distances[symbol]) },
	)
}
