package woff2

import (
	"encoding/binary"
	"math/bits"
	"slices"
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

// write returns the font file of the tables: they stand in the order of the WOFF2 file, and
// their entries in that of their tags.
func (d *directory) write() []byte {
	const header, entry = 12, 16
	count := len(d.tables)
	body := header + entry*count
	size := body
	for _, t := range d.tables {
		size += padded(len(t.data))
	}
	made := make([]byte, body, size)
	binary.BigEndian.PutUint32(made, d.flavor)
	log := bits.Len(uint(count)) - 1
	for i, n := range []int{count, entry << log, log, entry * (count - 1<<log)} {
		binary.BigEndian.PutUint16(made[4+2*i:], uint16(n))
	}
	var tags []string
	for _, t := range d.tables {
		tags = append(tags, t.tag)
	}
	slices.Sort(tags)
	var whole []byte // the sum of the file
	for _, t := range d.tables {
		from := len(made)
		made = append(made, t.data...)
		made = append(made, zeros[:padded(len(t.data))-len(t.data)]...)
		if t.tag == "head" && len(t.data) >= 12 {
			whole = made[from+8 : from+12]
			clear(whole)
		}
		at := made[header+entry*slices.Index(tags, t.tag):]
		copy(at, t.tag)
		for i, n := range []int{int(checksum(made[from:])), from, len(t.data)} {
			binary.BigEndian.PutUint32(at[4+4*i:], uint32(n))
		}
	}
	if whole != nil {
		binary.BigEndian.PutUint32(whole, 0xB1B0AFBA-checksum(made))
	}
	return made
}

// padded is a length with what fills it up to a multiple of four.
func padded(length int) int { return (length + 3) &^ 3 }

// checksum is the sum of a table's words.
func checksum(data []byte) uint32 {
	sum := uint32(0)
	for ; len(data) >= 4; data = data[4:] {
		sum += binary.BigEndian.Uint32(data)
	}
	var last [4]byte
	copy(last[:], data)
	return sum + binary.BigEndian.Uint32(last[:])
}
