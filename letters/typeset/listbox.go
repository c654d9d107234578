package typeset

import (
	"slices"

	"doorletters/letters"
)

// Measures of a list, in ems of its text.
const (
	bulletIndent = 1.0
	bulletSide   = 0.28
	bulletHeight = 0.38 // of its middle above the baseline
)

// listBox is a list, in one column or several.
type listBox struct {
	style    *style
	columns  int
	bulleted bool
	items    []line
}

func (p preparer) list(list letters.List) (box, error) {
	style, err := p.style(list.Style, p.letter.Language)
	if err != nil {
		return nil, err
	}
	b := listBox{style: style, columns: max(1, list.Columns), bulleted: list.Bulleted, items: make([]line, 0, len(list.Items))}
	for _, item := range list.Items {
		made, err := p.paragraph(letters.Paragraph{Text: item.Text, Style: list.Style, Language: item.Language})
		if err != nil {
			return nil, err
		}
		b.items = append(b.items, made)
	}
	b.level()
	return b, nil
}

// level makes the items of a row as high as the highest of them where they are in
// several languages: one line of Nastaliq must not spread the whole strip.
func (b listBox) level() {
	mixed := slices.ContainsFunc(b.items, func(item line) bool { return item.tag() != b.items[0].tag() })
	if !mixed {
		return
	}
	rows := b.rowCount()
	for row := range rows {
		var extent ink
		for i := row; i < len(b.items); i += rows {
			extent = extent.join(b.items[i].extent())
		}
		for i := row; i < len(b.items); i += rows {
			b.items[i] = b.items[i].withExtent(extent)
		}
	}
}

// rowCount returns how many rows the columns take.
func (b listBox) rowCount() int { return (len(b.items) + b.columns - 1) / b.columns }

func (b listBox) space() (before, after float64) { return b.style.Before, b.style.After }
func (b listBox) keepsWithNext() bool            { return false }

// set fills the columns downwards, as they are read.
func (b listBox) set(l *layout, start, y, width float64) (float64, error) {
	columnWidth := (width - gutter*float64(b.columns-1)) / float64(b.columns)
	rows := b.rowCount()
	bottom := y
	for column := range b.columns {
		first, last := min(column*rows, len(b.items)), min((column+1)*rows, len(b.items))
		columnStart := start + float64(column)*(columnWidth+gutter)
		reached, err := b.column(l, b.items[first:last], columnStart, y, columnWidth)
		if err != nil {
			return y, err
		}
		bottom = max(bottom, reached)
	}
	return bottom, nil
}

func (b listBox) column(l *layout, items []line, start, y, width float64) (float64, error) {
	size := l.size(b.style)
	indent := 0.0
	if b.bulleted {
		indent = bulletIndent * size
	}
	for _, item := range items {
		if b.bulleted {
			_, first := item.pitch(size)
			l.rule(start, y+first-(bulletHeight+bulletSide/2)*size, bulletSide*size, bulletSide*size)
		}
		bottom, err := item.set(l, start+indent, y, width-indent)
		if err != nil {
			return y, err
		}
		y = bottom
	}
	return y, nil
}

// pieces counts the rows at which the list can be broken.
func (b listBox) pieces() int { return b.rowCount() }

// piece returns a part of the list, from the first of its rows up to the last.
func (b listBox) piece(first, last int) box {
	b.items = b.items[min(first*b.columns, len(b.items)):min(last*b.columns, len(b.items))]
	return b
}
