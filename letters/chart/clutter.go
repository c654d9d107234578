package chart

import (
	"math"

	"doorletters/letters/typeset"
)

// clutter is what lies where on a drawing, in square cells, so that words find a place
// of their own. Each cell holds how bad it is to cover it.
type clutter struct {
	left, top     float64
	width, height int // in cells
	cost          []uint16
}

// cellPt is the side of a cell, in points.
const cellPt = 1.5

// What it costs to cover a cell.
const (
	taken    = 1000 // by words, a dot or the edge: must not be covered
	nearDot  = 25
	wayCost  = 12
	grayCost = 3
	lineCost = 2 // a street: names keep clear of crossings
)

// newClutter is empty ground in a box, and taken beyond it.
func newClutter(b box) *clutter {
	c := &clutter{left: b.left, top: b.top, width: int((b.right - b.left) / cellPt), height: int((b.bottom - b.top) / cellPt)}
	c.cost = make([]uint16, max(0, c.width*c.height))
	return c
}

// box is an upright rectangle of the page.
type box struct{ left, top, right, bottom float64 }

func (b box) grown(by float64) box { return box{b.left - by, b.top - by, b.right + by, b.bottom + by} }

func (b box) middle() typeset.Spot {
	return typeset.Spot{X: (b.left + b.right) / 2, Y: (b.top + b.bottom) / 2}
}

// nearest returns the spot of the box that is nearest to another.
func (b box) nearest(to typeset.Spot) typeset.Spot {
	return typeset.Spot{X: min(max(to.X, b.left), b.right), Y: min(max(to.Y, b.top), b.bottom)}
}

// cells returns the first cell of a stretch and the one after its last.
func cells(from, to, origin float64) (first, end int) {
	return int(math.Floor((from - origin) / cellPt)), int(math.Ceil((to - origin) / cellPt))
}

// mark notes that a box is covered.
func (c *clutter) mark(b box, cost uint16) {
	x0, x1 := cells(b.left, b.right, c.left)
	y0, y1 := cells(b.top, b.bottom, c.top)
	for y := max(0, y0); y < min(c.height, y1); y++ {
		for x := max(0, x0); x < min(c.width, x1); x++ {
			c.cost[y*c.width+x] = max(c.cost[y*c.width+x], cost)
		}
	}
}

// markLine notes that a line of a width goes from spot to spot.
func (c *clutter) markLine(a, b typeset.Spot, width float64, cost uint16) {
	steps := int(distance(a, b)/cellPt) + 1
	for i := range steps + 1 {
		at := along(a, b, float64(i)/float64(steps))
		c.mark(box{at.X, at.Y, at.X, at.Y}.grown(width/2), cost)
	}
}

// at is what it costs to cover the cell of a spot.
func (c *clutter) at(s typeset.Spot) int {
	x, y := int(math.Floor((s.X-c.left)/cellPt)), int(math.Floor((s.Y-c.top)/cellPt))
	if x < 0 || y < 0 || x >= c.width || y >= c.height {
		return taken
	}
	return int(c.cost[y*c.width+x])
}

// of is what it costs to cover a box: taken and more where that must not be.
func (c *clutter) of(b box) int {
	x0, x1 := cells(b.left, b.right, c.left)
	y0, y1 := cells(b.top, b.bottom, c.top)
	if x0 < 0 || y0 < 0 || x1 > c.width || y1 > c.height {
		return taken
	}
	sum := 0
	for y := y0; y < y1; y++ {
		for _, cost := range c.cost[y*c.width+x0 : y*c.width+x1] {
			sum += int(cost)
		}
	}
	return sum
}

// ofLine is what it costs to draw a line.
func (c *clutter) ofLine(a, b typeset.Spot) int {
	steps := int(distance(a, b)/cellPt) + 1
	sum := 0
	for i := range steps + 1 {
		sum += c.at(along(a, b, float64(i)/float64(steps)))
	}
	return sum
}

// slanted is a rectangle around a middle, its width in a direction.
type slanted struct {
	middle        typeset.Spot
	direction     typeset.Spot // of length 1, as the words run
	width, height float64
}

// spots calls visit for spots all over the rectangle, no further apart than a cell.
func (s slanted) spots(visit func(typeset.Spot) (more bool)) {
	across, down := int(s.width/cellPt)+1, int(s.height/cellPt)+1
	for i := range across + 1 {
		u := (float64(i)/float64(across) - 0.5) * s.width
		for k := range down + 1 {
			v := (float64(k)/float64(down) - 0.5) * s.height
			if !visit(typeset.Spot{X: s.middle.X + u*s.direction.X - v*s.direction.Y, Y: s.middle.Y + u*s.direction.Y + v*s.direction.X}) {
				return
			}
		}
	}
}

// ofSlanted is what it costs to cover a slanted rectangle, or taken and more.
func (c *clutter) ofSlanted(s slanted) int {
	sum := 0
	s.spots(func(at typeset.Spot) bool {
		sum += c.at(at)
		return sum < taken
	})
	return sum
}

// ofSlantedUpTo is ofSlanted where no cell may cost more than most; ok is false where
// one does, or the sum is too much.
func (c *clutter) ofSlantedUpTo(s slanted, most int) (sum int, ok bool) {
	ok = true
	s.spots(func(at typeset.Spot) bool {
		cost := c.at(at)
		sum += cost
		ok = cost <= most && sum < taken
		return ok
	})
	return sum, ok
}

func (c *clutter) markSlanted(s slanted, cost uint16) {
	s.spots(func(at typeset.Spot) bool {
		c.mark(box{at.X, at.Y, at.X, at.Y}.grown(cellPt/4), cost)
		return true
	})
}
