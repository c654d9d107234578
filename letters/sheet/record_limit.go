package sheet

import (
	"errors"
	"io"
)

// maxRecord is how many bytes a row of a text file has at most. An outline drawn in
// a cell may have some millions.
const maxRecord = 16 << 20

var errTooLong = errors.New("the row is too long")

// recordLimit reads until what is left for a record is used up, so that a text
// without line ends does not fill the memory.
type recordLimit struct {
	r    io.Reader
	left int
}

func (l *recordLimit) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLong
	}
	n, err := l.r.Read(p)
	l.left -= n
	return n, err
}
