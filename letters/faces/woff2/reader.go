package woff2

import "encoding/binary"

// reader reads numbers from the beginning of data. Behind the end it reads zeros, and short
// says so.
type reader struct {
	data  []byte
	short bool
}

var zeros [8]byte

// bytes returns the next bytes.
func (r *reader) bytes(count int) []byte {
	if count < 0 || count > len(r.data) {
		r.short, r.data = true, nil
		return zeros[:min(max(count, 0), len(zeros))]
	}
	next := r.data[:count]
	r.data = r.data[count:]
	return next
}

func (r *reader) byte() byte     { return r.bytes(1)[0] }
func (r *reader) uint16() uint16 { return binary.BigEndian.Uint16(r.bytes(2)) }
func (r *reader) uint32() uint32 { return binary.BigEndian.Uint32(r.bytes(4)) }

// base128 reads a number of the type UIntBase128.
func (r *reader) base128() int {
	n := 0
	for range 5 {
		b := r.byte()
		n = n<<7 | int(b&0x7F)
		if b&0x80 == 0 {
			break
		}
	}
	return n
}

// short16 reads a number of the type 255UInt16.
func (r *reader) short16() int {
	const word, moreThan, moreThanTwice, lowest = 253, 255, 254, 253
	switch b := r.byte(); b {
	case word:
		return int(r.uint16())
	case moreThan:
		return int(r.byte()) + lowest
	case moreThanTwice:
		return int(r.byte()) + 2*lowest
	default:
		return int(b)
	}
}
