package typeset

import "doorletters/letters"

// flowBox is columns that are filled one after the other.
type flowBox struct {
	columns  int
	sections []section
}

// section is a part of a flow, with the boxes of its head, and those that stand in the
// place of the head where it goes on in another column.
type section struct{ head, again, body []box }

func (p preparer) flow(f letters.Flow) (box, error) {
	b := flowBox{columns: max(1, f.Columns)}
	for _, s := range f.Sections {
		var made section
		for _, part := range []struct {
			to   *[]box
			from []letters.Block
		}{{&made.head, s.Head}, {&made.again, s.Again}, {&made.body, s.Blocks}} {
			boxes, err := p.boxes(part.from)
			if err != nil {
				return nil, err
			}
			*part.to = boxes
		}
		b.sections = append(b.sections, made)
	}
	return b, nil
}

func (b flowBox) space() (before, after float64) { return 8, 8 }
func (b flowBox) keepsWithNext() bool            { return false }

// set puts the sections one below the other, where nothing flows: on a page alone.
func (b flowBox) set(l *layout, start, y, width float64) (float64, error) {
	for _, s := range b.sections {
		for _, boxes := range [][]box{s.head, s.body} {
			var err error
			if y, err = l.stack(boxes, start, y, width); err != nil {
				return y, err
			}
		}
	}
	return y, nil
}

// fillColumns sets a flow from here on, in as many columns and pages as it takes.
func (f *flow) fillColumns(b flowBox) error {
	above, below := b.space()
	if !f.fresh {
		f.y += max(f.below, above)
	}
	f.columns, f.column, f.columnTop, f.below, f.fresh = b.columns, 0, f.y, 0, true
	lowest := f.y
	f.lowest = &lowest
	for _, s := range b.sections {
		f.again = nil
		// The head is kept with the first of the body: they are one queue.
		if err := f.fill(append(append([]box{}, s.head...), s.body...), func() { f.again = s.again }); err != nil {
			return err
		}
	}
	f.again, f.lowest = nil, nil
	f.y, f.below = max(f.y, lowest), below
	f.columns, f.column, f.fresh = 1, 0, false
	return nil
}

// advance begins the next column, or the next page after the last of them.
func (f *flow) advance() error {
	if f.lowest != nil {
		*f.lowest = max(*f.lowest, f.y)
	}
	if f.column+1 < f.columns {
		f.column++
		f.y, f.below = f.columnTop, 0
	} else {
		if err := f.newPage(); err != nil {
			return err
		}
		f.column, f.columnTop = 0, f.y
		if f.lowest != nil {
			*f.lowest = f.y
		}
	}
	f.fresh = true
	if len(f.again) == 0 {
		return nil
	}
	var err error
	f.y, err = f.page.stack(f.again, f.start(), f.y, f.measure())
	_, f.below = f.again[len(f.again)-1].space()
	return err
}

// isWhole reports that the column has a page's height and nothing in it yet.
func (f *flow) isWhole() bool { return f.fresh && f.columnTop <= f.letter.Page.Top }

// measure returns the width of a column.
func (f *flow) measure() float64 {
	return (f.job.measure() - gutter*float64(f.columns-1)) / float64(f.columns)
}

// start returns where the column begins.
func (f *flow) start() float64 {
	return f.letter.Page.Start + float64(f.column)*(f.measure()+gutter)
}
