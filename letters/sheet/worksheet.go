package sheet

import (
	"bytes"
	"strconv"
)

// A sheet's own XML, for what excelize's Rows does not give: what a cell stores
// where it shows something else, by which number format, formulas without a
// value, merged cells and hidden columns. Asking excelize for these takes ten
// times the sheet's size in memory.

// storedCell is a cell that stores a number, or a formula without a value, or is
// crossed out.
type storedCell struct {
	column  int // from 0
	raw     string
	style   int // index into the workbook's cell formats
	unsaved bool
	struck  bool
}

// storedRows reads a sheet's cells in one pass. The XML of cells is written by
// programs and has few shapes, so its tags are cut out by hand: a city's list
// has three million of them, and encoding/xml would take longer than all else.
type storedRows struct {
	data   []byte
	struck []bool // the cell formats that cross out
	at     int
	row    int // the row whose opening tag was read last
	cells  []storedCell
	ended  bool
	// disorder: a row's number is not above the one before it, so that Rows
	// would lose rows without a word.
	disorder bool
}

// upTo gives the stored cells of a row; rows are asked for in order. The slice
// is valid until the next call.
func (s *storedRows) upTo(row int) []storedCell {
	for s.row < row && !s.ended {
		s.next()
	}
	if s.row != row {
		return nil
	}
	return s.readCells()
}

// lastContent gives the place behind which a sheet's XML has no cell with
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
			begin := bytes.LastIndexByte(data[max(0, i-200):i], '<') + max(0, i-200)
			if t := parseTag(data[begin+1 : i]); t.is("f") {
				return i
			}
		}
	}
	return 0
}

// unread reports whether a sheet's rows have content behind a place.
func unread(data []byte, at int) bool {
	begin, end := bytes.Index(data, []byte("sheetData")), bytes.LastIndex(data, []byte("sheetData"))
	return begin >= 0 && lastContent(data[:end]) > max(begin, at)
}

// next goes on to the next row's opening tag.
func (s *storedRows) next() {
	for {
		t, ok := s.tag()
		switch {
		case !ok || t.closing && t.is("sheetData"):
			s.ended = true
			return
		case !t.closing && t.is("row"):
			before := s.row
			s.row++
			if n, err := strconv.Atoi(string(t.attribute("r"))); err == nil {
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
		begin := s.at
		t, ok := s.tag()
		if !ok || t.closing && (t.is("row") || t.is("sheetData")) {
			return s.cells
		}
		if t.is("row") { // the row was empty and its tag closed itself
			s.at = begin
			return s.cells
		}
		if t.closing || !t.is("c") {
			continue
		}
		column++
		if ref := t.attribute("r"); len(ref) > 0 {
			column = max(columnOf(ref), 0) // a reference without letters is damaged
		}
		if t.alone {
			continue
		}
		if c, ok := s.readCell(t); ok {
			c.column = column
			s.cells = append(s.cells, c)
		}
	}
}

// readCell reads a cell up to its closing tag; ok where what it stores matters.
func (s *storedRows) readCell(t tag) (c storedCell, ok bool) {
	kind := t.attribute("t")
	number := len(kind) == 0 || string(kind) == "n" || string(kind) == "d"
	c.style, _ = strconv.Atoi(string(t.attribute("s")))
	formula, value := false, false
	for {
		t, found := s.tag()
		if !found || t.closing && t.is("c") {
			break
		}
		switch {
		case t.closing:
		case t.is("f"):
			formula = true
		case t.is("is"):
			value = true
		case t.is("v") && string(kind) == "str":
			value = true // empty text is a value
		case t.is("v") && !t.alone:
			text := s.data[s.at:]
			if end := bytes.IndexByte(text, '<'); end >= 0 {
				text = text[:end]
			}
			if text = bytes.TrimSpace(text); len(text) > 0 {
				value = true
				if number {
					c.raw = string(text)
				}
			}
		}
	}
	c.unsaved = formula && !value
	c.struck = value && c.style >= 0 && c.style < len(s.struck) && s.struck[c.style]
	return c, c.unsaved || c.struck || c.raw != ""
}
