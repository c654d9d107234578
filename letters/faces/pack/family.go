package pack

import (
	"encoding/binary"
	"errors"

	"doorletters/letters/faces/sfnt"
)

// family is what a packed file has, with the outlines taken apart.
type family struct {
	fonts  []font
	glyphs []glyph
	shapes []*shape // with those of the pool before
}

// font is a weight without outlines.
type font struct {
	flavor uint32
	tables []sfnt.Table // glyf and loca are empty; of hmtx see bearings
	// bearings says that the table hmtx is without side bearings: each is where its glyph's
	// outline begins.
	bearings bool
	odd      [][]byte // the glyphs that are odd, as they are
}

var (
	errShort   = errors.New("the end is missing")
	errForm    = errors.New("its parts do not fit together")
	errDamaged = errors.New("it was changed since it was packed")
	errLarge   = errors.New("it is too large")
)

// table returns a table's data, nil if there is none.
func (f *font) table(tag string) []byte {
	for _, t := range f.tables {
		if t.Tag == tag {
			return t.Data
		}
	}
	return nil
}

// longPlaces reports whether the places of glyphs are kept in four bytes.
func (f *font) longPlaces() bool {
	head := f.table("head")
	return len(head) >= 52 && binary.BigEndian.Uint16(head[50:]) != 0
}

// wide returns how many glyphs have a width of their own.
func (f *font) wide() int {
	hhea := f.table("hhea")
	if len(hhea) < 36 {
		return 0
	}
	return int(binary.BigEndian.Uint16(hhea[34:]))
}
