package network

import (
	"cmp"
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

// streets returns the streets of some houses. A street that
// runs through several blocks is one if its numbers run on, so that it does not
// get much longer by putting them together; streets of two towns that share a
// name do not. It also returns how many names they have.
func streets(houses []House) (streets []street, names int) {
	byName := map[string]int{} // the first street of each
	parted := map[int]*parts{} // of those that have several
	for _, part := range blocks(houses) {
		text := part[0].Street
		at, again := byName[text]
		if !again {
			byName[text] = len(streets)
			streets = append(streets, street{names, part})
			names++
			continue
		}
		of := parted[at]
		if of == nil {
			of = &parts{lineLength(streets[at].houses), 1}
			parted[at] = of
		}
		if of.count < mostParts {
			whole := merged(streets[at].houses, part)
			if length := lineLength(whole); length <= of.length+lineLength(part)+brokenAt {
				streets[at].houses, of.length = whole, length
				of.count++
				continue
			}
		}
		streets = append(streets, street{streets[at].name, part})
	}
	return streets, names
}

// parts is how long a street is that was put together, and of how many parts.
type parts struct{ length, count int }

// mostParts bounds of how many ZIPs or cities a street is put together: each part is held
// against the whole.
const mostParts = 64

// merged returns the houses of two parts of a street in order of numbers.
func merged(a, b []house) []house {
	whole := slices.Concat(a, b)
	slices.SortStableFunc(whole, func(a, b house) int { return cmp.Compare(a.Number, b.Number) })
	return whole
}

func blocks(houses []House) (blocks [][]house) {
	for i, h := range houses {
		if i == 0 || h.Block != houses[i-1].Block {
			blocks = append(blocks, nil)
		}
		last := &blocks[len(blocks)-1]
		*last = append(*last, house{h, i})
	}
	return blocks
}

func lineLength(houses []house) (length int) {
	line := plane.Smooth(middles(houses))
	for i := 1; i < len(line); i++ {
		length += plane.Distance(line[i-1], line[i])
	}
	return length
}
