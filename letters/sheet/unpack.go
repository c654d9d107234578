package sheet

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"

	"doorletters/letters"
	"doorletters/letters/sheet/filekind"
)

// isGzip reports whether a file is packed alone, as "list.csv.gz".
func isGzip(head []byte) bool { return bytes.HasPrefix(head, []byte{0x1F, 0x8B, 0x08}) }

// unpacked reads a packed file as it goes. It stops where the file unpacks to far
// more than a list can, or is damaged.
type unpacked struct {
	file   string
	packed countingReader
	text   *gzip.Reader
	read   int64
}

// unpack begins to read a packed file.
func unpack(r io.Reader, name string) (*unpacked, error) {
	u := &unpacked{file: name, packed: countingReader{r: r}}
	var err error
	if u.text, err = gzip.NewReader(&u.packed); err != nil {
		return nil, u.damaged()
	}
	return u, nil
}

func (u *unpacked) damaged() letters.Problem {
	return letters.FileFault(u.file, "the packed file is damaged, or breaks off", filekind.OnceMore)
}

// Read returns errors that are a [letters.Problem].
func (u *unpacked) Read(b []byte) (int, error) {
	n, err := u.text.Read(b)
	u.read += int64(n)
	switch {
	case u.read > ratioCountsFrom && u.read/maxRatio > u.packed.count:
		return 0, letters.FileFault(u.file, "the file unpacks to far more than a list can be; it was not read further", "unpack it yourself and look what is in it")
	case err == nil, errors.Is(err, io.EOF):
		return n, err
	case u.packed.err != nil && !errors.Is(u.packed.err, io.EOF):
		return n, u.packed.err
	}
	return n, u.damaged()
}

// countingReader counts what was read through it.
type countingReader struct {
	r     io.Reader
	count int64
	err   error
}

func (c *countingReader) Read(b []byte) (n int, err error) {
	n, err = c.r.Read(b)
	c.count, c.err = c.count+int64(n), err
	return n, err
}
