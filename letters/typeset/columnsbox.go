package typeset

import "doorletters/letters"

// columnsBox sets its columns side by side.
type columnsBox struct {
	shares  []float64
	widths  []float64 // 0 for a share
	columns [][]box
}

func (p preparer) columns(c letters.Columns) (box, error) {
	var b columnsBox
	for _, column := range c.Columns {
		inside, err := p.boxes(column.Blocks)
		if err != nil {
			return nil, err
		}
		b.shares = append(b.shares, column.Share)
		b.widths = append(b.widths, points(column.Width))
		b.columns = append(b.columns, inside)
	}
	return b, nil
}

// space is that of the first block of each column and of the last.
func (b columnsBox) space() (before, after float64) {
	for _, column := range b.columns {
		if len(column) > 0 {
			above, _ := column[0].space()
			_, below := column[len(column)-1].space()
			before, after = max(before, above), max(after, below)
		}
	}
	return before, after
}

func (b columnsBox) keepsWithNext() bool { return false }

func (b columnsBox) set(l *layout, start, y, width float64) (float64, error) {
	sum, free := 0.0, width-gutter*float64(len(b.columns)-1)
	for i, share := range b.shares {
		if b.widths[i] > 0 {
			free -= b.widths[i]
		} else {
			sum += share
		}
	}
	bottom := y
	baseline := b.baseline(l)
	for i, column := range b.columns {
		columnWidth := b.widths[i]
		if columnWidth == 0 {
			columnWidth = free * b.shares[i] / sum
		}
		top := y
		if first, ok := firstBaseline(l, column); ok {
			top += baseline - first
		}
		reached, err := l.stack(column, start, top, columnWidth)
		if err != nil {
			return y, err
		}
		bottom = max(bottom, reached)
		start += columnWidth + gutter
	}
	return bottom, nil
}

// baseline is the lowest first baseline of the columns that begin with text:
// the others' first lines are set on it, whatever their size.
func (b columnsBox) baseline(l *layout) float64 {
	lowest := 0.0
	for _, column := range b.columns {
		if first, ok := firstBaseline(l, column); ok {
			lowest = max(lowest, first)
		}
	}
	return lowest
}

// firstBaseline returns how far the first line of text is below a column's top; ok
// is false if the column does not begin with text.
func firstBaseline(l *layout, column []box) (first float64, ok bool) {
	if len(column) == 0 {
		return 0, false
	}
	switch b := column[0].(type) {
	case textBox:
		_, first = b.pitch(l.size(b.style))
	case lineBox:
		_, first = b.pitch(l.size(b.style))
	case slotBox:
		_, first = b.sample.pitch(l.size(b.sample.style))
	default:
		return 0, false
	}
	return first, true
}
