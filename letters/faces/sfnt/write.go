package sfnt

import (
	"encoding/binary"
	"math/bits"
	"slices"
)

// Table is a table of a font.
type Table struct {
	Tag  string // four letters
	Data []byte
}

const header, entry = 12, 16 // bytes of the directory, and of a table in it

// Write returns the font file of some tables: they stand in the order in which they are
// given, and their entries in that of their tags.
func Write(flavor uint32, tables []Table) []byte {
	count := len(tables)
	body := header + entry*count
	size := body
	for _, t := range tables {
		size += Padded(len(t.Data))
	}
	made := make([]byte, body, size)
	binary.BigEndian.PutUint32(made, flavor)
	log := bits.Len(uint(count)) - 1
	for i, n := range []int{count, entry << log, log, entry * (count - 1<<log)} {
		binary.BigEndian.PutUint16(made[4+2*i:], uint16(n))
	}
	var tags []string
	for _, t := range tables {
		tags = append(tags, t.Tag)
	}
	slices.Sort(tags)
	var whole []byte // the sum of the file
	for _, t := range tables {
		from := len(made)
		made = append(made, t.Data...)
		made = append(made, zeros[:Padded(len(t.Data))-len(t.Data)]...)
		if t.Tag == "head" && len(t.Data) >= 12 {
			whole = made[from+8 : from+12]
			clear(whole)
		}
		at := made[header+entry*slices.Index(tags, t.Tag):]
		copy(at, t.Tag)
		for i, n := range []int{int(checksum(made[from:])), from, len(t.Data)} {
			binary.BigEndian.PutUint32(at[4+4*i:], uint32(n))
		}
	}
	if whole != nil {
		binary.BigEndian.PutUint32(whole, 0xB1B0AFBA-checksum(made))
	}
	return made
}

var zeros [4]byte

// Padded returns a length with what fills it up to a multiple of four.
func Padded(length int) int { return (length + 3) &^ 3 }

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
