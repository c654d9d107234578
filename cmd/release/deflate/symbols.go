package deflate

// What symbols stand for (RFC 1951, 3.2.5): bytes, the end of a block, then lengths; and
// in a code of their own distances.
const (
	endOfBlock    = 256
	firstLength   = 257
	literalCount  = 286
	distanceCount = 30

	shortest = 3
	longest  = 258
)

// span is the numbers that a symbol stands for: which of them is said by extra bits.
type span struct {
	from  int
	extra uint8
}

var (
	lengthSpans   = spans(29, 4, shortest)
	distanceSpans = spans(distanceCount, 2, 1)

	lengthSymbols   = lengthsBySymbol()
	distanceSymbols = distancesBySymbol()
)

// spans lists count spans: each group has one extra bit more than the one before, the first
// two have none.
func spans(count, group, from int) []span {
	var all []span
	for i := range count {
		extra := uint8(max(0, i/group-1))
		all = append(all, span{from, extra})
		from += 1 << extra
	}
	return all
}

// lengthsBySymbol returns the symbols of lengths, without firstLength. The longest has its own,
// without extra bits.
func lengthsBySymbol() (symbols [longest + 1]uint8) {
	lengthSpans[len(lengthSpans)-1] = span{longest, 0}
	for i, s := range lengthSpans {
		for n := range 1 << s.extra {
			if s.from+n <= longest {
				symbols[s.from+n] = uint8(i)
			}
		}
	}
	return symbols
}

// distancesBySymbol returns the symbols of distances.
func distancesBySymbol() (symbols [window + 1]uint8) {
	for i, s := range distanceSpans {
		for n := range 1 << s.extra {
			symbols[s.from+n] = uint8(i)
		}
	}
	return symbols
}

// token is a literal or a match: a length, a distance and the distance's symbol, side by
// side in one number, since there are millions of them. A literal has no length.
type token uint32

func literal(b byte) token { return token(b) }

func match(length, distance int) token {
	return token(length<<20 | (distance-1)<<5 | int(distanceSymbols[distance]))
}

func (t token) length() int         { return int(t >> 20) }
func (t token) distance() int       { return int(t>>5&(window-1)) + 1 }
func (t token) distanceSymbol() int { return int(t & 31) }

// cut is a match of the same distance and another length.
func (t token) cut(length int) token { return t&(1<<20-1) | token(length)<<20 }

// size is how many bytes a token stands for.
func (t token) size() int { return max(1, t.length()) }

// counts is how often symbols are said.
type counts struct {
	literals  [literalCount]int32
	distances [distanceCount]int32
}

// add counts the symbols of tokens.
func (c *counts) add(tokens []token) {
	for _, t := range tokens {
		if length := t.length(); length == 0 {
			c.literals[t]++
		} else {
			c.literals[firstLength+int(lengthSymbols[length])]++
			c.distances[t.distanceSymbol()]++
		}
	}
}
