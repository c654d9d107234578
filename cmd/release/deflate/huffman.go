package deflate

import (
	"cmp"
	"math/bits"
	"slices"
)

// codeLengths returns for symbols that are said so often how long their codes are, at
// most limit bits, so that all that is said becomes shortest; 0 for one that is not said.
// It packs and merges (Larmore and Hirschberg): on each level, from the longest codes to
// the shortest, stand the symbols and pairs of what stands on the level before, the least
// first, and what is taken of the last level says how often each symbol is taken at all.
func codeLengths(counts []int32, limit int) []uint8 {
	lengths := make([]uint8, len(counts))
	var said []int
	for i, n := range counts {
		if n > 0 {
			said = append(said, i)
		}
	}
	if len(said) < 2 {
		for _, i := range said {
			lengths[i] = 1
		}
		return lengths
	}
	slices.SortStableFunc(said, func(a, b int) int { return cmp.Compare(counts[a], counts[b]) })

	levels := make([][]bool, limit) // whether what stands there is a pair
	var weights []int64
	for level := range levels {
		weights, levels[level] = mergePairs(counts, said, weights)
	}
	take := 2*len(said) - 2
	for level := limit - 1; level >= 0; level-- {
		pairs := 0
		for _, pair := range levels[level][:take] {
			if pair {
				pairs++
			}
		}
		for _, i := range said[:take-pairs] {
			lengths[i]++
		}
		take = 2 * pairs
	}
	return lengths
}

// mergePairs returns the weights of the next level, and which of them are those of pairs.
func mergePairs(counts []int32, said []int, weights []int64) ([]int64, []bool) {
	size := len(said) + len(weights)/2
	merged, pair := make([]int64, size), make([]bool, size)
	next := 0 // of weights
	for i, symbol := 0, 0; i < size; i++ {
		both := int64(-1)
		if next+1 < len(weights) {
			both = weights[next] + weights[next+1]
		}
		if symbol < len(said) && (both < 0 || int64(counts[said[symbol]]) <= both) {
			merged[i] = int64(counts[said[symbol]])
			symbol++
		} else {
			merged[i], pair[i] = both, true
			next += 2
		}
	}
	return merged, pair
}

// codes returns the codes of these lengths (RFC 1951, 3.2.2), turned as they are written:
// the first bit lowest.
func codes(lengths []uint8) []uint32 {
	var next [17]uint32 // code of each length
	for _, n := range lengths {
		if n > 0 {
			next[n+1]++
		}
	}
	for n := 2; n < len(next); n++ {
		next[n] = (next[n-1] + next[n]) << 1
	}
	all := make([]uint32, len(lengths))
	for i, n := range lengths {
		if n > 0 {
			all[i] = bits.Reverse32(next[n]) >> (32 - n)
			next[n]++
		}
	}
	return all
}
