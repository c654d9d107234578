package deflate

// Blocks are made of units of so many tokens, at most of so many of them.
const (
	unit        = 512
	unitsAtMost = 256
)

// split returns how many tokens each block has, so that all together become smallest.
func split(tokens []token) []int {
	n := (len(tokens) + unit - 1) / unit
	units := make([]counts, n)
	sizes := make([]int, n)
	for i := range units {
		of := tokens[i*unit : min((i+1)*unit, len(tokens))]
		units[i].add(of)
		for _, t := range of {
			sizes[i] += t.size()
		}
	}
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
		blocks = append(blocks, min(end*unit, len(tokens))-(end-last[end])*unit)
	}
	for i, j := 0, len(blocks)-1; i < j; i, j = i+1, j-1 {
		blocks[i], blocks[j] = blocks[j], blocks[i]
	}
	return blocks
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
