package woff2

import "encoding/binary"

// outline is that of a simple glyph, with room that the next one uses again.
type outline struct {
	ends     []int // of its contours: the last point of each
	points   []step
	overlaps bool
}

// step is a point, as far from the one before.
type step struct {
	x, y    int16
	onCurve bool
}

// read reads the outline of a glyph.
func (o *outline) read(s *streams, contours int, overlaps bool) error {
	o.ends, o.points, o.overlaps = o.ends[:0], o.points[:0], overlaps
	last := -1
	for range contours {
		last += s.points.short16()
		o.ends = append(o.ends, last)
	}
	flags := s.flags.bytes(last + 1)
	if s.flags.short || s.points.short || last > 0xFFFF {
		return errShort
	}
	for _, flag := range flags {
		o.points = append(o.points, readStep(flag, &s.outlines))
	}
	return nil
}

// readStep reads a point in the form that its flag says (chapter 5.2): how many bits its
// two numbers take, what is added to them, and their signs.
func readStep(flag byte, r *reader) step {
	s := step{onCurve: flag&0x80 == 0}
	f := int(flag & 0x7F)
	signed := func(n, positive int) int16 {
		if positive&1 == 0 {
			n = -n
		}
		return int16(n)
	}
	switch {
	case f < 10:
		s.y = signed((f&14)<<7+int(r.byte()), f)
	case f < 20:
		s.x = signed(((f-10)&14)<<7+int(r.byte()), f)
	case f < 84:
		at, b := f-20, int(r.byte())
		s.x = signed(1+(at&0x30)+b>>4, f)
		s.y = signed(1+(at&0x0C)<<2+b&0x0F, f>>1)
	case f < 120:
		at, b := f-84, r.bytes(2)
		s.x = signed(1+at/12<<8+int(b[0]), f)
		s.y = signed(1+at%12>>2<<8+int(b[1]), f>>1)
	case f < 124:
		b := r.bytes(3)
		s.x = signed(int(b[0])<<4+int(b[1]>>4), f)
		s.y = signed(int(b[1]&0x0F)<<8+int(b[2]), f>>1)
	default:
		b := r.bytes(4)
		s.x = signed(int(binary.BigEndian.Uint16(b)), f)
		s.y = signed(int(binary.BigEndian.Uint16(b[2:])), f>>1)
	}
	return s
}

// box returns the corners of an outline: its points', as those off the curve count too.
func (o *outline) box() (corners [4]int16) {
	var x, y int16
	for i, p := range o.points {
		x, y = x+p.x, y+p.y
		if i == 0 {
			corners = [4]int16{x, y, x, y}
		}
		corners = [4]int16{min(corners[0], x), min(corners[1], y), max(corners[2], x), max(corners[3], y)}
	}
	return corners
}

// Flags of a point in the table glyf.
const (
	onCurve  = 0x01
	shortX   = 0x02
	shortY   = 0x04
	repeated = 0x08
	sameX    = 0x10 // or positive, where it is short
	sameY    = 0x20
	overlap  = 0x40 // of the first point, for all
)

// simple appends a glyph with an outline of its own.
func (s *streams) simple(glyf []byte, o *outline, boxed bool) []byte {
	glyf = binary.BigEndian.AppendUint16(glyf, uint16(len(o.ends)))
	if boxed {
		glyf = append(glyf, s.boxes.bytes(8)...)
	} else {
		for _, corner := range o.box() {
			glyf = binary.BigEndian.AppendUint16(glyf, uint16(corner))
		}
	}
	for _, end := range o.ends {
		glyf = binary.BigEndian.AppendUint16(glyf, uint16(end))
	}
	return o.append(s.instructed(glyf))
}

// append appends the points: the flags of all, equal ones once, then x, then y.
func (o *outline) append(glyf []byte) []byte {
	before, times := -1, 0
	for i, p := range o.points {
		flag := axisFlag(p.x, shortX, sameX) | axisFlag(p.y, shortY, sameY)
		if p.onCurve {
			flag |= onCurve
		}
		if i == 0 && o.overlaps {
			flag |= overlap
		}
		switch {
		case int(flag) != before || times == 0xFF:
			glyf = append(glyf, flag)
			before, times = int(flag), 0
		case times == 0:
			glyf[len(glyf)-1] |= repeated
			glyf = append(glyf, 1)
			times = 1
		default:
			times++
			glyf[len(glyf)-1] = byte(times)
		}
	}
	for _, p := range o.points {
		glyf = appendAxis(glyf, p.x)
	}
	for _, p := range o.points {
		glyf = appendAxis(glyf, p.y)
	}
	return glyf
}

// axisFlag says how one number of a point is written.
func axisFlag(n int16, short, same byte) byte {
	switch {
	case n == 0:
		return same
	case n > 0 && n <= 0xFF:
		return short | same
	case n < 0 && n >= -0xFF:
		return short
	}
	return 0
}

func appendAxis(glyf []byte, n int16) []byte {
	switch {
	case n == 0:
		return glyf
	case n > 0 && n <= 0xFF:
		return append(glyf, byte(n))
	case n < 0 && n >= -0xFF:
		return append(glyf, byte(-n))
	}
	return binary.BigEndian.AppendUint16(glyf, uint16(n))
}
