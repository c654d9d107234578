package pack

// coder is a range coder: it packs decisions whose chances are known into as little as they
// are worth, and unpacks them again with the same chances. It is that of LZMA.
type coder struct {
	packing bool
	data    []byte
	read    int // bytes of data, when unpacking
	width   uint32
	value   uint32 // when unpacking
	low     uint64 // when packing
	held    byte   // the last byte that a carry may still change, when packing,
	behind  int    // and how many of 0xFF come behind it, with itself
}

func newPacker() *coder { return &coder{packing: true, width: 0xFFFFFFFF, behind: 1} }

func newUnpacker(data []byte) *coder {
	c := &coder{data: data, width: 0xFFFFFFFF}
	for range 5 {
		c.value = c.value<<8 | uint32(c.next())
	}
	return c
}

// decide packs a decision, or returns the one that was packed. Chance is that of true, of
// 65536.
func (c *coder) decide(yes bool, chance uint32) bool {
	part := c.width >> 16 * chance
	if !c.packing {
		yes = c.value < part
	}
	if yes {
		c.width = part
	} else {
		c.value -= part
		c.low += uint64(part)
		c.width -= part
	}
	for c.width < 1<<24 {
		c.width <<= 8
		if c.packing {
			c.shift()
		} else {
			c.value = c.value<<8 | uint32(c.next())
		}
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
func (c *coder) short() bool { return c.read > len(c.data)+5 }

// shift writes the highest byte of low, when no carry can change it any more.
func (c *coder) shift() {
	if c.low < 0xFF<<24 || c.low >= 1<<32 {
		carry := byte(c.low >> 32)
		for ; c.behind > 0; c.behind-- {
			c.data = append(c.data, c.held+carry)
			c.held = 0xFF
		}
		c.held = byte(c.low >> 24)
	}
	c.behind++
	c.low = c.low << 8 & 0xFFFFFFFF
}

// packed returns what was packed, without zeros at its end.
func (c *coder) packed() []byte {
	for range 5 {
		c.shift()
	}
	for len(c.data) > 0 && c.data[len(c.data)-1] == 0 {
		c.data = c.data[:len(c.data)-1]
	}
	return c.data
}
