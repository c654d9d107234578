package deflate

import "encoding/binary"

// bitWriter writes bits, the lowest of a number first.
type bitWriter struct {
	out   []byte
	held  uint64 // bits that fill no byte yet, the first lowest
	count uint   // how many these are
}

// write writes the low count bits of a number, at most 32 of them.
func (w *bitWriter) write(number uint32, count uint8) {
	w.held |= uint64(number) << w.count
	w.count += uint(count)
	if w.count >= 32 {
		w.out = binary.LittleEndian.AppendUint32(w.out, uint32(w.held))
		w.held >>= 32
		w.count -= 32
	}
}

// align fills the last byte with zeros.
func (w *bitWriter) align() {
	for ; w.count > 0; w.count -= min(w.count, 8) {
		w.out = append(w.out, byte(w.held))
		w.held >>= 8
	}
}

// bytes returns all that was written.
func (w *bitWriter) bytes() []byte {
	w.align()
	return w.out
}
