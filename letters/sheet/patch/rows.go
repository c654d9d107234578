package patch

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/sheet"
	"doorletters/letters/sheet/markup"
)

// sheetCopy rewrites a worksheet part: whole rows are passed on as they are, but
// for those that get cells.
type sheetCopy struct {
	layout
	text       []byte
	headingRow int
	rows       map[int][]Value
	columns    []placed // by their place
	formulas   []letters.RowTally
	unmarked   bool
	added      map[int][]Value // rows that the markup does not have
	styles     map[int][]byte  // of the cells of the row above them

	out    *bufio.Writer // errors are kept, and returned by Flush
	passed int           // how far the text is passed on, or left out
}

// pass passes the text on up to a place.
func (c *sheetCopy) pass(to int) {
	c.out.Write(c.text[c.passed:to])
	c.passed = to
}

// write writes the part.
func (c *sheetCopy) write(w io.Writer) error {
	c.out, c.passed = bufio.NewWriterSize(w, 1<<16), 0
	c.writeHead()
	filled, row := 0, 0
	for at := c.data.End; at < c.dataEnd; {
		t, ok := markup.Next(c.text, at)
		if !ok {
			break
		}
		at = t.End
		if !t.Opens("row") {
			continue
		}
		next := rowNumber(t, row+1)
		if len(c.added) > 0 {
			c.pass(t.Start)
			c.addRows(row, next, t.Prefix)
		}
		row = next
		values, hasValues := c.rows[row]
		if hasValues {
			filled++
		}
		if !hasValues && row != c.headingRow {
			continue
		}
		c.pass(t.Start)
		r := rowCopy{sheetCopy: c, tag: t, row: row, values: values}
		if err := r.write(); err != nil {
			return err
		}
		at = c.passed
	}
	if filled < len(c.rows) {
		return fmt.Errorf("%d rows of the list are not in the sheet", len(c.rows)-filled)
	}
	c.pass(c.dataEnd)
	c.addRows(row, sheet.MaxRows+1, c.data.Prefix)
	if c.unmarked {
		c.out.Write(bytes.TrimSuffix(c.text[c.passed:], []byte(copyMark)))
		return c.out.Flush()
	}
	c.pass(len(c.text))
	if !bytes.HasSuffix(c.text, []byte(copyMark)) { // it may be a copy of a copy
		c.out.WriteString(copyMark)
	}
	return c.out.Flush()
}

// rowCopy rewrites a row.
type rowCopy struct {
	*sheetCopy
	tag    markup.Tag
	row    int
	values []Value // nil for the row of the headings
	next   int     // the first of the columns that is not written yet
}

// write writes the row with its new cells.
func (r *rowCopy) write() error {
	// Spans are a hint to programs, and no longer right.
	fmt.Fprintf(r.out, "<%srow%s>", r.tag.Prefix, bytes.TrimRight(r.tag.Without("spans").Attributes, " "))
	r.passed = r.tag.End
	if !r.tag.Empty {
		if err := r.cells(); err != nil {
			return err
		}
	}
	r.newCells(markup.LastColumn + 1)
	fmt.Fprintf(r.out, "</%srow>", r.tag.Prefix)
	return nil
}

// cells passes on the row's cells, with the new ones between them.
func (r *rowCopy) cells() error {
	column := 0
	for at := r.tag.End; ; {
		t, ok := markup.Next(r.text, at)
		if !ok {
			return errors.New("a row does not end")
		}
		at = t.End
		if t.Closes("row") {
			r.pass(t.Start)
			r.passed = t.End
			return nil
		}
		if !t.Opens("c") {
			continue
		}
		column = cellColumn(t, column+1)
		if r.next < len(r.columns) && r.columns[r.next].Number < column {
			r.pass(t.Start)
			r.newCells(column)
		}
		old, err := readCell(r.text, t)
		if err != nil {
			return err
		}
		at = old.end
		if r.next < len(r.columns) && r.columns[r.next].Number == column {
			r.pass(t.Start)
			r.passed = old.end
			r.writeCell(r.columns[r.next], old)
			r.next++
		}
	}
}

// newCells writes cells into the columns before one, where the row has none.
func (r *rowCopy) newCells(before int) {
	for r.next < len(r.columns) && r.columns[r.next].Number < before {
		r.writeCell(r.columns[r.next], oldCell{})
		r.next++
	}
}
