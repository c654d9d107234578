package roster

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// lastColumn is the last column that a worksheet can have, XFD.
const lastColumn = 16384

// copyLayout is where things stand in a worksheet part.
type copyLayout struct {
	dimension     element
	cols, colsEnd element // the widths of columns, if there are any
	data          element // <sheetData>
	dataEnd       int     // where </sheetData> begins
	headingStyle  []byte
	inOrder       []*addedColumn // by their place
}

// measure finds out where things stand, and gives the new columns their places:
// behind the last heading, where from the headings on no cell has anything in
// it and no merged cells reach.
func (c *sheetCopy) measure(lastHeading int) error {
	used := make([]bool, lastColumn+4)
	for i := range lastHeading {
		used[i+1] = true
	}
	row, column, inData := 0, 0, false
	var cell element
	var open []string // the elements that the place is in
	for at := 0; ; {
		t, ok := nextMarkup(c.markup, at)
		if !ok {
			break
		}
		at = t.end
		switch {
		case t.empty:
		case !t.closing:
			open = append(open, t.name)
		case len(open) == 0 || open[len(open)-1] != t.name:
			return errors.New("its markup is damaged")
		default:
			open = open[:len(open)-1]
		}
		switch {
		case t.name == "c" && !t.closing:
			column = cellColumn(t, column+1)
			cell = t
		case t.name == "v" || t.name == "f" || t.name == "is":
			if inData && row >= c.headings && column >= 1 && column <= lastColumn {
				used[column] = true
			}
			if row == c.headings && column == lastHeading {
				_, c.headingStyle = cell.attribute("s")
			}
		case t.name == "row" && !t.closing:
			row, column = numberOf(t, row+1), 0
		case t.name == "sheetData" && !t.closing:
			c.data, inData = t, true
		case t.name == "sheetData":
			c.dataEnd, inData = t.start, false
		case t.name == "dimension" && !t.closing:
			c.dimension = t
		case t.name == "cols" && !t.closing && c.data.end == 0:
			c.cols, c.colsEnd = t, t
		case t.name == "cols" && c.data.end == 0:
			c.colsEnd = t
		case t.name == "mergeCell" && !t.closing:
			c.markMerged(t, used)
		}
	}
	if c.data.end == 0 || c.dataEnd == 0 || len(open) > 0 {
		return errors.New("its markup ends too early")
	}
	return c.place(used, lastHeading+1)
}

// markMerged marks the columns of merged cells that reach down to the list.
func (c *sheetCopy) markMerged(t element, used []bool) {
	ref, _ := t.attribute("ref")
	from, to, _ := strings.Cut(string(ref), ":")
	left, _, err := excelize.CellNameToCoordinates(from)
	right, bottom, err2 := excelize.CellNameToCoordinates(to)
	if err != nil || err2 != nil || bottom < c.headings {
		return
	}
	for i := left; i <= right; i++ {
		used[i] = true
	}
}

// place gives the new columns, which stand together, their places.
func (c *sheetCopy) place(used []bool, first int) error {
	var added []*addedColumn
	for _, column := range c.columns {
		if column.isNew {
			added = append(added, column)
		}
	}
	for slices.Contains(used[first:first+len(added)], true) {
		if first++; first+len(added)-1 > lastColumn {
			return errors.New("it has no room for three more columns")
		}
	}
	for i, column := range added {
		column.number = first + i
	}
	c.inOrder = slices.Clone(c.columns)
	slices.SortFunc(c.inOrder, func(a, b *addedColumn) int { return cmp.Compare(a.number, b.number) })
	return nil
}
