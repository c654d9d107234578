package woff2

import (
	"encoding/binary"

	"doorletters/letters/faces/sfnt"
)

// glyphs are the tables glyf and loca as they are made, and where each glyph begins.
type glyphs struct {
	glyf, loca []byte
	left       []int16
}

// streams are the parts of a reformed glyf table.
type streams struct {
	contours, points, flags, outlines, composites, boxes, instructions reader

	hasBox, overlaps []byte // a bit for each glyph; the latter may be nil
}

// readStreams reads the header of a reformed glyf table.
func readStreams(r *reader) (s *streams, count int, long bool, err error) {
	r.uint16() // reserved
	options := r.uint16()
	count = int(r.uint16())
	long = r.uint16() != 0
	var sizes [7]int
	for i := range sizes {
		sizes[i] = int(r.uint32())
	}
	s = &streams{}
	for i, part := range []*reader{&s.contours, &s.points, &s.flags, &s.outlines, &s.composites, &s.boxes, &s.instructions} {
		part.data = r.bytes(sizes[i])
	}
	s.hasBox = s.boxes.bytes((count + 31) / 32 * 4)
	if options&1 != 0 {
		s.overlaps = r.bytes((count + 7) / 8)
	}
	if r.short || s.boxes.short {
		return nil, 0, false, errShort
	}
	return s, count, long, nil
}

// short reports whether one of them was read beyond its end.
func (s *streams) short() bool {
	return s.contours.short || s.points.short || s.flags.short || s.outlines.short || s.composites.short || s.boxes.short || s.instructions.short
}

func bit(bits []byte, i int) bool { return bits != nil && bits[i/8]&(0x80>>(i%8)) != 0 }

// rebuildGlyphs makes the tables glyf and loca.
func rebuildGlyphs(data []byte) (*glyphs, error) {
	s, count, long, err := readStreams(&reader{data: data})
	if err != nil {
		return nil, err
	}
	made := &glyphs{glyf: make([]byte, 0, 2*len(data)), left: make([]int16, count)}
	place := func() {
		if long {
			made.loca = binary.BigEndian.AppendUint32(made.loca, uint32(len(made.glyf)))
		} else {
			made.loca = binary.BigEndian.AppendUint16(made.loca, uint16(len(made.glyf)/2))
		}
	}
	var o sfnt.Outline
	for i := range count {
		place()
		from := len(made.glyf)
		contours := int16(s.contours.uint16())
		boxed := bit(s.hasBox, i)
		switch {
		case contours == 0 && boxed, contours < -1, contours < 0 && !boxed:
			return nil, errParts
		case contours == 0:
			continue
		case contours < 0:
			made.glyf = s.composite(made.glyf)
		default:
			if err := s.readOutline(&o, int(contours), bit(s.overlaps, i)); err != nil {
				return nil, err
			}
			made.glyf = s.simple(made.glyf, &o, boxed)
		}
		if s.short() {
			return nil, errShort
		}
		made.left[i] = int16(binary.BigEndian.Uint16(made.glyf[from+2:]))
		made.glyf = append(made.glyf, zeros[:sfnt.Padded(len(made.glyf))-len(made.glyf)]...)
	}
	place()
	return made, nil
}

// composite appends a glyph that is made of others.
func (s *streams) composite(glyf []byte) []byte {
	const words, scaled, more, scaledTwice, matrix, instructed = 1, 8, 0x20, 0x40, 0x80, 0x100
	glyf = append(glyf, 0xFF, 0xFF)
	glyf = append(glyf, s.boxes.bytes(8)...)
	instructions := false
	for again := true; again && !s.composites.short; {
		flags := s.composites.uint16()
		size := 2 + 2 // the glyph, and its place in two bytes
		if flags&words != 0 {
			size += 2
		}
		switch {
		case flags&scaled != 0:
			size += 2
		case flags&scaledTwice != 0:
			size += 4
		case flags&matrix != 0:
			size += 8
		}
		glyf = binary.BigEndian.AppendUint16(glyf, flags)
		glyf = append(glyf, s.composites.bytes(size)...)
		instructions = instructions || flags&instructed != 0
		again = flags&more != 0
	}
	if instructions {
		glyf = s.instructed(glyf)
	}
	return glyf
}

// instructed appends the instructions of a glyph.
func (s *streams) instructed(glyf []byte) []byte {
	size := s.outlines.short16()
	glyf = binary.BigEndian.AppendUint16(glyf, uint16(size))
	return append(glyf, s.instructions.bytes(size)...)
}

// simple appends a glyph with an outline of its own.
func (s *streams) simple(glyf []byte, o *sfnt.Outline, boxed bool) []byte {
	box := o.Box()
	if boxed {
		for i := range box {
			box[i] = int16(s.boxes.uint16())
		}
	}
	return o.AppendPoints(s.instructed(o.AppendHead(glyf, box)))
}
