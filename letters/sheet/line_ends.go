package sheet

import (
	"bytes"
	"io"
)

// lineEnds turns the line ends of old Macintosh files, a carriage return alone,
// into line feeds.
type lineEnds struct {
	r io.Reader
	// pending: the last byte given was a carriage return, held back until its
	// neighbour is known.
	pending bool
	buffer  [32 << 10]byte
	from    []byte
	err     error
}

func (l *lineEnds) Read(b []byte) (int, error) {
	n := 0
	for n < len(b) {
		if len(l.from) == 0 {
			if n > 0 {
				break
			}
			if l.err != nil {
				if l.pending {
					l.pending = false
					b[n] = '\n'
					return 1, nil
				}
				return 0, l.err
			}
			var read int
			read, l.err = l.r.Read(l.buffer[:])
			l.from = l.buffer[:read]
			continue
		}
		c := l.from[0]
		switch {
		case l.pending && c == '\n':
			l.pending = false
			l.from = l.from[1:]
			b[n] = '\n'
		case l.pending:
			l.pending = false
			b[n] = '\n'
		case c == '\r':
			l.pending = true
			l.from = l.from[1:]
			continue
		default:
			if run := bytes.IndexByte(l.from, '\r'); run != 0 {
				if run < 0 {
					run = len(l.from)
				}
				copied := copy(b[n:], l.from[:run])
				l.from = l.from[copied:]
				n += copied
			}
			continue
		}
		n++
	}
	return n, nil
}
