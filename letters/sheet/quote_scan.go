package sheet

import "bytes"

// scanned is what the quotation marks of a line make of it.
type scanned struct {
	cells int
	// open is the mark of a cell that is not closed in this line, -1 for none.
	open int
	// within: the cell that was open in front of the line is so behind it.
	within bool
	// end is the mark that closes the cell that was open in front of the line.
	end int
	// commas are those behind the open mark.
	commas int
}

// scan reads a line as a reader of records does that takes a mark inside a cell
// for a mark: a cell is quoted where it begins with one, and ends at a mark with
// a comma or nothing behind it.
func scan(text []byte, comma byte, inside bool) scanned {
	text = bytes.TrimRight(text, "\r\n")
	s := scanned{cells: 1, open: -1}
	at := 0
	for first := true; ; first = false {
		quoted := inside && first
		for !quoted && comma != '\t' && at < len(text) && (text[at] == ' ' || text[at] == '\t') {
			at++
		}
		begin := at
		if !quoted && at < len(text) && text[at] == '"' {
			quoted = true
			at++
		}
		if quoted {
			closed := false
			for at < len(text) && !closed {
				if text[at] == '"' {
					if at+1 < len(text) && text[at+1] == '"' {
						at++
					} else {
						closed = at+1 == len(text) || text[at+1] == comma
					}
				}
				at++
			}
			if !closed {
				if s.within = inside && first; !s.within {
					s.open, s.commas = begin, bytes.Count(text[begin:], []byte{comma})
				}
				return s
			}
			if inside && first {
				s.end = at - 1
			}
		} else if end := bytes.IndexByte(text[at:], comma); end >= 0 {
			at += end
		} else {
			at = len(text)
		}
		if at >= len(text) {
			return s
		}
		at++ // the comma
		s.cells++
	}
}
