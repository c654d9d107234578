package deflate

import (
	"encoding/binary"
	"math/bits"
)

// window is how far back a match may be.
const window = 1 << 15

// What the finder keeps: a tree for each of the hashes of four bytes, and of three bytes
// the last place alone.
const (
	ring      = 2 * window // places that are kept: the window and one more are asked for
	treeBits  = 16
	threeBits = 16
	never     = -window - 1 // no place: too far from any
	depth     = 200         // after so many places looked at, the rest are left; they are the oldest
)

// finder finds for each place of a piece the earlier places that begin as it does. It keeps
// the last places in binary trees, sorted by the bytes that follow, and a place below all
// that are later than it. Whoever goes down a tree meets of all places that have so many
// bytes in common the nearest first, and puts itself on top on the way.
type finder struct {
	roots    [1 << treeBits]int32
	threes   [1 << threeBits]int32
	children [2 * ring]int32 // of each of the last places, those with lesser bytes and those with greater
	found    []token         // matches of all places, each longer than the one before and the nearest so long
	first    []int32         // of each place, where its matches begin
}

// find fills found and first for the piece from one place of the data to another.
func (f *finder) find(data []byte, from, to int) {
	base := max(0, from-window)
	data = data[base:to]
	for i := range f.roots {
		f.roots[i] = never
	}
	for i := range f.threes {
		f.threes[i] = never
	}
	f.found, f.first = f.found[:0], f.first[:0]
	for at := range data {
		if at >= from-base {
			f.first = append(f.first, int32(len(f.found)))
		}
		f.step(data, at)
		if at < from-base {
			f.found = f.found[:0]
		}
	}
	f.first = append(f.first, int32(len(f.found)))
}

// step finds the matches of a place, and keeps the place.
func (f *finder) step(data []byte, at int) {
	room := min(longest, len(data)-at)
	if room < 4 {
		return
	}
	bytes := binary.LittleEndian.Uint32(data[at:])
	three := &f.threes[bytes<<8*0x9E3779B1>>(32-threeBits)]
	root := &f.roots[bytes*0x9E3779B1>>(32-treeBits)]
	best := shortest - 1
	if near := int(*three); at-near <= window && data[near] == data[at] && data[near+1] == data[at+1] && data[near+2] == data[at+2] {
		best = shortest
		f.found = append(f.found, match(shortest, at-near))
	}
	*three = int32(at)
	other := int(*root)
	*root = int32(at)
	f.descend(data, at, other, room, best)
}

// descend goes down a tree from a place in it, and makes a tree of two out of it: of what is
// lesser than the place at and what is greater.
func (f *finder) descend(data []byte, at, other, room, best int) {
	lesser, greater := 2*(at%ring), 2*(at%ring)+1 // where the next such place is put
	alikeLesser, alikeGreater := 0, 0             // what the last of them have in common with this
	for range depth {
		if at-other > window {
			break
		}
		node := other % ring * 2
		alike := min(alikeLesser, alikeGreater)
		alike += common(data[other+alike:], data[at+alike:at+room])
		if alike > best {
			best = alike
			f.found = append(f.found, match(alike, at-other))
		}
		if alike == room {
			f.children[lesser], f.children[greater] = f.children[node], f.children[node+1]
			return
		}
		if data[other+alike] < data[at+alike] {
			f.children[lesser] = int32(other)
			lesser, alikeLesser = node+1, alike
			other = int(f.children[node+1])
		} else {
			f.children[greater] = int32(other)
			greater, alikeGreater = node, alike
			other = int(f.children[node])
		}
	}
	f.children[lesser], f.children[greater] = never, never
}

// common is how many bytes are the same at the beginning of a and b, which is not longer than a.
func common(a, b []byte) int {
	n := 0
	for len(b)-n >= 8 {
		if x := binary.LittleEndian.Uint64(a[n:]) ^ binary.LittleEndian.Uint64(b[n:]); x != 0 {
			return n + bits.TrailingZeros64(x)/8
		}
		n += 8
	}
	for n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
