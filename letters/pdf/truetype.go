package pdf

import (
	"encoding/binary"
	"math"
	"slices"
)

// trueType makes the subset's font file: glyph 0 is empty, glyph n is the
// outline of CID n, all simple glyphs without instructions. It holds the tables
// that PDF wants of an embedded CIDFontType2 (ISO 32000-1, 9.9), and no more.
func (s *subset) trueType(foundry *Foundry) (file []byte, box bounds) {
	face := s.open()
	var glyf, loca, hmtx []byte
	loca = be32(be32(loca, 0), 0)
	hmtx = be16(be16(hmtx, 0), 0)
	var maxima struct{ points, contours, width int }
	for _, c := range s.characters {
		made := foundry.glyph(s.font, face, c.glyphs)
		if made.contours > 0 {
			glyf = append(glyf, made.glyf...)
			box = box.join(made.box)
		}
		maxima.points, maxima.contours, maxima.width = max(maxima.points, made.points), max(maxima.contours, made.contours), max(maxima.width, int(c.width))
		loca = be32(loca, len(glyf))
		hmtx = be16(be16(hmtx, int(c.width)), made.box.left)
	}
	extents, _ := face.FontHExtents()
	count := len(s.characters) + 1

	head := be32(be32(be32(be32(nil, 0x10000), 0x10000), 0), 0x5F0F3CF5)
	head = be16(be16(head, 1<<0|1<<3), int(s.upem)) // baseline at 0, integer scaling
	head = append(head, make([]byte, 16)...)        // no dates
	head = be16(be16(be16(be16(head, box.left), box.bottom), box.right), box.top)
	head = be16(be16(be16(be16(be16(head, 0), 8), 2), 1), 0) // long offsets in loca

	hhea := be32(nil, 0x10000)
	hhea = be16(be16(be16(be16(hhea, int(extents.Ascender)), int(extents.Descender)), 0), maxima.width)
	hhea = append(hhea, make([]byte, 6)...)
	hhea = be16(hhea, 1)
	hhea = be16(append(hhea, make([]byte, 14)...), count)

	maxp := be16(be16(be16(be32(nil, 0x10000), count), maxima.points), maxima.contours)
	maxp = be16(be16(be16(maxp, 0), 0), 2)
	maxp = append(maxp, make([]byte, 16)...)

	return assemble([]table{{"glyf", glyf}, {"head", head}, {"hhea", hhea}, {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxp}}), box
}

// table is a table of a font file.
type table struct {
	tag  string
	data []byte
}

// assemble joins tables, sorted by tag, into a font file with its checksums.
func assemble(tables []table) []byte {
	largest, log := 1, 0
	for largest*2 <= len(tables) {
		largest, log = largest*2, log+1
	}
	file := be16(be32(nil, 0x10000), len(tables))
	file = be16(be16(be16(file, largest*16), log), (len(tables)-largest)*16)
	offset := 12 + 16*len(tables)
	headAt := 0
	for _, t := range tables {
		if t.tag == "head" {
			headAt = offset
		}
		file = append(file, t.tag...)
		file = be32(be32(be32(file, int(checksum(t.data))), offset), len(t.data))
		offset += (len(t.data) + 3) &^ 3
	}
	for _, t := range tables {
		file = append(file, t.data...)
		for len(file)%4 != 0 {
			file = append(file, 0)
		}
	}
	binary.BigEndian.PutUint32(file[headAt+8:], 0xB1B0AFBA-checksum(file))
	return file
}

// checksum adds up big-endian words, the last filled with zeros.
func checksum(data []byte) uint32 {
	sum := uint32(0)
	for chunk := range slices.Chunk(data, 4) {
		var word [4]byte
		copy(word[:], chunk)
		sum += binary.BigEndian.Uint32(word[:])
	}
	return sum
}

// appendGlyph writes a simple glyph.
func appendGlyph(glyf []byte, contours [][]point, b bounds) []byte {
	glyf = be16(be16(be16(be16(be16(glyf, len(contours)), b.left), b.bottom), b.right), b.top)
	last := -1
	for _, contour := range contours {
		last += len(contour)
		glyf = be16(glyf, last)
	}
	glyf = be16(glyf, 0)
	var flags, xs, ys []byte
	x, y := 0, 0
	for _, contour := range contours {
		for _, p := range contour {
			flag := byte(0)
			if p.on {
				flag = 1
			}
			var bits byte
			if xs, bits = appendDelta(xs, p.x-x); bits&1 != 0 {
				flag |= 0x02
			}
			flag |= bits >> 1 << 4
			if ys, bits = appendDelta(ys, p.y-y); bits&1 != 0 {
				flag |= 0x04
			}
			flag |= bits >> 1 << 5
			x, y = p.x, p.y
			flags = append(flags, flag)
		}
	}
	glyf = append(append(append(glyf, flags...), xs...), ys...)
	for len(glyf)%4 != 0 {
		glyf = append(glyf, 0)
	}
	return glyf
}

// appendDelta writes the way to the next point along one axis in as few bytes
// as it takes. Bit 0 of bits: it is one byte. Bit 1: that byte is positive, or
// there is none and the coordinate stays.
func appendDelta(b []byte, d int) (_ []byte, bits byte) {
	switch {
	case d == 0:
		return b, 2
	case d > 0 && d < 256:
		return append(b, byte(d)), 3
	case d < 0 && d > -256:
		return append(b, byte(-d)), 1
	}
	return be16(b, d), 0
}

func be16(b []byte, v int) []byte { return binary.BigEndian.AppendUint16(b, uint16(v)) }
func be32(b []byte, v int) []byte { return binary.BigEndian.AppendUint32(b, uint32(v)) }

// bounds is a box in font units.
type bounds struct{ left, bottom, right, top int }

func boundsOf(contours [][]point) bounds {
	if len(contours) == 0 {
		return bounds{}
	}
	b := bounds{math.MaxInt, math.MaxInt, math.MinInt, math.MinInt}
	for _, contour := range contours {
		for _, p := range contour {
			b.left, b.right = min(b.left, p.x), max(b.right, p.x)
			b.bottom, b.top = min(b.bottom, p.y), max(b.top, p.y)
		}
	}
	return b
}

func (b bounds) join(o bounds) bounds {
	return bounds{min(b.left, o.left), min(b.bottom, o.bottom), max(b.right, o.right), max(b.top, o.top)}
}
