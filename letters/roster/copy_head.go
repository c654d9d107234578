package roster

import (
	"bufio"
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"
)

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
