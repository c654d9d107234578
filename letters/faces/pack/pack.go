package pack

import (
	"bytes"
	"encoding/binary"
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
	// What cannot be packed (points farther apart than there is room for) shows here.
	again, err := Unpack(packed, pool)
	if err != nil {
		return nil, err
	}
	g, others, err := open(again)
	if err != nil {
		return nil, err
	}
	for i := range keys {
		if keys[i] != others[i] {
			return nil, errForm
		}
	}
	for i := range f.fonts {
		for j, t := range g.fonts[i].tables {
			if t.Tag != "head" && !bytes.Equal(t.Data, f.fonts[i].tables[j].Data) {
				return nil, errForm
			}
		}
	}
	return packed, nil
}

// MakePool packs the glyphs that more than one of some families have, in the order in which
// they first come. Each is the two weights of a family.
func MakePool(families ...[2][]byte) ([]byte, error) {
	var all []glyph
	var shapes []*shape
	first := map[string]int{}  // where a glyph first was
	taken := map[string]bool{} // those that came again
	for n, fonts := range families {
		f, keys, err := open(fonts[:])
		if err != nil {
			return nil, err
		}
		for i, g := range f.glyphs {
			if g.kind != own {
				continue
			}
			family, ok := first[keys[i]]
			if !ok {
				first[keys[i]] = n
			} else if family != n {
				taken[keys[i]] = true
			}
		}
	}
	for _, fonts := range families {
		f, keys, err := open(fonts[:])
		if err != nil {
			return nil, err
		}
		for i, g := range f.glyphs {
			if !taken[keys[i]] {
				continue
			}
			delete(taken, keys[i])
			for j := range g.contours {
				shapes = append(shapes, f.shapes[g.contours[j].shape])
				g.contours[j].shape = len(shapes) - 1
			}
			all = append(all, g)
		}
	}
	f := &family{glyphs: all, shapes: shapes}
	f.number(nil)
	return f.pack(new(parts))
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
