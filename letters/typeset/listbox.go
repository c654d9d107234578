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
		// A bulleted item's place depends on the size of its text.
		p.ofPod.irregular = p.ofPod.irregular || list.Bulleted && item.Text.OfPod()
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
	rows, err := b.rowsOf(l, columnWidth)
	if err != nil {
		return y, err
	}
	bottom := y
	last := 0
	for column := range b.columns {
		first := last
		last = min(first+rows[column], len(b.items))
		columnStart := start + float64(column)*(columnWidth+gutter)
		reached, err := b.column(l, b.items[first:last], columnStart, y, columnWidth)
		if err != nil {
			return y, err
		}
		bottom = max(bottom, reached)
	}
	return bottom, nil
}

// rowsOf returns how many items each column has: as many as the others, but where
// some take more lines, so many that two columns are as high as each other.
func (b listBox) rowsOf(l *layout, width float64) ([]int, error) {
	rows := make([]int, b.columns)
	for i := range rows {
		rows[i] = b.rowCount()
	}
	if b.columns != 2 || len(b.items) < 2 {
		return rows, nil
	}
	scratch := *l
	scratch.onto, scratch.fold, scratch.needs = nil, nil, nil
	above := make([]float64, len(b.items)+1) // the height of the first items
	for i := range b.items {
		bottom, err := b.column(&scratch, b.items[i:i+1], 0, 0, width)
		if err != nil {
			return nil, err
		}
		above[i+1] = above[i] + bottom
	}
	all := above[len(b.items)]
	higher := func(first int) float64 { return max(above[first], all-above[first]) }
	best := rows[0]
	for first := range b.items {
		if higher(first) < higher(best)-1e-6 {
			best = first
		}
	}
	return []int{best, len(b.items) - best}, nil
}

func (b listBox) column(l *layout, items []line, start, y, width float64) (float64, error) {
	size := l.size(b.style)
	indent := 0.0
	if b.bulleted {
		indent = bulletIndent * size
	}
	boxes := make([]box, len(items))
	for i, item := range items {
		boxes[i] = item
	}
	for i, item := range items {
		if i > 0 && sameStyle(boxes[i-1], item) {
			if err := l.noteItems(items[i-1], item, width-indent); err != nil {
				return y, err
			}
		}
		above, below, err := l.overhang(boxes, i, width-indent)
		if err != nil {
			return y, err
		}
		y += above
		if b.bulleted {
			_, first := item.pitch(l, size)
			l.rule(start, y+first-(bulletHeight+bulletSide/2)*size, bulletSide*size, bulletSide*size)
		}
		bottom, err := item.set(l, start+indent, y, width-indent)
		if err != nil {
			return y, err
		}
		y = bottom + below
	}
	return y, nil
}

func (b listBox) staysTogether() bool { return false }

// pieces counts the rows at which the list can be broken.
func (b listBox) pieces() int { return b.rowCount() }

// piece returns a part of the list, from the first of its rows up to the last.
func (b listBox) piece(first, last int) box {
	b.items = b.items[min(first*b.columns, len(b.items)):min(last*b.columns, len(b.items))]
	return b
}
