package patch

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"doorletters/letters/sheet/markup"
)

// number gives new rows their numbers, below the last row that holds something. Those
// that the markup has, empty, are filled as others are.
func (c *sheetCopy) number(added [][]Value) {
	c.rows, c.added = maps.Clone(c.rows), map[int][]Value{}
	if c.rows == nil {
		c.rows = map[int][]Value{}
	}
	if len(added) > 0 && c.last > c.headingRow {
		c.styles = stylesOf(c.text, c.lastRow)
	}
	for i, values := range added {
		number := max(c.last, c.headingRow) + 1 + i
		if slices.Contains(c.empty, number) {
			c.rows[number] = values
		} else {
			c.added[number] = values
		}
	}
}

// bottom returns the last of the new rows, 0 where there is none.
func (c *sheetCopy) bottom() int {
	last := 0
	for number := range c.added {
		last = max(last, number)
	}
	return last
}

// addRows writes the new rows between two that the markup has.
func (c *sheetCopy) addRows(after, before int, prefix []byte) {
	for _, number := range slices.Sorted(maps.Keys(c.added)) {
		if number <= after || number >= before {
			continue
		}
		r := rowCopy{sheetCopy: c, tag: markup.Tag{Prefix: prefix}, row: number, values: c.added[number]}
		fmt.Fprintf(c.out, `<%srow r="%d">`, prefix, number)
		r.newCells(markup.LastColumn + 1)
		fmt.Fprintf(c.out, "</%srow>", prefix)
	}
}

// stylesOf returns the attributes with the styles of a row's cells, by their columns.
func stylesOf(text []byte, row markup.Tag) map[int][]byte {
	styles, column := map[int][]byte{}, 0
	for at := row.End; !row.Empty; {
		t, ok := markup.Next(text, at)
		if !ok || t.Closes("row") {
			break
		}
		if at = t.End; t.Opens("c") {
			column = cellColumn(t, column+1)
			styles[column] = t.Whole("s")
		}
	}
	return styles
}

// styleBelow returns the attribute with the style of a cell of a new row: that of the cell
// in the row above, if that is one of the list, else the column's.
func (c *sheetCopy) styleBelow(column int) []byte {
	if style, ok := c.styles[column]; ok {
		return style
	}
	for at := c.cols.End; at < c.colsEnd.Start; {
		t, ok := markup.Next(c.text, at)
		if !ok {
			break
		}
		at = t.End
		first, _ := strconv.Atoi(string(t.Attribute("min")))
		last, _ := strconv.Atoi(string(t.Attribute("max")))
		if style := t.Attribute("style"); t.Opens("col") && style != nil && first <= column && column <= last {
			return fmt.Appendf(nil, ` s="%s"`, style)
		}
	}
	return nil
}
