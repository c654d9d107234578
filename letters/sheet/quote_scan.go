package sheet

import "bytes"

// scanned is what the quotation marks of a line make of it.
type scanned struct {
	cells int
	// open is the mark of a cell that is not closed in this line, -1 for none.
	open int
	// within: the cell that was open before the line is still open after it.
	within bool
	// end is the mark that closes the cell that was open before the line.
	end int
	// separators are those after the open mark.
	separators int
}

// scan reads a line as a reader of records does that takes a mark inside a cell
// for a mark: a cell is quoted where it begins with one, and ends at a mark with
// a separator or nothing after it. inside: a quoted cell is open before the line.
func scan(line []byte, separator byte, inside bool) scanned {
	line = bytes.TrimRight(line, "\r\n")
	s := scanned{cells: 1, open: -1}
	at := 0
	if inside {
		end := closingMark(line, 0, separator)
		if end < 0 {
			s.within = true
			return s
		}
		s.end, at = end, end+1
	} else if at = s.cell(line, 0, separator); at < 0 {
		return s
	}
	for at < len(line) {
		s.cells++
		if at = s.cell(line, at+1, separator); at < 0 {
			return s
		}
	}
	return s
}

// cell returns where the cell that begins at a place ends: at a separator, or at
// the line's end. A quoted one that does not end is the open one, and -1.
func (s *scanned) cell(line []byte, at int, separator byte) int {
	for separator != '\t' && at < len(line) && (line[at] == ' ' || line[at] == '\t') {
		at++
	}
	if at < len(line) && line[at] == '"' {
		end := closingMark(line, at+1, separator)
		if end < 0 {
			s.open, s.separators = at, bytes.Count(line[at:], []byte{separator})
			return -1
		}
		return end + 1
	}
	if end := bytes.IndexByte(line[at:], separator); end >= 0 {
		return at + end
	}
	return len(line)
}

// closingMark returns the mark that closes a cell from a place in it on, -1 where
// none does. Two marks stand for one.
func closingMark(line []byte, at int, separator byte) int {
	for ; at < len(line); at++ {
		if line[at] != '"' {
			continue
		}
		if at+1 < len(line) && line[at+1] == '"' {
			at++
			continue
		}
		if at+1 == len(line) || line[at+1] == separator {
			return at
		}
	}
	return -1
}
