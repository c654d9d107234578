package woff2

import (
	"encoding/binary"

	"doorletters/letters/faces/sfnt"
)

// readOutline reads the outline of a glyph, into room that was used before.
func (s *streams) readOutline(o *sfnt.Outline, contours int, overlaps bool) error {
	o.Ends, o.Points, o.Overlaps = o.Ends[:0], o.Points[:0], overlaps
	last := -1
	for range contours {
		last += s.points.short16()
		o.Ends = append(o.Ends, last)
	}
	flags := s.flags.bytes(last + 1)
	if s.flags.short || s.points.short || last > 0xFFFF {
		return errShort
	}
	for _, flag := range flags {
		o.Points = append(o.Points, readStep(flag, &s.outlines))
	}
	return nil
}

// readStep reads a point in the form that its flag says (chapter 5.2): how many bits its
// two numbers take, what is added to them, and their signs.
func readStep(flag byte, r *reader) sfnt.Step {
	s := sfnt.Step{OnCurve: flag&0x80 == 0}
	f := int(flag & 0x7F)
	signed := func(n, positive int) int16 {
		if positive&1 == 0 {
			n = -n
		}
		return int16(n)
	}
	switch {
	case f < 10:
		s.Y = signed((f&14)<<7+int(r.byte()), f)
	case f < 20:
		s.X = signed(((f-10)&14)<<7+int(r.byte()), f)
	case f < 84:
		at, b := f-20, int(r.byte())
		s.X = signed(1+(at&0x30)+b>>4, f)
		s.Y = signed(1+(at&0x0C)<<2+b&0x0F, f>>1)
	case f < 120:
		at, b := f-84, r.bytes(2)
		s.X = signed(1+at/12<<8+int(b[0]), f)
		s.Y = signed(1+at%12>>2<<8+int(b[1]), f>>1)
	case f < 124:
		b := r.bytes(3)
		s.X = signed(int(b[0])<<4+int(b[1]>>4), f)
		s.Y = signed(int(b[1]&0x0F)<<8+int(b[2]), f>>1)
	default:
		b := r.bytes(4)
		s.X = signed(int(binary.BigEndian.Uint16(b)), f)
		s.Y = signed(int(binary.BigEndian.Uint16(b[2:])), f>>1)
	}
	return s
}
