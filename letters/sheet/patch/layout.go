package patch

import (
	"bytes"
	"errors"
	"strconv"

	"github.com/xuri/excelize/v2"

	"doorletters/letters/sheet/markup"
)

// layout is where things stand in a worksheet part.
type layout struct {
	dimension     markup.Tag
	cols, colsEnd markup.Tag // the widths of columns, if there are any
	data          markup.Tag // <sheetData>
	dataEnd       int        // where </sheetData> begins
	// headingStyle is the attribute with the style of the last heading, nil for none.
	headingStyle []byte
	used         usedColumns
	// last is the last row with a cell that holds something, and lastRow its tag; empty
	// are the rows below it that the markup has.
	last    int
	lastRow markup.Tag
	empty   []int
}

// usedColumns says of columns, by their number, whether from the headings on a
// cell has anything in it or merged cells reach there.
type usedColumns []bool

// surveyor reads a worksheet part tag by tag, and notes where things stand.
type surveyor struct {
	layout
	headingRow, lastHeading int

	open   [][]byte // the names of the elements that the place is in
	row    int
	column int
	cell   markup.Tag
	inData bool
	rowTag markup.Tag
}

// measure finds out where things stand in a worksheet part.
func measure(text []byte, headingRow, lastHeading int) (layout, error) {
	s := surveyor{headingRow: headingRow, lastHeading: lastHeading}
	s.used = make(usedColumns, markup.LastColumn+1)
	for i := range min(lastHeading, markup.LastColumn) {
		s.used[i+1] = true
	}
	for t, ok := markup.Next(text, 0); ok; t, ok = markup.Next(text, t.End) {
		if !s.nest(t) {
			return layout{}, errors.New("its markup is damaged")
		}
		s.note(t)
	}
	if s.data.End == 0 || s.dataEnd == 0 || len(s.open) > 0 {
		return layout{}, errors.New("its markup ends too early")
	}
	return s.layout, nil
}

// nest goes into an element or out of it; not ok where another one is open.
func (s *surveyor) nest(t markup.Tag) bool {
	switch {
	case t.Empty:
	case !t.Closing:
		s.open = append(s.open, t.Name)
	case len(s.open) == 0 || !bytes.Equal(s.open[len(s.open)-1], t.Name):
		return false
	default:
		s.open = s.open[:len(s.open)-1]
	}
	return true
}

// note takes in what a tag says of the layout.
func (s *surveyor) note(t markup.Tag) {
	switch string(t.Name) {
	case "c":
		if !t.Closing {
			s.cell, s.column = t, cellColumn(t, s.column+1)
		}
	case "v", "f", "is":
		s.content()
	case "row":
		if !t.Closing {
			s.row, s.column, s.rowTag = rowNumber(t, s.row+1), 0, t
			s.empty = append(s.empty, s.row)
		}
	case "sheetData":
		if s.inData = !t.Closing; s.inData {
			s.data = t
		} else {
			s.dataEnd = t.Start
		}
	case "cols":
		s.widths(t)
	case "dimension":
		if !t.Closing {
			s.dimension = t
		}
	case "mergeCell":
		if !t.Closing {
			s.merged(t)
		}
	}
}

// content notes that the cell at the place holds something.
func (s *surveyor) content() {
	if s.inData && s.row >= s.headingRow && s.column >= 1 && s.column <= markup.LastColumn {
		s.used[s.column] = true
	}
	if s.inData && s.row > s.last {
		s.last, s.lastRow, s.empty = s.row, s.rowTag, s.empty[:0]
	}
	if s.row == s.headingRow && s.column == s.lastHeading {
		s.headingStyle = s.cell.Whole("s")
	}
}

// widths notes where the widths of columns stand, which is before the rows.
func (s *surveyor) widths(t markup.Tag) {
	if s.data.End > 0 {
		return
	}
	if s.colsEnd = t; !t.Closing {
		s.cols = t
	}
}

// merged marks the columns of merged cells that reach down to the headings.
func (s *surveyor) merged(t markup.Tag) {
	from, to, _ := bytes.Cut(t.Attribute("ref"), []byte(":"))
	left, _, err := excelize.CellNameToCoordinates(string(from))
	right, bottom, err2 := excelize.CellNameToCoordinates(string(to))
	if err != nil || err2 != nil || bottom < s.headingRow {
		return
	}
	for i := left; i <= right; i++ {
		s.used[i] = true
	}
}

// rowNumber returns a row's number; a row that does not say it follows the one before.
func rowNumber(row markup.Tag, next int) int {
	if n, err := strconv.Atoi(string(row.Attribute("r"))); err == nil {
		return n
	}
	return next
}

// cellColumn returns the number of a cell's column; a cell that does not say it
// follows the one before.
func cellColumn(cell markup.Tag, next int) int {
	if n := markup.Column(cell.Attribute("r")); n > 0 {
		return n
	}
	return next
}
