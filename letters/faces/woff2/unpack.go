package woff2

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/andybalholm/brotli"
)

// Unpack returns the TrueType or OpenType file that a WOFF2 file holds.
func Unpack(packed []byte) ([]byte, error) {
	made, err := unpack(&reader{data: packed})
	if err != nil {
		return nil, fmt.Errorf("not a WOFF2 font: %w", err)
	}
	return made, nil
}

func unpack(r *reader) ([]byte, error) {
	d, err := readDirectory(r)
	if err != nil {
		return nil, err
	}
	size := 0
	for _, t := range d.tables {
		size += t.stored
		if t.stored > most || t.size > most || size > most {
			return nil, errLarge
		}
	}
	all := make([]byte, size)
	if _, err := io.ReadFull(brotli.NewReader(bytes.NewReader(r.data)), all); err != nil {
		return nil, err
	}
	for i := range d.tables {
		t := &d.tables[i]
		t.data, all = all[:t.stored:t.stored], all[t.stored:]
	}
	if err := d.rebuild(); err != nil {
		return nil, err
	}
	return d.write(), nil
}

// most is how large a table, and a font, may be: several times the largest there is.
const most = 1 << 25

var (
	errShort     = errors.New("the end is missing")
	errLarge     = errors.New("it is too large")
	errSignature = errors.New("its beginning is another")
	errForm      = errors.New("a table is written in a way that is not known")
	errParts     = errors.New("its parts do not fit together")
)
