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

// streets returns the houses of each street in order of numbers. A street that
// runs through several blocks is one if its numbers run on, so that it does not
// get much longer by putting them together; streets of two towns that share a
// name do not.
func streets(houses []House) (streets [][]house) {
	byName := map[string]int{}
	for _, part := range blocks(houses) {
		name := part[0].Street
		at, again := byName[name]
		if !again {
			byName[name] = len(streets)
			streets = append(streets, part)
			continue
		}
		whole := slices.Concat(streets[at], part)
		slices.SortStableFunc(whole, func(a, b house) int { return cmp.Compare(a.Number, b.Number) })
		if lineLength(whole) <= lineLength(streets[at])+lineLength(part)+brokenAt {
			streets[at] = whole
		} else {
			streets = append(streets, part)
		}
	}
	return streets
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
