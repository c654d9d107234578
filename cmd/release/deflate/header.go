package deflate

// header is how the codes of a block are told (RFC 1951, 3.2.7): the lengths of both, one
// after the other, themselves in a code, in which a run of one length can be said at once.
type header struct {
	literals, distances int     // how many lengths there are of each
	said                []run   // the lengths
	lengths             []uint8 // of the codes that say them
	told                int     // how many of those lengths are told
	size                int     // in bits
}

// run is a symbol of the lengths' code: a length, or a run.
type run struct {
	symbol, times uint8
}

// The symbols of runs, after those of lengths.
const (
	again      = 16 // the length before, 3 to 6 times
	zeros      = 17 // 3 to 10 of them
	manyZeros  = 18 // 11 to 138
	runSymbols = 19
)

// runSpans is how often a symbol of the lengths' code says what it says.
var runSpans = [runSymbols]span{again: {3, 2}, zeros: {3, 3}, manyZeros: {11, 7}}

// runOrder is the order in which the lengths of the lengths' code are told.
var runOrder = [runSymbols]int{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// header returns how a code is told in the fewest bits.
func (c *code) header() header {
	literals, distances := trimmed(c.literals, firstLength), trimmed(c.distances, 1)
	lengths := append(append(make([]uint8, 0, literalCount+distanceCount), literals...), distances...)
	costs := [runSymbols]uint8{}
	for i := range costs {
		costs[i] = 4
	}
	var best header
	const rounds = 4
	for i := range rounds {
		h := header{literals: len(literals), distances: len(distances), said: runs(lengths, &costs)}
		h.settle()
		if i == 0 || h.size < best.size {
			best = h
		}
		for i, n := range h.lengths {
			costs[i] = n
			if n == 0 {
				costs[i] = runCodeAtMost
			}
		}
	}
	return best
}

// trimmed is lengths without the zeros at the end, but not fewer than some.
func trimmed(lengths []uint8, least int) []uint8 {
	n := len(lengths)
	for n > least && lengths[n-1] == 0 {
		n--
	}
	return lengths[:n]
}

// runCodeAtMost is how long a code of the lengths' code may be.
const runCodeAtMost = 7

// settle makes the code of what is said, and adds up the size.
func (h *header) settle() {
	var counts [runSymbols]int32
	for _, r := range h.said {
		counts[r.symbol]++
	}
	h.lengths = codeLengths(counts[:], runCodeAtMost)
	h.told = runSymbols
	for h.told > 4 && h.lengths[runOrder[h.told-1]] == 0 {
		h.told--
	}
	h.size = 5 + 5 + 4 + 3*h.told
	for symbol, n := range counts {
		h.size += int(n) * int(h.lengths[symbol]+runSpans[symbol].extra)
	}
}

// write writes the header.
func (h *header) write(w *bitWriter) {
	w.write(uint32(h.literals-firstLength), 5)
	w.write(uint32(h.distances-1), 5)
	w.write(uint32(h.told-4), 4)
	for _, symbol := range runOrder[:h.told] {
		w.write(uint32(h.lengths[symbol]), 3)
	}
	codes := codes(h.lengths)
	for _, r := range h.said {
		w.write(codes[r.symbol], h.lengths[r.symbol])
		if s := runSpans[r.symbol]; s.extra > 0 {
			w.write(uint32(int(r.times)-s.from), s.extra)
		}
	}
}
