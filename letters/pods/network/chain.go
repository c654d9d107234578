package network

import (
	"slices"

	"doorletters/letters/pods/plane"
)

// chains returns the lines with those of one street put together that go on from each
// other, so that its houses stand along one line in the order of their numbers. Where
// three of a name meet they end; so they do where they differ in more than their points.
func chains(lines []Line) []Line {
	ends, places := newCorners(), make([][2]int, len(lines))
	for i, l := range lines {
		for end, p := range [2]plane.Point{l.Points[0], l.Points[len(l.Points)-1]} {
			places[i][end] = ends.add(p, corner{line: i, end: true, last: end == 1})
		}
	}
	c := chainer{lines, places, ends.groups, make([]bool, len(lines))}
	var whole []Line
	for i, l := range lines {
		if c.taken[i] {
			continue
		}
		c.taken[i] = true
		if l.Name != "" {
			l.Points = slices.Clone(l.Points)
			for _, end := range []int{0, 1} {
				slices.Reverse(l.Points) // so that the end to go on from is the last
				l.Points = c.goOn(l.Points, i, end)
			}
		}
		whole = append(whole, l)
	}
	return whole
}

// chainer puts lines together.
type chainer struct {
	lines  []Line
	places [][2]int // of the first and the last point of each
	ends   [][]corner
	taken  []bool
}

// goOn appends to points that end with an end of a line those of the lines that go on
// from it, and takes these.
func (c chainer) goOn(points []plane.Point, line, end int) []plane.Point {
	for {
		next, in := c.next(line, end)
		if next < 0 || c.taken[next] {
			return points
		}
		c.taken[next] = true
		more := slices.Clone(c.lines[next].Points)
		if in == 1 {
			slices.Reverse(more)
		}
		points = append(points, more[1:]...)
		line, end = next, 1-in
	}
}

// next returns the line that goes on from an end of another, and which of its ends is
// there; -1 where there is none or several.
func (c chainer) next(line, end int) (next, in int) {
	next = -1
	for _, other := range c.ends[c.places[line][end]] {
		l, own := &c.lines[other.line], &c.lines[line]
		switch {
		case l.Name != own.Name, other.line == line && other.last == (end == 1):
		case next >= 0, other.line == line, l.Apart != own.Apart, l.Crossing != own.Crossing:
			return -1, 0
		default:
			next, in = other.line, 0
			if other.last {
				in = 1
			}
		}
	}
	return next, in
}
