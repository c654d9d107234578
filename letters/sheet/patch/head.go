package patch

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"doorletters/letters/sheet/markup"
)

// writeHead writes what stands before the rows: the range that is used, and the
// widths with those of the new columns.
func (c *sheetCopy) writeHead() {
	last := 0
	for _, column := range c.columns {
		last = column.Number
	}
	bottom := c.bottom()
	if ref := c.dimension.Attribute("ref"); ref != nil && c.dimension.End < c.data.Start {
		if wider := widened(string(ref), last, bottom); wider != "" {
			c.pass(c.dimension.Start)
			fmt.Fprintf(c.out, `<%sdimension%s ref="%s"/>`, c.dimension.Prefix, bytes.TrimRight(c.dimension.Without("ref").Attributes, " "), wider)
			c.passed = c.dimension.End
			if !c.dimension.Empty {
				closing, _ := markup.Next(c.text, c.dimension.End)
				c.passed = closing.End
			}
		}
	}
	if cols := c.newWidths(); cols != "" {
		if c.cols.End > 0 {
			c.pass(c.cols.Start)
			c.passed = c.colsEnd.End
		} else {
			c.pass(c.data.Start)
		}
		c.out.WriteString(cols)
	}
	c.pass(c.data.End)
}

// widened returns a range that reaches to a column and to a row; "" where it does already.
func widened(ref string, column, row int) string {
	from, to, found := strings.Cut(ref, ":")
	if !found {
		to = from
	}
	right, bottom, err := excelize.CellNameToCoordinates(to)
	if err != nil || right >= column && bottom >= row {
		return ""
	}
	corner, err := excelize.CoordinatesToCellName(max(right, column), max(bottom, row))
	if err != nil {
		return ""
	}
	return from + ":" + corner
}

// stretch is columns of one width, from the first to the last.
type stretch struct {
	first, last int
	rest        string // of the attributes
}

// newWidths returns the <cols> with the new columns in it, which are shown even
// where the columns after the list were hidden; "" where no column is new.
func (c *sheetCopy) newWidths() string {
	var stretches []stretch
	for _, column := range c.columns {
		if column.isNew {
			stretches = append(stretches, stretch{column.Number, column.Number, fmt.Sprintf(` width="%v" customWidth="1"`, column.Width)})
		}
	}
	if len(stretches) == 0 {
		return ""
	}
	stretches = append(stretches, c.oldWidths(stretches[0].first, stretches[len(stretches)-1].last)...)
	slices.SortFunc(stretches, func(a, b stretch) int { return cmp.Compare(a.first, b.first) })
	var b strings.Builder
	prefix := c.data.Prefix
	fmt.Fprintf(&b, "<%scols>", prefix)
	for _, s := range stretches {
		fmt.Fprintf(&b, `<%scol min="%d" max="%d"%s/>`, prefix, s.first, s.last, s.rest)
	}
	fmt.Fprintf(&b, "</%scols>", prefix)
	return b.String()
}

// oldWidths returns the widths that the sheet has, but for the columns from one
// to another.
func (c *sheetCopy) oldWidths(from, to int) []stretch {
	var stretches []stretch
	for at := c.cols.End; at < c.colsEnd.Start; {
		t, ok := markup.Next(c.text, at)
		if !ok {
			break
		}
		at = t.End
		if !t.Opens("col") {
			continue
		}
		first, _ := strconv.Atoi(string(t.Attribute("min")))
		last, _ := strconv.Atoi(string(t.Attribute("max")))
		rest := string(bytes.TrimRight(t.Without("min").Without("max").Attributes, " "))
		if first < from {
			stretches = append(stretches, stretch{first, min(last, from-1), rest})
		}
		if last > to {
			stretches = append(stretches, stretch{max(first, to+1), last, rest})
		}
	}
	return stretches
}
