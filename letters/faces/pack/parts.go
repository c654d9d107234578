package pack

import (
	"bytes"
	"encoding/binary"
)

// parts are what a packed file has. Its numbers are uvarints.
type parts struct {
	fonts  int // two weights at most; a pool has none, and the outlines of two
	glyphs int
	shapes int      // that are not those of the pool
	sums   []uint32 // CRC-32 of each font's file: an outline of another shape is still an outline

	tables, first, second []byte // the lengths of all stand before them
}

// signature is how a packed file begins.
const signature = "dlf1"

func readParts(packed []byte) (*parts, error) {
	rest, ok := bytes.CutPrefix(packed, []byte(signature))
	if !ok {
		return nil, errForm
	}
	r := &reader{data: rest}
	p := &parts{fonts: r.size(), glyphs: r.size(), shapes: r.size()}
	if p.fonts > 2 || p.glyphs > 1<<16 || p.shapes > 1<<mostBits {
		return nil, errForm
	}
	for range p.fonts {
		p.sums = append(p.sums, binary.LittleEndian.Uint32(r.next(4)))
	}
	tables, first, second := r.size(), r.size(), r.size()
	p.tables, p.first, p.second = r.next(tables), r.next(first), r.next(second)
	if r.short {
		return nil, errShort
	}
	return p, nil
}

// write returns the file.
func (p *parts) write() []byte {
	made := []byte(signature)
	for _, n := range []int{p.fonts, p.glyphs, p.shapes} {
		made = binary.AppendUvarint(made, uint64(n))
	}
	for _, sum := range p.sums {
		made = binary.LittleEndian.AppendUint32(made, sum)
	}
	all := [][]byte{p.tables, p.first, p.second}
	for _, part := range all {
		made = binary.AppendUvarint(made, uint64(len(part)))
	}
	return append(made, bytes.Join(all, nil)...)
}
