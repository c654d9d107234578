package sheet

import (
	"bytes"
	"strconv"

	"doorletters/letters/sheet/markup"
)

// storedCell is what a sheet's XML says of a cell that stores a number, or a
// formula without a value, or is crossed out.
type storedCell struct {
	column  int // from 0
	raw     string
	style   int // index into the workbook's cell formats
	unsaved bool
	struck  bool
	holds   bool // something is in it
}

// matters reports whether the cell says something that excelize's Rows leaves out.
func (c storedCell) matters() bool { return c.unsaved || c.struck || c.raw != "" }

// readCell reads a cell, whose opening tag is given, up to its closing tag.
func (s *storedRows) readCell(cell markup.Tag) (c storedCell) {
	c.style, _ = strconv.Atoi(string(cell.Attribute("s")))
	kind := cell.Attribute("t")
	formula, value := false, false
	for {
		t, ok := s.tag()
		if !ok || t.Closes("c") {
			break
		}
		switch {
		case t.Opens("f"):
			formula = true
		case t.Opens("is"), t.Opens("v") && string(kind) == "str": // empty text is a value
			value = true
		case t.Opens("v") && !t.Empty:
			text := s.text()
			value = value || len(text) > 0
			if len(text) > 0 && isNumberKind(kind) {
				c.raw = string(text)
			}
		}
	}
	c.unsaved = formula && !value
	c.holds = value
	c.struck = value && c.style >= 0 && c.style < len(s.struck) && s.struck[c.style]
	return c
}

// isNumberKind reports whether cells of a type (their attribute t) store a number.
func isNumberKind(kind []byte) bool {
	return len(kind) == 0 || string(kind) == "n" || string(kind) == "d"
}

// text returns the text up to the next tag, without the white space around it.
func (s *storedRows) text() []byte {
	text := s.data[s.at:]
	if end := bytes.IndexByte(text, '<'); end >= 0 {
		text = text[:end]
	}
	return bytes.TrimSpace(text)
}
