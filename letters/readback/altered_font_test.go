package readback_test

import (
	"bytes"
	"encoding/binary"
)

// fontFile is an embedded font: where its tables begin, and how many glyphs it has.
type fontFile struct {
	data   []byte
	tables map[string]int
	count  int
}

// readFontFile reads a font file; not ok where the data is something else.
func readFontFile(data []byte) (f fontFile, ok bool) {
	if len(data) < 12 || binary.BigEndian.Uint32(data) != 0x10000 {
		return f, false
	}
	f = fontFile{data: bytes.Clone(data), tables: map[string]int{}}
	for i := range int(binary.BigEndian.Uint16(data[4:])) {
		entry := data[12+16*i:]
		f.tables[string(entry[:4])] = int(binary.BigEndian.Uint32(entry[8:]))
		if string(entry[:4]) == "loca" {
			f.count = int(binary.BigEndian.Uint32(entry[12:]))/4 - 1
		}
	}
	return f, true
}

// glyph returns a glyph's outline, which may be altered in place.
func (f fontFile) glyph(i int) []byte {
	loca, glyf := f.data[f.tables["loca"]+4*i:], f.data[f.tables["glyf"]:]
	return glyf[binary.BigEndian.Uint32(loca):binary.BigEndian.Uint32(loca[4:])]
}

// bearing returns a glyph's left side bearing, which may be altered in place.
func (f fontFile) bearing(i int) []byte {
	at := f.tables["hmtx"] + 4*i + 2
	return f.data[at : at+2]
}

// swappedOutlines exchanges the outlines of two characters in each font, and with them
// their bearings. They are found by their order: those after the first few are letters
// and digits that are in use.
func swappedOutlines(one, other int) func([]byte) []byte {
	return func(data []byte) []byte {
		from, ok := readFontFile(data)
		if !ok || other >= from.count {
			return data
		}
		to, _ := readFontFile(data)
		order := make([]int, from.count)
		for i := range order {
			order[i] = i
		}
		order[one], order[other] = other, one
		var glyphs, offsets []byte
		for i, of := range order {
			offsets = binary.BigEndian.AppendUint32(offsets, uint32(len(glyphs)))
			glyphs = append(glyphs, from.glyph(of)...)
			copy(to.bearing(i), from.bearing(of))
		}
		offsets = binary.BigEndian.AppendUint32(offsets, uint32(len(glyphs)))
		copy(to.data[to.tables["glyf"]:], glyphs)
		copy(to.data[to.tables["loca"]:], offsets)
		return to.data
	}
}

// movedOutlines moves the outline of each character of one contour by some units, and if
// bearings, its bearing too.
func movedOutlines(by int16, bearings bool) func([]byte) []byte {
	return func(data []byte) []byte {
		f, ok := readFontFile(data)
		if !ok {
			return data
		}
		for i := range f.count {
			glyph := f.glyph(i)
			if len(glyph) == 0 || binary.BigEndian.Uint16(glyph) != 1 {
				continue
			}
			if moveOutline(glyph, by); bearings {
				copy(f.bearing(i), glyph[2:4])
			}
		}
		return f.data
	}
}

// moveOutline moves the first point of a glyph of one contour, from which the others are
// measured, where that is written in two bytes.
func moveOutline(glyph []byte, by int16) {
	const xShort, xSame = 2, 16
	ends := 10
	points := int(binary.BigEndian.Uint16(glyph[ends:])) + 1
	flags := ends + 2 + 2 + int(binary.BigEndian.Uint16(glyph[ends+2:]))
	at := flags
	for n := 0; n < points; n++ {
		if glyph[at]&8 != 0 { // repeated
			at++
			n += int(glyph[at])
		}
		at++
	}
	if glyph[flags]&(xShort|xSame) != 0 {
		return
	}
	for _, part := range [][]byte{glyph[2:], glyph[6:], glyph[at:]} { // the box from and to, the point
		binary.BigEndian.PutUint16(part, uint16(int16(binary.BigEndian.Uint16(part))+by))
	}
}

// movedBearings moves each character by its bearing alone.
func movedBearings(data []byte) []byte {
	f, ok := readFontFile(data)
	if !ok {
		return data
	}
	for i := 1; i < f.count; i++ {
		bearing := f.bearing(i)
		binary.BigEndian.PutUint16(bearing, binary.BigEndian.Uint16(bearing)+500)
	}
	return f.data
}
