package pack

import "math/bits"

// chances are what is known of decisions that were made in the same context before: how
// often they were true.
type chances struct {
	*coder
	table []node
	shift int // of a hash, to the place in the table
}

// node has the decisions of one context, as many as lie side by side in a processor's cache:
// the chance of each, of 2^25, and how often it was met, up to often.
type node [16]uint32

const (
	often       = 60
	leastChance = 32 // of 65536
)

// shares are what a decision changes of the chance, of 65536, by how often it was met.
var shares = func() (s [128]uint64) {
	for met := range s[:often+1] {
		s[met] = 655360 / uint64(10*met+16)
	}
	return s
}()

// newChances has room for what there is to know of so many glyphs. With half as much the
// largest fonts need 2 % more, and take no less time.
func newChances(c *coder, glyphs int) *chances {
	size := tableBits(glyphs)
	table := make([]node, 1<<size)
	for i := range table {
		for j := range table[i] {
			table[i][j] = 1 << 31 // one in two, never met
		}
	}
	return &chances{c, table, 32 - size}
}

// tableBits returns how many bits number the entries of a table that so many glyphs need.
func tableBits(glyphs int) int { return min(max(bits.Len(uint(glyphs))+5, 11), 17) }

// context is where a decision stands: all that tells something of it, hashed.
type context uint32

// with returns a context that knows some number besides, of which the lowest 8 bits count.
func (c context) with(n int) context { return (c ^ context(uint8(n))) * 0x01000193 }

// at returns what is known of a context. Some share a node with others.
func (c *chances) at(in context) *node {
	h := uint32(in) * 0x9E3779B1
	h ^= h >> 15
	h *= 0x2C1B3C6D
	return &c.table[h>>c.shift]
}

// flag packs or unpacks a decision, and learns from it.
func (c *chances) flag(known *uint32, yes bool) bool {
	chance, met := *known>>7, *known&127
	short := chance >> 9 // of 65536; never 0 or 1, since a surprise must not cost everything
	if yes = c.decide(yes, short-short>>10+leastChance); yes {
		chance += uint32(uint64((1<<25-1)-chance) * shares[met] >> 16)
	} else {
		chance -= uint32(uint64(chance) * shares[met] >> 16)
	}
	if met < often {
		met++
	}
	*known = chance<<7 | met
	return yes
}

// mostBits are more than there are contours in a font.
const mostBits = 20

// Decisions that make up a number.
const (
	isThere = iota
	isNegative
	isLonger // by one bit, by two, ...
)

// magnitude packs or unpacks a number of 1 or more, and mostBits at most: how many bits it
// has, and what they are. Those below the highest four depend on nothing.
func (c *chances) magnitude(in context, n int) int {
	length := bits.Len(uint(n)) - 1
	node := c.at(in)
	known := 0
	for known < mostBits-1 && c.flag(&node[min(isLonger+known, 15)], known < length) {
		known++
	}
	node = c.at(in.with(known))
	made := 1
	plain := max(known-3, 0)
	for i := known - 1; i >= plain; i-- {
		set := c.flag(&node[made], n>>i&1 != 0)
		made <<= 1
		if set {
			made |= 1
		}
	}
	for i := plain - 1; i >= 0; i-- {
		set := c.decide(n>>i&1 != 0, 1<<15)
		made <<= 1
		if set {
			made |= 1
		}
	}
	return made
}

// number packs or unpacks a number of either sign.
func (c *chances) number(in context, n int) int {
	node := c.at(in)
	if !c.flag(&node[isThere], n != 0) {
		return 0
	}
	negative := c.flag(&node[isNegative], n < 0)
	n = c.magnitude(in, max(n, -n))
	if negative {
		return -n
	}
	return n
}
