package deflate

// parser finds the cheapest way to say bytes.
type parser struct {
	costs  []uint32 // of each place, what it costs from there to the end
	tokens []token  // and which token is said there
}

// parse returns the tokens that say a part of a piece for the least cost, with the matches
// that were found for the piece. It goes from the end to the beginning.
func (p *parser) parse(data []byte, f *finder, from, to int, c *costs) []token {
	if cap(p.costs) < len(data)+1 {
		p.costs, p.tokens = make([]uint32, len(data)+1), make([]token, len(data)+1)
	}
	p.costs, p.tokens = p.costs[:len(data)+1], p.tokens[:len(data)+1]
	p.costs[to] = 0
	for at := to - 1; at >= from; at-- {
		p.costs[at], p.tokens[at] = c.cheapest(p.costs[at:to+1], data[at], f.found[f.first[at]:f.first[at+1]])
	}
	said := 0
	for at := from; at < to; at += p.tokens[at].size() {
		said++
	}
	tokens := make([]token, 0, said)
	for at := from; at < to; at += p.tokens[at].size() {
		tokens = append(tokens, p.tokens[at])
	}
	return tokens
}

// cheapest returns the token to say at a place and what it costs from there to the end,
// where ahead holds that of the places that follow.
func (c *costs) cheapest(ahead []uint32, b byte, found []token) (uint32, token) {
	best, say := ahead[1]+c.literals[b], literal(b)
	if n := len(found); n > 0 && found[n-1].length() == longest && len(ahead) > longest {
		// In the middle of something long, of which each length would be looked at again
		// for each place; the longest will be right.
		t := found[n-1]
		if cost := ahead[longest] + c.lengths[longest] + c.distances[t.distanceSymbol()]; cost < best {
			return cost, t
		}
		return best, say
	}
	length := shortest
	for _, t := range found {
		until := min(t.length(), len(ahead)-1)
		far := c.distances[t.distanceSymbol()]
		for ; length <= until; length++ {
			if cost := ahead[length] + c.lengths[length] + far; cost < best {
				best, say = cost, t.cut(length)
			}
		}
	}
	return best, say
}
