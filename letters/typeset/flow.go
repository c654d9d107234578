package typeset

import (
	"errors"
	"fmt"
	"slices"
)

// flowStep is by which text is stepped down until it takes no more pages than it may.
const flowStep = 1.0

// flow sets a letter on as many pages as it takes, or at the largest size at which it
// takes no more than it may.
func (j job) flow(smallest float64) ([]Page, error) {
	page := j.letter.Page
	if page.Pages == 0 {
		return j.flowAt(page.Size)
	}
	var tall *TooTall
	for size := max(page.Largest, page.Size); size >= smallest; size -= flowStep {
		pages, err := j.flowAt(size)
		switch {
		case errors.As(err, &tall):
		case err != nil || len(pages) <= page.Pages:
			return pages, err
		default:
			tall = &TooTall{Where: fmt.Sprintf("%d pages at %g points", page.Pages, size), Over: float64(len(pages)-page.Pages) * page.Height}
		}
	}
	return nil, tall
}

// flowAt sets a letter on as many pages as it takes. A page ends before a box that
// does not fit; a list or a table continues at the top of the next page.
func (j job) flowAt(size float64) ([]Page, error) {
	f := flow{job: j, size: size, columns: 1}
	if err := f.newPage(); err != nil {
		return nil, err
	}
	for queue := j.body; len(queue) > 0; {
		if b, ok := queue[0].(flowBox); ok {
			if err := f.fillColumns(b); err != nil {
				return nil, err
			}
			queue = queue[1:]
			continue
		}
		n := slices.IndexFunc(queue, func(b box) bool { _, ok := b.(flowBox); return ok })
		if n < 0 {
			n = len(queue)
		}
		if err := f.fill(queue[:n], func() {}); err != nil {
			return nil, err
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
	size     float64 // of body text
	pages    []Page  // those that are finished
	page     *layout
	y, limit float64 // how far the column is filled, and how far it may be
	below    float64 // space below the last box
	// fresh: there is nothing in the column yet but what it repeats.
	fresh bool
	// columns is how many there are, column the one that is filled now, which begins at
	// columnTop; lowest is how far those of this page reach, nil outside a flowBox.
	columns, column int
	columnTop       float64
	lowest          *float64
	// again are repeated above whatever goes on in another column.
	again []box
}

// newPage begins the next page.
func (f *flow) newPage() (err error) {
	if f.page != nil {
		f.pages = append(f.pages, *f.page.onto.finish())
	}
	f.page = f.onto(f.size, 1)
	f.y, f.columnTop, f.below, f.fresh = f.letter.Page.Top, f.letter.Page.Top, 0, true
	f.limit, err = f.setFooter(f.page)
	return err
}

// fill sets boxes below what there is. It reports when those at its head that are kept
// together are set.
func (f *flow) fill(queue []box, begun func()) error {
	for len(queue) > 0 {
		n := keptTogether(queue)
		boxes := queue[:n]
		for {
			placed, err := f.place(boxes)
			if err != nil {
				return err
			}
			if placed {
				break
			}
			if boxes, err = f.breakLast(boxes); err != nil {
				return err
			}
			if len(boxes) < n {
				begun() // a part of the last of them is set
			}
			if err := f.advance(); err != nil {
				return err
			}
		}
		begun()
		queue = queue[n:]
	}
	return nil
}

// top returns where a box goes next.
func (f *flow) top(b box) float64 {
	if f.fresh && f.below == 0 {
		return f.y
	}
	before, _ := b.space()
	return f.y + max(f.below, before)
}

// place sets boxes in this column if they fit. Boxes too high for any are a
// *TooTall error, except for what can be broken.
func (f *flow) place(boxes []box) (bool, error) {
	top := f.top(boxes[0])
	bottom, err := f.bottomOf(boxes, top)
	if err != nil {
		return false, err
	}
	if bottom > f.limit {
		if _, canBreak := boxes[len(boxes)-1].(breakable); !canBreak && f.isWhole() {
			return false, &TooTall{Where: "a page", Over: bottom - f.limit}
		}
		return false, nil
	}
	f.y, err = f.page.stack(boxes, f.start(), top, f.measure())
	f.fresh = false
	_, f.below = boxes[len(boxes)-1].space()
	return true, err
}

// breakable is a box that may go on over pages.
type breakable interface {
	box
	// pieces counts its rows; piece returns those from the first up to the last.
	pieces() int
	piece(first, last int) box
	// staysTogether reports that it is broken only in a column of its own.
	staysTogether() bool
}

// breakLast sets as many rows of the last box as fit in this column, below what must be
// in the same, and returns the rest. Boxes of which the last cannot be broken are
// returned as they are.
func (f *flow) breakLast(boxes []box) (rest []box, err error) {
	last := len(boxes) - 1
	list, ok := boxes[last].(breakable)
	if !ok || list.staysTogether() && !f.isWhole() {
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
		_, err = f.page.stack(part(low), f.start(), top, f.measure())
		f.y = f.limit
		return []box{list.piece(low, list.pieces())}, err
	case f.isWhole():
		return boxes, &TooTall{Where: "a page", Over: 0}
	}
	return boxes, nil
}

// bottomOf returns the bottom that boxes would have, without setting them.
func (f *flow) bottomOf(boxes []box, top float64) (float64, error) {
	scratch := *f.page
	scratch.onto = nil
	return scratch.stack(boxes, f.start(), top, f.measure())
}
