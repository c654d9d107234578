package pack

import (
	"bytes"
	"hash/crc32"
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
	p, err := f.pack(pool.parts)
	if err != nil {
		return nil, err
	}
	again, err := p.unpackFonts(pool)
	if err != nil {
		return nil, err
	}
	if err := f.check(again, keys); err != nil {
		return nil, err
	}
	for _, data := range again {
		p.sums = append(p.sums, crc32.ChecksumIEEE(data))
	}
	return p.write(), nil
}

// check compares fonts with what came out of packing and unpacking them: what cannot be
// packed, such as points farther apart than there is room for, shows there. Keys are what the
// glyphs look like.
func (f *family) check(again [][]byte, keys []string) error {
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

// pack packs the parts, without the sums.
func (f *family) pack(pool *parts) (*parts, error) {
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
	return &parts{
		fonts: len(f.fonts), glyphs: len(f.glyphs), shapes: len(f.shapes) - pool.shapes,
		tables: tables, first: first.packed(), second: second.packed(),
	}, nil
}
