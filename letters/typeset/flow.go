package typeset

import "slices"

// flow sets a letter on as many pages as it takes. A page ends before a box that
// does not fit; a list or a table continues at the top of the next page.
func (j job) flow() ([]Page, error) {
	f := flow{job: j}
	if err := f.newPage(); err != nil {
		return nil, err
	}
	for queue := j.body; len(queue) > 0; {
		n := keptTogether(queue)
		boxes := queue[:n]
		for {
			placed, err := f.place(boxes)
			if err != nil {
				return nil, err
			}
			if placed {
				break
			}
			if boxes, err = f.breakLast(boxes); err != nil {
				return nil, err
			}
			if err := f.newPage(); err != nil {
				return nil, err
			}
		}
		queue = queue[n:]
	}
	return append(f.pages, *f.page.onto.finish()), nil
}

// keptTogether counts the boxes at the head of a queue that must be on one page.
func keptTogether(queue []box) int {
	n := 1
	for n < len(queue) && queue[n-1].keepsWithNext() {
		n++
	}
	return n
}

// flow is a letter of many pages that is being set.
type flow struct {
	job
	pages    []Page // those that are finished
	page     *layout
	y, limit float64 // how far the page is filled, and how far it may be
	below    float64 // space below the last box
}

// newPage begins the next page.
func (f *flow) newPage() (err error) {
	if f.page != nil {
		f.pages = append(f.pages, *f.page.onto.finish())
	}
	f.page = f.onto(f.letter.Page.Size, 1)
	f.y, f.below = f.letter.Page.Top, 0
	f.limit, err = f.setFooter(f.page)
	return err
}

// top returns where a box goes next.
func (f *flow) top(b box) float64 {
	if f.y == f.letter.Page.Top {
		return f.y
	}
	before, _ := b.space()
	return f.y + max(f.below, before)
}

// place sets boxes on this page if they fit. Boxes too high for any page are a
// *TooTall error, except for what can be broken.
func (f *flow) place(boxes []box) (bool, error) {
	top := f.top(boxes[0])
	bottom, err := f.bottomOf(boxes, top)
	if err != nil {
		return false, err
	}
	if bottom > f.limit {
		if _, canBreak := boxes[len(boxes)-1].(breakable); !canBreak && top == f.letter.Page.Top {
			return false, &TooTall{Where: "a page", Over: bottom - f.limit}
		}
		return false, nil
	}
	f.y, err = f.page.stack(boxes, f.letter.Page.Start, top, f.measure())
	_, f.below = boxes[len(boxes)-1].space()
	return true, err
}

// breakable is a box that may go on over pages.
type breakable interface {
	box
	// pieces counts its rows; piece returns those from the first up to the last.
	pieces() int
	piece(first, last int) box
}

// breakLast sets as many rows of the last box as fit on this page, below what must be
// on the same page, and returns the rest. Boxes of which the last cannot be broken are
// returned as they are.
func (f *flow) breakLast(boxes []box) (rest []box, err error) {
	last := len(boxes) - 1
	list, ok := boxes[last].(breakable)
	if !ok {
		return boxes, nil
	}
	top := f.top(boxes[0])
	part := func(rows int) []box { return append(slices.Clone(boxes[:last]), list.piece(0, rows)) }
	fits := func(rows int) bool {
		bottom, failed := f.bottomOf(part(rows), top)
		err = failed
		return failed == nil && bottom <= f.limit
	}
	// Binary search for the number of rows that fit: their heights differ.
	low, high := 0, list.pieces()
	for low < high && err == nil {
		if middle := (low + high + 1) / 2; fits(middle) {
			low = middle
		} else {
			high = middle - 1
		}
	}
	switch {
	case err != nil:
		return boxes, err
	case low > 0:
		_, err = f.page.stack(part(low), f.letter.Page.Start, top, f.measure())
		return []box{list.piece(low, list.pieces())}, err
	case top == f.letter.Page.Top:
		return boxes, &TooTall{Where: "a page", Over: 0}
	}
	return boxes, nil
}

// bottomOf returns the bottom that boxes would have, without setting them.
func (f *flow) bottomOf(boxes []box, top float64) (float64, error) {
	scratch := *f.page
	scratch.onto = nil
	return scratch.stack(boxes, f.letter.Page.Start, top, f.measure())
}
