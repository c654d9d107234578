package roster

import (
	"bufio"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"
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

// writeHead writes what stands before the rows: the range that is used, and the
// widths with those of the new columns.
func (c *sheetCopy) writeHead(out *bufio.Writer, pass func(to int), written *int) {
	last := c.inOrder[len(c.inOrder)-1].number
	if ref, whole := c.dimension.attribute("ref"); whole != nil && c.dimension.end < c.data.start {
		if wider := widened(string(ref), last); wider != "" {
			pass(c.dimension.start)
			fmt.Fprintf(out, `<%sdimension%s ref="%s"/>`, c.dimension.prefix, bytes.TrimRight(c.dimension.without("ref"), " "), wider)
			*written = c.dimension.end
			if !c.dimension.empty {
				closing, _ := nextMarkup(c.markup, c.dimension.end)
				*written = closing.end
			}
		}
	}
	if cols := c.widths(); cols != "" {
		if c.cols.end > 0 {
			pass(c.cols.start)
			*written = c.colsEnd.end
		} else {
			pass(c.data.start)
		}
		out.WriteString(cols)
	}
	pass(c.data.end)
}

// widened gives a range that reaches to a column; "" where it does already.
func widened(ref string, column int) string {
	from, to, found := strings.Cut(ref, ":")
	if !found {
		to = from
	}
	right, bottom, err := excelize.CellNameToCoordinates(to)
	if err != nil || right >= column {
		return ""
	}
	corner, err := excelize.CoordinatesToCellName(column, bottom)
	if err != nil {
		return ""
	}
	return from + ":" + corner
}

// widths gives the <cols> with the new columns in it, which are shown even where
// the columns behind the list were hidden; "" where no column is new.
func (c *sheetCopy) widths() string {
	first, last := 0, 0
	for _, column := range c.inOrder {
		if column.isNew {
			if first == 0 {
				first = column.number
			}
			last = column.number
		}
	}
	if first == 0 {
		return ""
	}
	prefix := c.data.prefix
	type stretch struct {
		min, max int
		rest     string
	}
	var stretches []stretch
	for at := c.cols.end; at < c.colsEnd.start; {
		t, ok := nextMarkup(c.markup, at)
		if !ok {
			break
		}
		at = t.end
		if t.name != "col" || t.closing {
			continue
		}
		low, _ := t.attribute("min")
		high, _ := t.attribute("max")
		from, _ := strconv.Atoi(string(low))
		to, _ := strconv.Atoi(string(high))
		bare := t
		bare.attributes = t.without("min")
		rest := string(bytes.TrimRight(bare.without("max"), " "))
		if from < first {
			stretches = append(stretches, stretch{from, min(to, first-1), rest})
		}
		if to > last {
			stretches = append(stretches, stretch{max(from, last+1), to, rest})
		}
	}
	for _, column := range c.inOrder {
		if column.isNew {
			stretches = append(stretches, stretch{column.number, column.number, fmt.Sprintf(` width="%v" customWidth="1"`, column.width)})
		}
	}
	slices.SortFunc(stretches, func(a, b stretch) int { return cmp.Compare(a.min, b.min) })
	var b strings.Builder
	fmt.Fprintf(&b, "<%scols>", prefix)
	for _, s := range stretches {
		fmt.Fprintf(&b, `<%scol min="%d" max="%d"%s/>`, prefix, s.min, s.max, s.rest)
	}
	fmt.Fprintf(&b, "</%scols>", prefix)
	return b.String()
}
