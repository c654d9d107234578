package sheet

import (
	"compress/gzip"
	"errors"
	"io"

	"doorletters/letters"
)

var gzipMark = []byte{0x1F, 0x8B}

var errBomb = errors.New("gzip: far larger than it is packed")

// gunzip unpacks a file as a stream, unless it grows beyond measure: lists of
// addresses are packed to a tenth.
type gunzip struct {
	packed   *countedReader
	unpacked *gzip.Reader
	name     string
	size     int64
}

func newGunzip(r io.Reader, name string) *gunzip {
	return &gunzip{packed: &countedReader{r: r}, name: name}
}

// Read reads what was packed; an error but for the end is a [letters.Problem].
func (g *gunzip) Read(p []byte) (int, error) {
	if g.unpacked == nil {
		r, err := gzip.NewReader(g.packed)
		if err != nil {
			return 0, g.fault(err)
		}
		g.unpacked = r
	}
	n, err := g.unpacked.Read(p)
	g.size += int64(n)
	switch {
	case g.size > ratioCountsFrom && g.size > maxRatio*g.packed.size:
		return n, g.fault(errBomb)
	case err != nil && !errors.Is(err, io.EOF):
		return n, g.fault(err)
	}
	return n, err
}

// fault says why a file cannot be unpacked.
func (g *gunzip) fault(err error) error {
	if errors.As(err, new(letters.Problem)) {
		return err
	}
	if errors.Is(err, errBomb) {
		return letters.FileFault(g.name, "the file is far larger than a list can be that is packed so small", "ask where it comes from; unpack it and look at it first")
	}
	return letters.FileFault(g.name, "the packed file (.gz) is broken: it cannot be unpacked to its end", "copy or download the file once more")
}

type countedReader struct {
	r    io.Reader
	size int64
}

func (c *countedReader) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.size += int64(n)
	return n, err
}
