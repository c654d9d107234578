package sheet

import (
	"bytes"
	"errors"
	"io"
)

// maxRecord is how many bytes a row of a text file has at most, and maxSeparators how
// many separators, within quotation marks too. An outline drawn in a cell may have some
// millions of bytes.
const maxRecord, maxSeparators = 16 << 20, 2 << 20

var (
	errTooLong      = errors.New("the row is too long")
	errTooManyCells = errors.New("the row has too many cells")
)

// recordLimit reads until what may be read of one record is used up, so that a text
// without line ends does not fill the memory.
type recordLimit struct {
	r         io.Reader
	separator []byte
	// bytes and separators are what is left.
	bytes, separators int
}

func newRecordLimit(r io.Reader, separator rune) *recordLimit {
	l := &recordLimit{r: r, separator: []byte(string(separator))}
	l.begin()
	return l
}

// begin begins another record.
func (l *recordLimit) begin() { l.bytes, l.separators = maxRecord, maxSeparators }

func (l *recordLimit) Read(p []byte) (int, error) {
	switch {
	case l.bytes <= 0:
		return 0, errTooLong
	case l.separators <= 0:
		return 0, errTooManyCells
	}
	n, err := l.r.Read(p)
	l.bytes -= n
	l.separators -= bytes.Count(p[:n], l.separator)
	return n, err
}
