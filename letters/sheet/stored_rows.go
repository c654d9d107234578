package sheet

import (
	"bytes"
	"strconv"

	"doorletters/letters/sheet/markup"
)

// A sheet's own XML, for what excelize's Rows leaves out: what a cell stores
// where it shows something else, by which number format, formulas without a
// value, merged cells and hidden columns. Asking excelize for these takes ten
// times the sheet's size in memory.

// storedRows reads a sheet's cells in one pass.
type storedRows struct {
	data   []byte
	struck []bool // the cell formats that cross out
	// fills are the colours of the cell formats; nil where none has one. fill is that
	// of the row whose cells were read last.
	fills []string
	fill  string
	count fillCount
	at    int
	row   int // the row whose opening tag was read last
	cells []storedCell
	ended bool
	// disorder: a row's number is not above the one before it, so that Rows
	// would lose rows without a word.
	disorder bool
}

// upTo returns the stored cells of a row; rows are asked for in order. The slice
// is valid until the next call.
func (s *storedRows) upTo(row int) []storedCell {
	s.fill = ""
	for s.row < row && !s.ended {
		s.next()
	}
	if s.row != row {
		return nil
	}
	cells := s.readCells()
	s.fill = s.count.colour()
	return cells
}

// tag reads up to the end of the next tag.
func (s *storedRows) tag() (markup.Tag, bool) {
	t, ok := markup.Next(s.data, s.at)
	if s.at = t.End; !ok {
		s.at = len(s.data)
	}
	return t, ok
}

// next goes on to the next row's opening tag.
func (s *storedRows) next() {
	for {
		t, ok := s.tag()
		switch {
		case !ok || t.Closes("sheetData"):
			s.ended = true
			return
		case t.Opens("row"):
			before := s.row
			s.row++
			if n, err := strconv.Atoi(string(t.Attribute("r"))); err == nil {
				s.row = n
			}
			s.disorder = s.disorder || s.row <= before
			return
		}
	}
}

// readCells reads the cells of the row whose opening tag was read.
func (s *storedRows) readCells() []storedCell {
	s.cells = s.cells[:0]
	column := -1
	for {
		t, ok := s.tag()
		switch {
		case !ok || t.Closes("row") || t.Closes("sheetData"):
			return s.cells
		case t.Is("row"): // the row was empty and its tag closed itself
			s.at = t.Start
			return s.cells
		case !t.Opens("c"):
			continue
		}
		column++
		if ref := t.Attribute("r"); len(ref) > 0 {
			column = max(markup.Column(ref)-1, 0) // a reference without letters is damaged
		}
		if t.Empty {
			continue
		}
		c := s.readCell(t)
		if c.holds && s.fills != nil && c.style >= 0 && c.style < len(s.fills) {
			s.count.add(s.fills[c.style])
		}
		if c.matters() {
			c.column = column
			s.cells = append(s.cells, c)
		}
	}
}

// lastContent returns the place after which a sheet's XML has no cell with
// content: no value, text or formula, whatever the prefix of its tags.
func lastContent(data []byte) int {
	for i := len(data) - 1; i > 1; i-- {
		if data[i] != '>' {
			continue
		}
		switch data[i-1] {
		case 'v', 'f', 's': // </v>, </f>, </is>
			return i
		case '/': // a formula that has no text of its own: <f t="shared" si="0"/>
			near := max(0, i-200)
			if begin := bytes.LastIndexByte(data[near:i], '<'); begin >= 0 {
				if t, ok := markup.Next(data[:i+1], near+begin); ok && t.Opens("f") {
					return i
				}
			}
		}
	}
	return 0
}

// unread reports whether a sheet's rows have content after a place.
func unread(data []byte, at int) bool {
	begin, end := bytes.Index(data, []byte("sheetData")), bytes.LastIndex(data, []byte("sheetData"))
	return begin >= 0 && lastContent(data[:end]) > max(begin, at)
}
