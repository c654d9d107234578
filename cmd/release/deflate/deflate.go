// Package deflate packs bytes smaller than the standard library does, into a raw DEFLATE
// stream (RFC 1951) that everything unpacks: for what is made once and fetched often. It is
// slow: a megabyte takes most of a second of one core.
//
// Data is worked on in pieces, side by side. Of a piece, each place's earlier occurrences
// are found once (finder); of all the ways to say the piece as literals and matches the one
// of the fewest bits is taken (parse), by what symbols cost in the codes of the way before;
// and blocks end where other codes pay (split). A few rounds of that come close to the
// smallest there is. What does not shrink is stored.
//
// The same bytes give the same stream, on every machine and whatever number of cores:
// pieces are cut at fixed places, and what decides is counted in whole numbers.
package deflate

import (
	"runtime"
	"sync"
)

// piece is how many bytes are worked on at a time. Codes may differ in each piece, which
// costs a hundred bytes in a piece where they need not.
const piece = 1 << 20

// Compress returns data as a DEFLATE stream.
func Compress(data []byte) []byte {
	pieces := make([][]block, (len(data)+piece-1)/piece)
	numbers := make(chan int, len(pieces))
	for i := range pieces {
		numbers <- i
	}
	close(numbers)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(pieces)) {
		workers.Go(func() {
			var p packer
			for i := range numbers {
				pieces[i] = p.pack(data, i*piece, min((i+1)*piece, len(data)))
			}
		})
	}
	workers.Wait()

	blocks := joined(pieces)
	w := bitWriter{out: make([]byte, 0, len(data)/2)}
	for i, b := range blocks {
		b.write(&w, i == len(blocks)-1)
	}
	return w.bytes()
}

// joined returns the blocks of all pieces, of which one that ends a piece may go on in the next.
func joined(pieces [][]block) []block {
	if len(pieces) == 0 {
		return []block{newBlock(nil, nil)}
	}
	var blocks []block
	for _, more := range pieces {
		if last := len(blocks) - 1; last >= 0 {
			if both, smaller := blocks[last].joined(&more[0]); smaller {
				blocks[last], more = both, more[1:]
			}
		}
		blocks = append(blocks, more...)
	}
	return blocks
}
