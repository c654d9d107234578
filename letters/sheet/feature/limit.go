package feature

import (
	"errors"
	"fmt"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"doorletters/letters"
)

// maxFeature is how many bytes a feature may have: the outline of a country has a
// few million.
const maxFeature = 64 << 20

var errTooLarge = errors.New("it is larger than 64 MB")

// limitedReader reads until what is left is used up, so that no feature fills the
// memory.
type limitedReader struct {
	r    io.Reader
	left int
}

func (l *limitedReader) Read(p []byte) (int, error) {
	if l.left <= 0 {
		return 0, errTooLarge
	}
	n, err := l.r.Read(p)
	l.left -= n
	return n, err
}

// again is what helps with most broken files.
const again = "download or export the file once more as GeoJSON, and let it finish"

// fault is the problem of a file that cannot be read from a feature on.
func fault(name string, feature int, offset int64, err error) letters.Problem {
	var own letters.Problem
	var syntax *jsontext.SyntacticError
	p := letters.Problem{File: name, Row: feature, Severity: letters.SeverityError, Hint: again}
	switch {
	case errors.As(err, &own):
		return own
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		p.Message = fmt.Sprintf("the file ends in the middle, after %d bytes: a part of the list is missing", offset)
	case errors.Is(err, errTooLarge):
		p.Message, p.Hint = "the feature cannot be read: "+errTooLarge.Error(), "export the file once more with simpler shapes, or with points"
	case errors.As(err, &syntax):
		p.Message = fmt.Sprintf("the file is broken here, after %d bytes: %v", syntax.ByteOffset, syntax.Err)
	default:
		p.Message = fmt.Sprintf("the file is broken here, after %d bytes: %v", offset, err)
	}
	return p
}
