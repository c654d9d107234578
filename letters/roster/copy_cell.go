package roster

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"strconv"

	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// oldCell is a cell as it stands in the markup.
type oldCell struct {
	element
	end      int // behind its closing tag
	contents []byte
	formula  bool
}

func (c *sheetCopy) oldCell(cell element) (oldCell, error) {
	old := oldCell{element: cell, end: cell.end}
	if cell.empty {
		return old, nil
	}
	for {
		t, ok := nextMarkup(c.markup, old.end)
		if !ok {
			return oldCell{}, errors.New("a cell does not end")
		}
		old.end = t.end
		switch {
		case t.name == "c" && t.closing:
			old.contents = c.markup[cell.end:t.start]
			return old, nil
		case t.name == "f":
			old.formula = true
		}
	}
}

// has reports whether the cell is known to hold a text or number; what is among
// the workbook's shared texts is not looked up.
func (o oldCell) has(text string) bool {
	if kind, _ := o.attribute("t"); string(kind) == "s" {
		return false
	}
	_, rest, _ := bytes.Cut(o.contents, []byte("<"+o.prefix+"v>"))
	value, _, _ := bytes.Cut(rest, []byte("</"))
	return string(value) == text && (text != "" || !bytes.Contains(o.contents, []byte("is>")))
}

// writeCell writes a cell of an added column: over an old one, in its style, or
// in a place where there was none.
func (c *sheetCopy) writeCell(out *bufio.Writer, prefix string, column *addedColumn, row int, household *letters.Household, old oldCell) {
	exists := old.name != ""
	keep := func() {
		if exists {
			out.Write(c.markup[old.start:old.end])
		}
	}
	text, number := "", 0
	switch {
	case household == nil && !column.isNew:
		keep()
		return
	case household == nil:
		text = column.heading
	case column.meaning == heading.ColumnPod:
		text = household.Pod
	case column.meaning == heading.ColumnCode:
		text = household.Code
	case household.Stop > 0:
		number = household.Stop
		text = strconv.Itoa(number)
	}
	switch {
	case old.formula:
		if !old.has(text) {
			column.kept.Add(row)
		}
		keep()
		return
	case old.has(text), text == "" && column.meaning == heading.ColumnPod:
		// It is so already, or there is nothing to say instead of what people typed.
		keep()
		return
	}
	name, _ := excelize.ColumnNumberToName(column.number)
	style := c.headingStyle
	if household != nil {
		style = nil
	}
	if exists {
		_, style = old.attribute("s")
	}
	fmt.Fprintf(out, `<%sc r="%s%d"%s`, prefix, name, row, style)
	switch {
	case text != "" && number == 0:
		fmt.Fprintf(out, ` t="inlineStr"><%[1]sis><%[1]st>`, prefix)
		xml.EscapeText(out, []byte(text))
		fmt.Fprintf(out, `</%[1]st></%[1]sis></%[1]sc>`, prefix)
	case number != 0:
		fmt.Fprintf(out, `><%[1]sv>%[2]d</%[1]sv></%[1]sc>`, prefix, number)
	default:
		out.WriteString("/>")
	}
}
