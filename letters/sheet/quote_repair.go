package sheet

import (
	"bufio"
	"bytes"
	"io"
	"slices"
	"sync"
)

// quoteRepair reads a separated text line by line and repairs the quotation marks
// that would make a reader of records swallow the rest of a list, in records that
// are not quoted as they should be (quote_strict.go): a ditto mark
// that stands bare in a cell (see quoteDittos), and a mark that opens a cell and
// is not closed before the next row. That mark is taken out; dropped has its line.
type quoteRepair struct {
	from      *bufio.Reader
	separator byte
	// ahead are lines that were read to see where a cell is closed.
	ahead [][]byte
	line  int // the number of the line that was returned last, from 1
	// broken: what was returned last is a piece of a line, and the next is another.
	broken bool
	// inside: a quoted cell goes on in the next line.
	inside bool
	// width is how many cells the widest line has.
	width int
	// sound are how many lines are still to come of a record that needs no repair.
	sound     int
	rest      []byte
	err       error
	dropped   map[int]bool
	curlyFile bool         // its first line quotes cells with curly marks
	curly     map[int]bool // lines whose cells stand between curly marks
}

// maxLinesInside is how many lines a cell has at most, and maxBytesInside how many
// bytes. Remarks are shorter.
const maxLinesInside, maxBytesInside = 60, 4 * MaxCell

// maxDropped is how many marks of a line are taken out one by one. Of a line with more
// that open a cell and close none, marks say nothing, and all that follow are taken out.
const maxDropped = 20

func newQuoteRepair(r io.Reader, separator rune) *quoteRepair {
	return &quoteRepair{from: bufio.NewReaderSize(r, 64<<10), separator: byte(separator), dropped: map[int]bool{}, curly: map[int]bool{}}
}

func (q *quoteRepair) Read(b []byte) (int, error) {
	for len(q.rest) == 0 {
		text, err := q.next()
		if err != nil {
			return 0, err
		}
		q.rest = q.repair(text)
	}
	n := copy(b, q.rest)
	q.rest = q.rest[n:]
	return n, nil
}

// next returns the next line, valid until the one after it, with its line end; of
// a line that is too long for the buffer, a piece.
func (q *quoteRepair) next() ([]byte, error) {
	if !q.broken {
		q.line++
	}
	var text []byte
	var err error
	if len(q.ahead) > 0 {
		text, q.ahead = q.ahead[0], q.ahead[1:]
	} else {
		text, err = q.read()
	}
	q.broken = len(text) > 0 && text[len(text)-1] != '\n'
	return text, err
}

func (q *quoteRepair) read() ([]byte, error) {
	if q.err != nil {
		return nil, q.err
	}
	text, err := q.from.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		return text, nil
	}
	if q.err = err; len(text) == 0 {
		return nil, err
	}
	return text, nil
}

// peek returns the line that is so many after the one returned last, nil where
// the text ends before it.
func (q *quoteRepair) peek(after int) []byte {
	for len(q.ahead) < after {
		text, err := q.read()
		if err != nil {
			return nil
		}
		q.ahead = append(q.ahead, bytes.Clone(text))
	}
	return q.ahead[after-1]
}

// repair repairs a line, and takes note of what it leaves open.
func (q *quoteRepair) repair(text []byte) []byte {
	if q.sound > 0 {
		q.sound--
		return text
	}
	if straight, ok := straightQuotes(text, q.separator); ok && !q.inside && q.quotesCurly(text, straight) {
		text, q.curly[q.line] = straight, true
	}
	if bytes.IndexByte(text, '"') < 0 {
		if !q.inside {
			q.width = max(q.width, 1+bytes.Count(text, []byte{q.separator}))
		}
		return text
	}
	if !q.inside && bytes.Count(text, []byte{'"'})%2 == 1 { // a sound one goes on in the next line
		text = bytes.Clone(text) // reading ahead overwrites it
		if lines, fields, ok := q.strict(text); ok && !q.mayBeRows(text, lines, fields) {
			q.sound, q.width = lines-1, max(q.width, fields)
			return text
		}
	}
	if !q.inside {
		text = quoteDittos(text, q.separator, q.width)
	}
	s := scan(text, q.separator, q.inside)
	if s.open >= 0 {
		text = bytes.Clone(text) // reading ahead overwrites it
	}
	below := sync.OnceValue(q.readBelow)
	for dropped := 0; s.open >= 0 && !below().closes(s, q.width); dropped++ {
		if dropped == maxDropped {
			text = slices.Concat(text[:s.open], bytes.ReplaceAll(text[s.open:], []byte{'"'}, nil))
		} else if len(bytes.TrimRight(text[s.open:], " \r\n")) == 1 { // a ditto mark in the last cell
			text = slices.Concat(text[:s.open], []byte(`""""`), text[len(bytes.TrimRight(text, "\r\n")):])
		} else {
			q.dropped[q.line] = true
			text = slices.Delete(text, s.open, s.open+1)
		}
		s = scan(text, q.separator, q.inside)
	}
	if !q.inside && s.open < 0 {
		q.width = max(q.width, s.cells)
	}
	q.inside = s.open >= 0 || s.within
	return text
}

// below is what the lines below one say of a cell that it leaves open.
type below struct {
	mayClose bool // one of them closes it, which does not look like a row itself
	rows     int  // how many above that one look like rows
}

// readBelow reads on to where a cell is closed that a line leaves open.
func (q *quoteRepair) readBelow() (b below) {
	size := 0
	for i := 1; i <= maxLinesInside && size <= maxBytesInside; i++ {
		text := q.peek(i)
		if text == nil {
			return b
		}
		size += len(text)
		if s := scan(text, q.separator, true); !s.within {
			ownCell := s.end > 0 && text[s.end-1] == q.separator
			paired := bytes.Count(text, []byte{'"'})%2 == 0 // it has its other in its line
			isRow := q.width > 1 && len(cellsOf(text, q.separator)) >= q.width
			b.mayClose = !ownCell && !paired && !isRow
			return b
		}
		if q.looksLikeRow(text) {
			b.rows++
		}
	}
	return b
}

// closes reports whether a cell that a line leaves open is closed in a later
// one, and is then a text of several lines and not the rows below. Such a text
// may well have separators in it, but no line of it as many as a row has.
func (b below) closes(opened scanned, width int) bool {
	return b.mayClose && (b.rows == 0 || b.rows == 1 && width <= 3 && opened.separators == 0)
}

// looksLikeRow reports whether a line has about as many cells as the others.
func (q *quoteRepair) looksLikeRow(line []byte) bool {
	cells := scan(line, q.separator, false).cells
	return q.width > 1 && (cells == q.width || q.width > 3 && cells*3 > q.width*2)
}
