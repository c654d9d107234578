package pack

import (
	"bytes"
	"encoding/binary"
	"io"

	"github.com/andybalholm/brotli"

	"doorletters/letters/faces/sfnt"
)

// packTables packs what fonts have besides outlines: for each its flavor, and its tables' names
// and sizes; then the data of all, font by font, and the odd glyphs, each with its size.
func packTables(fonts []font) ([]byte, error) {
	var plain []byte
	for _, f := range fonts {
		plain = binary.BigEndian.AppendUint32(plain, f.flavor)
		plain = append(plain, byte(len(f.tables)), byte(bit(f.bearings)))
		for _, t := range f.tables {
			plain = append(plain, t.Tag...)
			plain = binary.AppendUvarint(plain, uint64(len(t.Data)))
		}
	}
	for _, f := range fonts {
		for _, t := range f.tables {
			plain = append(plain, t.Data...)
		}
		for _, glyph := range f.odd {
			plain = binary.AppendUvarint(plain, uint64(len(glyph)))
			plain = append(plain, glyph...)
		}
	}
	made := bytes.NewBuffer(binary.AppendUvarint(nil, uint64(len(plain))))
	w := brotli.NewWriterOptions(made, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 20})
	if _, err := w.Write(plain); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return made.Bytes(), nil
}

// unpackTables is the other way round. Of odd glyphs there are as many in each font.
func unpackTables(packed []byte, fonts []font, odd int) error {
	size, n := binary.Uvarint(packed)
	if n <= 0 {
		return errShort
	}
	if size > most {
		return errLarge
	}
	r := &reader{data: make([]byte, size)}
	if _, err := io.ReadFull(brotli.NewReader(bytes.NewReader(packed[n:])), r.data); err != nil {
		return err
	}
	var sizes []int // of the tables
	for i := range fonts {
		f := &fonts[i]
		f.flavor = binary.BigEndian.Uint32(r.next(4))
		count := int(r.next(1)[0])
		f.bearings = r.next(1)[0] != 0
		for range count {
			f.tables = append(f.tables, sfnt.Table{Tag: string(r.next(4))})
			sizes = append(sizes, r.size())
		}
		if count == 0 {
			return errForm
		}
	}
	for i := range fonts {
		for j := range fonts[i].tables {
			fonts[i].tables[j].Data = r.next(sizes[0])
			sizes = sizes[1:]
		}
		for range odd {
			fonts[i].odd = append(fonts[i].odd, r.next(r.size()))
		}
	}
	if r.short {
		return errShort
	}
	return nil
}

// most is how large a font may be: several times the largest there is.
const most = 1 << 25

// reader reads from the beginning of data. Behind the end there are zeros, and short says so.
type reader struct {
	data  []byte
	short bool
}

func (r *reader) next(count int) []byte {
	if count > len(r.data) {
		r.short, r.data = true, nil
		return make([]byte, min(count, 8)) // no number is longer
	}
	next := r.data[:count:count]
	r.data = r.data[count:]
	return next
}

// size reads a size, of which so much must still be there.
func (r *reader) size() int {
	size, n := binary.Uvarint(r.data)
	if n <= 0 || size > most {
		r.short, r.data = true, nil
		return 0
	}
	r.data = r.data[n:]
	return int(size)
}
