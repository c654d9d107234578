package geojson

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"

	"doorletters/letters"
)

// maxStreetFeature is how many bytes a feature may have, which is in memory as a whole.
const maxStreetFeature = 32 << 20

var errLargeFeature = errors.New("a feature is larger than 32 MB")

// streetSource reads the text of a file: unpacked, with a blank for each separator of
// records (RFC 8142), and no more than may be.
type streetSource struct {
	file string
	text io.Reader
	read int64
	left int   // of a feature
	err  error // of the file itself: it cannot be read, is damaged or too large
}

// What a text may begin with, and what a packed file does.
const (
	byteOrderMark = "\ufeff"
	gzipMark      = "\x1F\x8B\x08"
)

// openStreets opens a file; the error is a [letters.Problem] where it is no GeoJSON.
func openStreets(r io.Reader, file string) (*streetSource, error) {
	s := &streetSource{file: file, left: maxStreetFeature}
	packed := bufio.NewReaderSize(r, sniffed)
	text := packed
	if head, _ := packed.Peek(len(gzipMark)); string(head) == gzipMark {
		unpacked, err := gzip.NewReader(packed)
		if err != nil {
			return nil, damaged(file)
		}
		text = bufio.NewReaderSize(unpacked, sniffed)
	}
	// An error of the file is met again by whoever reads on.
	head, err := text.Peek(sniffed)
	if len(head) == 0 && err != io.EOF {
		return nil, s.failure(err)
	}
	if bytes.HasPrefix(head, []byte(byteOrderMark)) {
		head = head[len(byteOrderMark):]
		_, _ = text.Discard(len(byteOrderMark))
	}
	if p, ok := foreign(head, file); ok {
		return nil, p
	}
	s.text = text
	return s, nil
}

func damaged(file string) letters.Problem {
	return letters.FileFault(file, "the packed file is damaged, or breaks off", "download the file once more, and let it finish")
}

func (s *streetSource) Read(p []byte) (int, error) {
	if s.left <= 0 {
		return 0, errLargeFeature
	}
	n, err := s.text.Read(p)
	for i, c := range p[:n] {
		if c == 0x1E {
			p[i] = ' '
		}
	}
	s.left -= n
	if s.read += int64(n); s.read > letters.MaxStreetMap {
		s.err = letters.TooLargeStreetMap(s.file)
		return 0, s.err
	}
	if err != nil && err != io.EOF {
		s.err = s.failure(err)
		err = s.err
	}
	return n, err
}

// failure is what an error of the file means: a [letters.Problem] where it is packed and
// damaged.
func (s *streetSource) failure(err error) error {
	var corrupt flate.CorruptInputError
	if errors.Is(err, gzip.ErrChecksum) || errors.Is(err, gzip.ErrHeader) || errors.Is(err, io.ErrUnexpectedEOF) || errors.As(err, &corrupt) {
		return damaged(s.file)
	}
	return fmt.Errorf("%s cannot be read: %w", s.file, err)
}
