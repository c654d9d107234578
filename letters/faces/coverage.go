package faces

import (
	_ "embed"
	"encoding/binary"
	"slices"
	"sync"
)

// coverageTable says which characters each font of the program has, so that no file is
// opened, or fetched, that has not the one that is looked for. A test writes it.
//
// For each font it has its name and its ranges, each with its length in bytes before it;
// a range is how far it begins behind the end of the one before, and how many characters
// follow its first. All numbers are varints.
//
//go:embed fonts/coverage.bin
var coverageTable []byte

// coverages are the parts of the table, by the name of the font.
var coverages = sync.OnceValue(func() map[string][]byte {
	parts := map[string][]byte{}
	part := func(table []byte) (one, rest []byte) {
		size, at := binary.Uvarint(table)
		return table[at : at+int(size)], table[at+int(size):]
	}
	for table := coverageTable; len(table) > 0; {
		var name, ranges []byte
		name, table = part(table)
		ranges, table = part(table)
		parts[string(name)] = ranges
	}
	return parts
})

// runeRange is a range of characters, both ends included.
type runeRange struct{ first, last rune }

// rangesOf returns the ranges of a font's part of the table, in their order.
func rangesOf(part []byte) []runeRange {
	var ranges []runeRange
	next := func() rune {
		n, size := binary.Uvarint(part)
		part = part[size:]
		return rune(n)
	}
	last := rune(0)
	for len(part) > 0 {
		first := last + next()
		last = first + next()
		ranges = append(ranges, runeRange{first, last})
	}
	return ranges
}

// covering returns what says whether a font of the program has a character, as the table
// has it.
func covering(name string) func(rune) bool {
	ranges := sync.OnceValue(func() []runeRange { return rangesOf(coverages()[name]) })
	return func(r rune) bool {
		_, found := slices.BinarySearchFunc(ranges(), r, func(in runeRange, r rune) int {
			switch {
			case in.last < r:
				return -1
			case in.first > r:
				return 1
			}
			return 0
		})
		return found
	}
}
