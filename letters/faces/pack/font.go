package pack

import (
	"encoding/binary"
	"slices"
	"strings"

	"doorletters/letters/faces/sfnt"
)

// openFont reads a font: its tables, and its glyphs one by one.
func openFont(data []byte) (font, [][]byte, error) {
	f := font{}
	var err error
	if f.flavor, f.tables, err = sfnt.Read(data); err != nil {
		return f, nil, err
	}
	slices.SortFunc(f.tables, func(a, b sfnt.Table) int { return strings.Compare(rank(a.Tag), rank(b.Tag)) })
	glyf, places := f.table("glyf"), f.table("loca")
	if glyf == nil || places == nil || len(f.table("head")) < 52 {
		return f, nil, errForm
	}
	place := func(i int) int {
		if f.longPlaces() {
			return int(binary.BigEndian.Uint32(places[4*i:]))
		}
		return 2 * int(binary.BigEndian.Uint16(places[2*i:]))
	}
	size := 2
	if f.longPlaces() {
		size = 4
	}
	var glyphs [][]byte
	for i := range len(places)/size - 1 {
		from, to := place(i), place(i+1)
		if from > to || to > len(glyf) {
			return f, nil, errForm
		}
		glyphs = append(glyphs, glyf[from:to])
	}
	for i := range f.tables {
		t := &f.tables[i]
		switch t.Tag {
		case "glyf", "loca":
			t.Data = nil
		case "head":
			t.Data = append([]byte(nil), t.Data...)
			clear(t.Data[8:12])  // the sum of the file
			t.Data[16] |= 1 << 3 // went through a lossless transformation
		case "hmtx":
			if widths, ok := withoutBearings(t.Data, f.wide(), glyphs); ok {
				t.Data, f.bearings = widths, true
			}
		}
	}
	return f, glyphs, nil
}

// rank orders tables as packers of web fonts do: loca stands behind glyf.
func rank(tag string) string {
	if tag == "loca" {
		return "glyf "
	}
	return tag
}

// left returns where the outline of a glyph begins.
func left(glyph []byte) []byte {
	if len(glyph) < 4 {
		return []byte{0, 0}
	}
	return glyph[2:4]
}

// withoutBearings returns the widths of the table hmtx, if all bearings are where outlines begin.
func withoutBearings(data []byte, wide int, glyphs [][]byte) (widths []byte, ok bool) {
	if wide > len(glyphs) || len(data) != 2*(wide+len(glyphs)) {
		return nil, false
	}
	for i, glyph := range glyphs {
		at := 4*i + 2
		if i < wide {
			widths = append(widths, data[4*i:4*i+2]...)
		} else {
			at = 2 * (wide + i)
		}
		if string(data[at:at+2]) != string(left(glyph)) {
			return nil, false
		}
	}
	return widths, true
}

// withBearings is the other way round.
func withBearings(widths []byte, wide int, glyphs [][]byte) ([]byte, error) {
	if wide > len(glyphs) || len(widths) != 2*wide {
		return nil, errForm
	}
	var data []byte
	for i, glyph := range glyphs {
		if i < wide {
			data = append(data, widths[2*i:2*i+2]...)
		}
		data = append(data, left(glyph)...)
	}
	return data, nil
}

// write returns the file of a font with these glyphs.
func (f *font) write(glyphs [][]byte) ([]byte, error) {
	var glyf, places []byte
	place := func() {
		if f.longPlaces() {
			places = binary.BigEndian.AppendUint32(places, uint32(len(glyf)))
		} else {
			places = binary.BigEndian.AppendUint16(places, uint16(len(glyf)/2))
		}
	}
	for _, glyph := range glyphs {
		place()
		glyf = append(glyf, glyph...)
		glyf = append(glyf, make([]byte, sfnt.Padded(len(glyf))-len(glyf))...)
	}
	place()
	tables := append([]sfnt.Table(nil), f.tables...)
	for i := range tables {
		var err error
		switch t := &tables[i]; {
		case t.Tag == "glyf":
			t.Data = glyf
		case t.Tag == "loca":
			t.Data = places
		case t.Tag == "hmtx" && f.bearings:
			t.Data, err = withBearings(t.Data, f.wide(), glyphs)
		}
		if err != nil {
			return nil, err
		}
	}
	return sfnt.Write(f.flavor, tables), nil
}
