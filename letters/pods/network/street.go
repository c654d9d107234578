package network

import (
	"cmp"
	"iter"
	"slices"

	"doorletters/letters/pods/plane"
)

// house is a House with its index in the list.
type house struct {
	House
	id int
}

// street is houses in order of numbers.
type street struct {
	name   int // small, and the same for streets of one name
	houses []house
}

// block is houses that follow each other, of a street in one ZIP or city.
type block struct {
	from, upto int32
	name       int32 // small, and the same for streets of one name
	next       int32 // the next block of that name, -1 for none
	first      bool  // of that name
}

// blocks returns the blocks of some houses, and how many names they have.
func blocks(count int, houses Houses) (blocks []block, names int) {
	last := map[string]int32{} // block of each name
	for i := range count {
		h := houses(i)
		if i > 0 && h.Block == houses(i-1).Block {
			blocks[len(blocks)-1].upto++
			continue
		}
		b := block{from: int32(i), upto: int32(i + 1), name: int32(names), next: -1}
		if before, known := last[h.Street]; known {
			b.name, blocks[before].next = blocks[before].name, int32(len(blocks))
		} else {
			b.first = true
			names++
		}
		last[h.Street] = int32(len(blocks))
		blocks = append(blocks, b)
	}
	return blocks, names
}

// mostParts bounds of how many blocks a street is put together: each is held against the
// whole.
const mostParts = 64

// streets goes through the streets of some blocks. A street that
// runs through several blocks is one if its numbers run on, so that it does not
// get much longer by putting them together; streets of two towns that share a
// name do not. One street at a time is held: a list may have as many as houses.
func streets(blocks []block, houses Houses) iter.Seq[street] {
	of := func(b block) []house {
		its := make([]house, 0, b.upto-b.from)
		for i := b.from; i < b.upto; i++ {
			its = append(its, house{houses(int(i)), int(i)})
		}
		return its
	}
	return func(yield func(street) bool) {
		taken := map[int32]bool{} // blocks that are in a street before them
		for i, b := range blocks {
			if taken[int32(i)] {
				continue
			}
			s := street{int(b.name), of(b)}
			if b.first && b.next >= 0 {
				length, parts := lineLength(s.houses), 1
				for at := b.next; at >= 0 && parts < mostParts; at = blocks[at].next {
					part := of(blocks[at])
					whole := merged(s.houses, part)
					if together := lineLength(whole); together <= length+lineLength(part)+brokenAt {
						s.houses, length, taken[at] = whole, together, true
						parts++
					}
				}
			}
			if !yield(s) {
				return
			}
		}
	}
}

// merged returns the houses of two parts of a street in order of numbers.
func merged(a, b []house) []house {
	whole := slices.Concat(a, b)
	slices.SortStableFunc(whole, func(a, b house) int { return cmp.Compare(a.Number, b.Number) })
	return whole
}

func lineLength(houses []house) (length int) {
	line := plane.Smooth(middles(houses))
	for i := 1; i < len(line); i++ {
		length += plane.Distance(line[i-1], line[i])
	}
	return length
}
