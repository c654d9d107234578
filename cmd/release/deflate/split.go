package deflate

import "slices"

// Blocks are made of units, and of at most so many of them. A unit is as many tokens as say
// so many bytes, but not fewer than some: where tokens are long, codes are what costs.
const (
	unit        = 1024
	unitTokens  = 64
	unitsAtMost = 256
)

// split returns how many tokens each block has, so that all together become smallest.
func split(tokens []token) []int {
	units, sizes, ends := inUnits(tokens)
	n := len(units)
	best := make([]uint64, n+1) // of the first units, what they cost
	last := make([]int, n+1)    // and how many of them are the last block
	for end := 1; end <= n; end++ {
		var sum counts
		size := 0
		for k := 1; k <= min(end, unitsAtMost); k++ {
			sum.merge(&units[end-k])
			size += sizes[end-k]
			cost := best[end-k] + min(uint64(sum.estimate()), uint64(storedBits(size))*bit)
			if k == 1 || cost < best[end] {
				best[end], last[end] = cost, k
			}
		}
	}
	var blocks []int
	for end := n; end > 0; end -= last[end] {
		blocks = append(blocks, ends[end]-ends[end-last[end]])
	}
	slices.Reverse(blocks)
	return blocks
}

// inUnits counts the symbols of units, and the bytes that they say. Each ends with so many
// of the tokens, of which ends has one more: those before the first.
func inUnits(tokens []token) (units []counts, sizes, ends []int) {
	ends = []int{0}
	for from, at, size := 0, 0, 0; at < len(tokens); {
		size += tokens[at].size()
		at++
		if size >= unit && at-from >= unitTokens || at == len(tokens) {
			var c counts
			c.add(tokens[from:at])
			units, sizes, ends = append(units, c), append(sizes, size), append(ends, at)
			from, size = at, 0
		}
	}
	return units, sizes, ends
}

// merge adds other counts.
func (c *counts) merge(more *counts) {
	for i, n := range more.literals {
		c.literals[i] += n
	}
	for i, n := range more.distances {
		c.distances[i] += n
	}
}

// estimate is about what a block costs in which symbols are said so often, in parts of a
// bit.
func (c *counts) estimate() uint32 {
	var said, far, cost, extra uint32
	used := uint32(1) // the end of the block
	for _, n := range c.literals {
		said += uint32(n)
		cost -= timesLog2[n]
		if n > 0 {
			used++
		}
	}
	for i, n := range c.distances {
		far += uint32(n)
		cost -= timesLog2[n]
		extra += uint32(n) * uint32(distanceSpans[i].extra)
		if n > 0 {
			used++
		}
	}
	for i, s := range lengthSpans {
		extra += uint32(c.literals[firstLength+i]) * uint32(s.extra)
	}
	return cost + timesLog2[said] + timesLog2[far] + (extra+headerBits+symbolBits*used)*bit
}

// What the codes of a block cost about: what there is always, and what each symbol adds.
const (
	headerBits = 80
	symbolBits = 4
)
