package woff2

import (
	"slices"

	"doorletters/letters/faces/sfnt"
)

// table is a table of a font.
type table struct {
	tag      string
	size     int // unpacked
	stored   int // as it is in the file, decompressed
	reformed bool
	data     []byte
}

// directory are the tables of a font.
type directory struct {
	flavor uint32
	tables []table
}

// knownTags are those that a number stands for, four letters each.
const knownTags = "cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtxBASE" +
	"GDEFGPOSGSUBEBSCJSTFMATHCBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeatfmtxfvargvarhstyjustlcarmort" +
	"morxopbdproptrakZapfSilfGlatGlocFeatSill"

// readDirectory reads the header and the table directory, and leaves what is compressed.
func readDirectory(r *reader) (*directory, error) {
	const signature, collection = 0x774F4632, 0x74746366
	if r.uint32() != signature {
		return nil, errSignature
	}
	d := &directory{flavor: r.uint32()}
	if d.flavor == collection {
		return nil, errForm
	}
	r.uint32() // the length of the file
	count := r.uint16()
	r.bytes(2 + 4) // reserved, and the length unpacked
	compressed := int(r.uint32())
	r.bytes(2 + 2 + 5*4) // the version, and what stands behind the tables
	for range count {
		t := readEntry(r)
		if r.short {
			return nil, errShort
		}
		d.tables = append(d.tables, t)
	}
	if r.short || count == 0 || compressed > len(r.data) {
		return nil, errShort
	}
	r.data = r.data[:compressed]
	return d, nil
}

func readEntry(r *reader) table {
	const other, asItIs = 63, 3
	flags := r.byte()
	var t table
	if known := int(flags & 63); known == other {
		t.tag = string(r.bytes(4))
	} else {
		t.tag = knownTags[4*known:][:4]
	}
	t.size = r.base128()
	t.stored = t.size
	form := flags >> 6
	t.reformed = form != 0
	if t.tag == "glyf" || t.tag == "loca" {
		t.reformed = form != asItIs
	}
	if t.reformed {
		t.stored = r.base128()
	}
	return t
}

// find returns a table, nil if there is none.
func (d *directory) find(tag string) *table {
	if i := slices.IndexFunc(d.tables, func(t table) bool { return t.tag == tag }); i >= 0 {
		return &d.tables[i]
	}
	return nil
}

// write returns the font file of the tables.
func (d *directory) write() []byte {
	tables := make([]sfnt.Table, 0, len(d.tables))
	for _, t := range d.tables {
		tables = append(tables, sfnt.Table{Tag: t.tag, Data: t.data})
	}
	return sfnt.Write(d.flavor, tables)
}
