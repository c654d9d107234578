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
	widths := make([]float64, len(b.columns))
	baseline := 0.0 // the lowest first one: that of the others is the same, whatever their size
	for i, column := range b.columns {
		widths[i] = b.widths[i]
		if widths[i] == 0 {
			widths[i] = free * b.shares[i] / sum
		}
		first, _, err := firstBaseline(l, column, widths[i])
		if err != nil {
			return y, err
		}
		baseline = max(baseline, first)
	}
	for i, column := range b.columns {
		columnWidth := widths[i]
		top := y
		if first, ok, err := firstBaseline(l, column, columnWidth); err != nil {
			return y, err
		} else if ok {
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

// firstBaseline returns how far the first line of text is below a column's top; ok
// is false if the column does not begin with text.
func firstBaseline(l *layout, column []box, width float64) (first float64, ok bool, err error) {
	if len(column) == 0 {
		return 0, false, nil
	}
	switch b := column[0].(type) {
	case line:
		_, first = b.pitch(l, b.textSize(l))
	case slotBox:
		_, first = b.pitch(l, l.size(b.sample.style))
	default:
		return 0, false, nil
	}
	above, _, err := l.overhang(column, 0, width)
	return first + above, true, err
}
