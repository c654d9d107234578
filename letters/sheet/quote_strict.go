package sheet

import (
	"bytes"
	"slices"
)

// A record that is quoted as RFC 4180 has it is read so, whatever its cells hold:
// spreadsheet programs save notes and headings of several lines that way. What is
// not quoted so was typed or patched together by hand, and is repaired.

// maxAhead is how many lines are looked at to see where a record ends, and
// maxAheadBytes how much text.
const (
	maxAhead      = 4096
	maxAheadBytes = 1 << 20
)

// strictRecord is a record whose quoted cells all end before a separator or a line
// end.
type strictRecord struct {
	separator byte
	state     quoteState
	fields    int
}

// quoteState is where in a record a byte stands.
type quoteState int

const (
	atCell   quoteState = iota // at a cell's beginning
	inPlain                    // in a cell without quotation marks around it
	inQuotes                   // in a quoted one
	atMark                     // after a mark in it, which ends it or is the first of two
)

// take reads a line on. Done: the record ends with it; not ok: it is not quoted as
// it should be.
func (s *strictRecord) take(line []byte) (done, ok bool) {
	for _, c := range line {
		switch {
		case s.state == inQuotes:
			if c == '"' {
				s.state = atMark
			}
		case s.state == atMark && c == '"':
			s.state = inQuotes
		case s.state == atMark && c == '\r': // the line's end is next
		case c == '\n':
			s.fields++
			return true, true
		case c == s.separator:
			s.fields++
			s.state = atCell
		case s.state == atMark:
			return false, false
		case s.state == atCell && c == '"':
			s.state = inQuotes
		case s.state == atCell && (c == ' ' || c == '\t') && s.separator != '\t': // it may stand before a mark
		default:
			s.state = inPlain
		}
	}
	return false, true
}

// strict returns how many lines and cells the record has that begins with a line
// outside of any cell. Not ok: it is not quoted as it should be, or so that it might
// as well be several rows with marks of another meaning in them.
func (q *quoteRepair) strict(line []byte) (lines, fields int, ok bool) {
	s := strictRecord{separator: q.separator}
	size := 0
	for lines = 1; ; lines++ {
		done, sound := s.take(line)
		if !sound {
			return 0, 0, false
		}
		if done {
			break
		}
		if size += len(line); lines > maxAhead || size > maxAheadBytes {
			return 0, 0, false
		}
		if line = q.peek(lines); line == nil { // the text ends, perhaps without a line end
			if s.state == inQuotes {
				return 0, 0, false
			}
			s.fields++
			break
		}
	}
	return lines, s.fields, true
}

// mayBeRows reports whether a record of several lines, which begins with a line,
// might as well be that many rows: it lacks cells and has lines like rows in it, or
// each of its lines has a row's cells or more, of which one is nothing but a mark.
func (q *quoteRepair) mayBeRows(line []byte, lines, fields int) bool {
	if q.width == 0 || fields > q.width {
		return false
	}
	if fields < q.width {
		for i := 1; i < lines; i++ {
			if q.looksLikeRow(q.peek(i)) {
				return true
			}
		}
		return false
	}
	first := cellsOf(line, q.separator)
	numbers, bare := make([]bool, len(first)), false
	for i, cell := range first {
		numbers[i] = bytes.ContainsAny(cell, "0123456789")
	}
	for i := range lines {
		cells := first
		if i > 0 {
			cells = cellsOf(q.peek(i), q.separator)
		}
		if len(cells) < q.width {
			return false
		}
		for at := range numbers {
			numbers[at] = numbers[at] && at < len(cells) && bytes.ContainsAny(cells[at], "0123456789")
		}
		bare = bare || slices.ContainsFunc(cells, func(cell []byte) bool { return string(cell) == `"` })
	}
	return bare && slices.Contains(numbers, true)
}

// cellsOf splits a line at its separators, whatever marks say.
func cellsOf(line []byte, separator byte) [][]byte {
	return bytes.Split(bytes.TrimRight(line, "\r\n"), []byte{separator})
}
