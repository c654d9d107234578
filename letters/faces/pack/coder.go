package pack

// coder is a binary arithmetic coder: it packs decisions whose chances are known into as
// little as they are worth, and unpacks them again with the same chances.
type coder struct {
	packing   bool
	data      []byte
	read      int // bytes of data, when unpacking
	low, high uint32
	value     uint32
}

func newPacker() *coder { return &coder{packing: true, high: 0xFFFFFFFF} }

func newUnpacker(data []byte) *coder {
	c := &coder{data: data, high: 0xFFFFFFFF}
	for range 4 {
		c.value = c.value<<8 | uint32(c.next())
	}
	return c
}

// decide packs a decision, or returns the one that was packed. Chance is that of true, of
// 65536.
func (c *coder) decide(yes bool, chance uint32) bool {
	middle := c.low + uint32(uint64(c.high-c.low)*uint64(chance)>>16)
	if !c.packing {
		yes = c.value <= middle
	}
	if yes {
		c.high = middle
	} else {
		c.low = middle + 1
	}
	for (c.low^c.high)>>24 == 0 {
		if c.packing {
			c.data = append(c.data, byte(c.low>>24))
		} else {
			c.value = c.value<<8 | uint32(c.next())
		}
		c.low <<= 8
		c.high = c.high<<8 | 0xFF
	}
	return yes
}

// next is the next byte; behind the end there are zeros.
func (c *coder) next() byte {
	c.read++
	if c.read > len(c.data) {
		return 0
	}
	return c.data[c.read-1]
}

// short reports whether more was read than the end of the data implies.
func (c *coder) short() bool { return c.read > len(c.data)+4 }

// packed returns what was packed: its end is the shortest that lies between low and high.
func (c *coder) packed() []byte { return append(c.data, byte(c.low>>24)+1) }
