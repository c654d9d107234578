package roster

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"

	"doorletters/letters"
)

// copyMark ends the sheet of a copy. A spreadsheet program that saves the
// workbook anew leaves it out, so it tells a copy that nobody has worked in.
const copyMark = "<!-- doorletters: Pod, Stop and Code were added here -->"

// sheetCopy rewrites a worksheet part: whole rows are passed on as they are,
// but for those that get cells.
type sheetCopy struct {
	markup   []byte
	headings int // the row of the headings
	lines    map[int]*letters.Household
	columns  []*addedColumn

	copyLayout
}

// write writes the part.
func (c *sheetCopy) write(w io.Writer) error {
	out := bufio.NewWriterSize(w, 1<<16)
	written := 0 // what of the markup is passed on
	pass := func(to int) {
		out.Write(c.markup[written:to]) // errors are kept, and given by Flush
		written = to
	}
	c.writeHead(out, pass, &written)
	filled := 0
	row := 0
	for at := c.data.end; at < c.dataEnd; {
		t, ok := nextMarkup(c.markup, at)
		if !ok {
			break
		}
		at = t.end
		if t.name != "row" || t.closing {
			continue
		}
		row = numberOf(t, row+1)
		household, isLine := c.lines[row]
		if isLine {
			filled++
		}
		if !isLine && row != c.headings {
			continue
		}
		pass(t.start)
		end, err := c.writeRow(out, t, row, household)
		if err != nil {
			return err
		}
		at, written = end, end
	}
	if filled < len(c.lines) {
		return fmt.Errorf("%d rows of the list are not in the sheet", len(c.lines)-filled)
	}
	pass(len(c.markup))
	if !bytes.HasSuffix(c.markup, []byte(copyMark)) { // it may be a copy of a copy
		out.WriteString(copyMark)
	}
	return out.Flush()
}

// numberOf is a row's number; a row that does not say it follows the one before.
func numberOf(row element, next int) int {
	value, _ := row.attribute("r")
	if n, err := strconv.Atoi(string(value)); err == nil {
		return n
	}
	return next
}

// writeRow writes a row with its new cells and gives the place behind it.
// Without a household it is the row of the headings.
func (c *sheetCopy) writeRow(out *bufio.Writer, t element, row int, household *letters.Household) (int, error) {
	name := t.prefix + "row"
	// Spans are a hint to programs, and no longer right.
	fmt.Fprintf(out, "<%s%s>", name, bytes.TrimRight(t.without("spans"), " "))
	end := t.end
	next := 0 // of c.inOrder, the columns that are not yet written
	if !t.empty {
		written := t.end
		column := 0
		for {
			cell, ok := nextMarkup(c.markup, end)
			if !ok {
				return 0, errors.New("a row does not end")
			}
			end = cell.end
			if cell.name == "row" && cell.closing {
				out.Write(c.markup[written:cell.start])
				break
			}
			if cell.name != "c" || cell.closing {
				continue
			}
			column = cellColumn(cell, column+1)
			for next < len(c.inOrder) && c.inOrder[next].number < column {
				out.Write(c.markup[written:cell.start])
				written = cell.start
				c.writeCell(out, t.prefix, c.inOrder[next], row, household, oldCell{})
				next++
			}
			old, err := c.oldCell(cell)
			if err != nil {
				return 0, err
			}
			end = old.end
			if next < len(c.inOrder) && c.inOrder[next].number == column {
				out.Write(c.markup[written:cell.start])
				written = old.end
				c.writeCell(out, t.prefix, c.inOrder[next], row, household, old)
				next++
			}
		}
	}
	for ; next < len(c.inOrder); next++ {
		c.writeCell(out, t.prefix, c.inOrder[next], row, household, oldCell{})
	}
	fmt.Fprintf(out, "</%s>", name)
	return end, nil
}

// cellColumn is a cell's column, from 1; a cell that does not say it follows the
// one before.
func cellColumn(cell element, next int) int {
	value, _ := cell.attribute("r")
	n := 0
	for _, b := range value {
		switch {
		case b >= 'A' && b <= 'Z':
			n = n*26 + int(b-'A') + 1
		case b >= 'a' && b <= 'z':
			n = n*26 + int(b-'a') + 1
		}
	}
	if n == 0 {
		return next
	}
	return n
}
