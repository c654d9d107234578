package deflate

// packer packs one piece after another.
type packer struct {
	finder finder
	parser parser
}

// How often a piece is cut into blocks, and how often at most the tokens of a block are
// chosen anew each time. More gain next to nothing.
const (
	rounds = 2
	passes = 4
)

// pack returns the blocks of a piece of data.
func (p *packer) pack(data []byte, from, to int) []block {
	p.finder.find(data, from, to)
	data = data[from:to]
	costs := supposed()
	var tokens []token
	for range 2 {
		tokens = p.parser.parse(data, &p.finder, 0, len(data), costs)
		var n counts
		n.add(tokens)
		costs = costsOf(&n)
	}
	var blocks []block
	for range rounds {
		var better []token
		blocks = blocks[:0]
		at := 0
		for _, n := range split(tokens) {
			b := p.settle(data, at, tokens[:n])
			tokens = tokens[n:]
			at += len(b.bytes)
			blocks = append(blocks, b)
			better = append(better, b.tokens...)
		}
		tokens = better
	}
	return blocks
}

// settle returns the block that begins with a place and is said by tokens, or better ones:
// by what they would cost in a code as good as can be, as long as that helps, and then in
// the very code of the block.
func (p *packer) settle(data []byte, from int, tokens []token) block {
	to := from
	for _, t := range tokens {
		to += t.size()
	}
	best := newBlock(data[from:to], tokens)
	anew := func(c *costs) block {
		return newBlock(data[from:to], p.parser.parse(data, &p.finder, from, to, c))
	}
	for last, i := best, 0; i < passes && last.kind != stored; i++ {
		b := anew(costsOf(&last.counts))
		if b.size < best.size {
			best = b
		}
		if b.size >= last.size {
			break
		}
		last = b
	}
	if best.kind != stored {
		if b := anew(costsIn(&best.code)); b.size < best.size {
			best = b
		}
	}
	return best
}
