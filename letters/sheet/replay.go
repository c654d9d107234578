package sheet

import (
	"bytes"
	"io"
)

// replay reads a stream several times: first to find its headings, then for its
// rows. It keeps what was read so far until last says that one more reading follows.
type replay struct {
	head []byte
	rest io.Reader
	done bool
	err  error
}

func newReplay(r io.Reader) (*replay, error) {
	p := &replay{rest: r}
	head, err := io.ReadAll(io.LimitReader(r, headBytes))
	p.head = head
	return p, err
}

// last says that nothing but the next reader is read to its end.
func (p *replay) last() { p.done = true }

// reader reads from the beginning.
func (p *replay) reader() io.Reader {
	if p.done {
		return io.MultiReader(bytes.NewReader(p.head), p.rest)
	}
	return &replayReader{p: p}
}

type replayReader struct {
	p  *replay
	at int
}

func (r *replayReader) Read(b []byte) (int, error) {
	if r.at == len(r.p.head) {
		if r.p.err != nil {
			return 0, r.p.err
		}
		n, err := r.p.rest.Read(b)
		r.p.head = append(r.p.head, b[:n]...)
		r.p.err = err
		r.at += n
		return n, err
	}
	n := copy(b, r.p.head[r.at:])
	r.at += n
	return n, nil
}

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
