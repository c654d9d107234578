package patch

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"strconv"

	"github.com/xuri/excelize/v2"

	"doorletters/letters/sheet/markup"
)

// oldCell is a cell as it stands in the markup; the zero value is for a place
// where there is none.
type oldCell struct {
	tag      markup.Tag
	text     []byte // with its tags
	end      int    // after its closing tag
	contents []byte
	formula  bool
}

func readCell(text []byte, cell markup.Tag) (oldCell, error) {
	old := oldCell{tag: cell, end: cell.End, text: text[cell.Start:cell.End]}
	if cell.Empty {
		return old, nil
	}
	for {
		t, ok := markup.Next(text, old.end)
		if !ok {
			return oldCell{}, errors.New("a cell does not end")
		}
		old.end = t.End
		switch {
		case t.Closes("c"):
			old.text, old.contents = text[cell.Start:t.End], text[cell.End:t.Start]
			return old, nil
		case t.Is("f"):
			old.formula = true
		}
	}
}

// exists reports whether there is a cell.
func (o oldCell) exists() bool { return len(o.text) > 0 }

// has reports whether the cell is known to hold a text or number; what is among
// the workbook's shared texts is not looked up.
func (o oldCell) has(text string) bool {
	if string(o.tag.Attribute("t")) == "s" {
		return false
	}
	_, rest, _ := bytes.Cut(o.contents, []byte("<"+string(o.tag.Prefix)+"v>"))
	value, _, _ := bytes.Cut(rest, []byte("</"))
	return string(value) == text && (text != "" || !bytes.Contains(o.contents, []byte("is>")))
}

// text returns the value as a cell would show it.
func (v Value) text() string {
	if v.Number != 0 {
		return strconv.Itoa(v.Number)
	}
	return v.Text
}

// writeCell writes a cell of a column: over an old one, in its style, or in a
// place where there was none.
func (r *rowCopy) writeCell(column placed, old oldCell) {
	value, style := Value{Text: column.Heading}, r.headingStyle
	if r.values != nil {
		value, style = r.values[column.index], nil
	} else if !column.isNew {
		r.out.Write(old.text)
		return
	}
	text := value.text()
	switch has := old.has(text); {
	case old.formula:
		if !has {
			r.formulas[column.index].Add(r.row)
		}
		r.out.Write(old.text)
		return
	case has, text == "" && value.Keep:
		r.out.Write(old.text)
		return
	}
	if r.row > r.last && r.values != nil {
		style = r.styleBelow(column.Number)
	}
	if old.exists() {
		style = old.tag.Whole("s")
	}
	name, _ := excelize.ColumnNumberToName(column.Number)
	prefix := r.tag.Prefix
	fmt.Fprintf(r.out, `<%sc r="%s%d"%s`, prefix, name, r.row, style)
	switch {
	case value.Number != 0:
		fmt.Fprintf(r.out, `><%[1]sv>%[2]d</%[1]sv></%[1]sc>`, prefix, value.Number)
	case text != "":
		fmt.Fprintf(r.out, ` t="inlineStr"><%[1]sis><%[1]st>`, prefix)
		xml.EscapeText(r.out, []byte(text))
		fmt.Fprintf(r.out, `</%[1]st></%[1]sis></%[1]sc>`, prefix)
	default:
		r.out.WriteString("/>")
	}
}
