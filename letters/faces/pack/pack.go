package pack

import (
	"bytes"
	"encoding/binary"
	"slices"
)

// Pack packs a font, or two weights of it that have the same glyphs, the lighter one first.
// [Unpack] needs the same pool, which may be nil.
//
// What is unpacked is not always the same file: its tables stand in the order of their tags,
// outlines are written as small as they can be, marks that contours overlap are lost, and the
// head says that the font went through this, as its specification wants.
func Pack(pool *Pool, fonts ...[]byte) ([]byte, error) {
	f, keys, err := open(fonts)
	if err != nil {
		return nil, err
	}
	if pool == nil {
		pool = noPool()
	}
	common, err := pool.unpack()
	if err != nil {
		return nil, err
	}
	in := common.keys(len(fonts))
	for i := range f.glyphs {
		if at, ok := in[keys[i]]; ok && f.glyphs[i].kind == own {
			f.glyphs[i] = glyph{kind: shared, shared: at}
		}
	}
	f.number(common.shapes)
	packed, err := f.pack(pool.parts)
	if err != nil {
		return nil, err
	}
	return packed, f.check(packed, pool, keys)
}

// check unpacks what was packed: what cannot be packed, such as points farther apart than
// there is room for, shows there. Keys are what the glyphs look like.
func (f *family) check(packed []byte, pool *Pool, keys []string) error {
	again, err := Unpack(packed, pool)
	if err != nil {
		return err
	}
	g, others, err := open(again)
	if err != nil {
		return err
	}
	if !slices.Equal(keys, others) {
		return errForm
	}
	for i := range f.fonts {
		for j, t := range g.fonts[i].tables {
			if t.Tag != "head" && !bytes.Equal(t.Data, f.fonts[i].tables[j].Data) {
				return errForm
			}
		}
	}
	return nil
}

// pack writes the file.
func (f *family) pack(pool *parts) ([]byte, error) {
	tables, err := packTables(f.fonts)
	if err != nil {
		return nil, err
	}
	first := newStrokes(newPacker(), len(f.glyphs), pool)
	first.glyphs(f.glyphs, f.shapes)
	second := newBolds(newPacker(), len(f.glyphs))
	if len(f.fonts) != 1 {
		second.glyphs(f.glyphs, f.shapes, pool.shapes)
	}
	made := []byte(signature)
	for _, n := range []int{len(f.fonts), len(f.glyphs), len(f.shapes) - pool.shapes} {
		made = binary.AppendUvarint(made, uint64(n))
	}
	parts := [][]byte{tables, first.packed(), second.packed()}
	for _, part := range parts {
		made = binary.AppendUvarint(made, uint64(len(part)))
	}
	return append(made, bytes.Join(parts, nil)...), nil
}
