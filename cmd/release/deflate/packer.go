package deflate

// packer packs one piece after another.
type packer struct {
	finder finder
	parser parser
}

// How often a piece is cut into blocks, and how often at most the tokens of a block are
// chosen anew each time.
const (
	rounds = 3
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
		blocks = blocks[:0]
		at := 0
		for _, n := range split(tokens) {
			b := p.settle(data, at, tokens[:n])
			tokens = tokens[n:]
			at += len(b.bytes)
			blocks = append(blocks, b)
		}
		for _, b := range blocks {
			tokens = append(tokens, b.tokens...)
		}
	}
	return blocks
}

// settle returns the block that begins with a place and is said by tokens, with the best
// tokens.
func (p *packer) settle(data []byte, from int, tokens []token) block {
	to := from
	for _, t := range tokens {
		to += t.size()
	}
	best := newBlock(data[from:to], tokens)
	last := best
	for range passes {
		if best.kind == stored {
			break
		}
		b := newBlock(data[from:to], p.parser.parse(data, &p.finder, from, to, costsOf(&last.counts)))
		done := b.size >= last.size
		if b.size < best.size {
			best = b
		}
		if done {
			break
		}
		last = b
	}
	return best
}
