package deflate

import "slices"

// kind is how a block is written (RFC 1951, 3.2.3).
type kind uint32

const (
	stored kind = iota
	fixed
	dynamic
)

// block is a block of a stream, in the smallest of its kinds.
type block struct {
	bytes  []byte
	tokens []token
	counts counts
	kind   kind
	code   code
	header header // of dynamic ones
	size   int    // in bits, about: bytes that are stored begin with a byte
}

// newBlock returns the block of bytes that are said by tokens.
func newBlock(bytes []byte, tokens []token) block {
	b := block{bytes: bytes, tokens: tokens, kind: stored, size: storedBits(len(bytes))}
	b.counts.add(tokens)
	b.counts.literals[endOfBlock] = 1
	if size := 3 + b.counts.bits(&fixedCode); size < b.size {
		b.kind, b.code, b.size = fixed, fixedCode, size
	}
	code := codeFor(&b.counts)
	header := code.header()
	if size := 3 + header.size + b.counts.bits(&code); size < b.size {
		b.kind, b.code, b.header, b.size = dynamic, code, header, size
	}
	return b
}

// joined returns a block with the next in it, and whether it is smaller than the two.
func (b *block) joined(next *block) (block, bool) {
	both := newBlock(slices.Concat(b.bytes, next.bytes), slices.Concat(b.tokens, next.tokens))
	return both, both.size < b.size+next.size
}

// write writes the block.
func (b *block) write(w *bitWriter, last bool) {
	if b.kind == stored {
		b.store(w, last)
		return
	}
	w.write(opening(b.kind, last), 3)
	if b.kind == dynamic {
		b.header.write(w)
	}
	literals, distances := codes(b.code.literals), codes(b.code.distances)
	for _, t := range b.tokens {
		length := t.length()
		if length == 0 {
			w.write(literals[t], b.code.literals[t])
			continue
		}
		i := lengthSymbols[length]
		s, symbol := lengthSpans[i], firstLength+int(i)
		w.write(literals[symbol], b.code.literals[symbol])
		w.write(uint32(length-s.from), s.extra)
		symbol = t.distanceSymbol()
		s = distanceSpans[symbol]
		w.write(distances[symbol], b.code.distances[symbol])
		w.write(uint32(t.distance()-s.from), s.extra)
	}
	w.write(literals[endOfBlock], b.code.literals[endOfBlock])
}

// opening is the first three bits of a block.
func opening(k kind, last bool) uint32 {
	if last {
		return uint32(k)<<1 | 1
	}
	return uint32(k) << 1
}

// storedAtMost is how many bytes a stored block holds.
const storedAtMost = 1<<16 - 1

// storedBits is how many bits it takes at most to store so many bytes.
func storedBits(n int) int {
	return 8*n + max(1, (n+storedAtMost-1)/storedAtMost)*(3+7+32)
}

// store writes the bytes as they are.
func (b *block) store(w *bitWriter, last bool) {
	rest := slices.Collect(slices.Chunk(b.bytes, storedAtMost))
	for i, part := range rest {
		w.write(opening(stored, last && i == len(rest)-1), 3)
		w.align()
		n := uint16(len(part))
		w.out = append(w.out, byte(n), byte(n>>8), byte(^n), byte(^n>>8))
		w.out = append(w.out, part...)
	}
}
