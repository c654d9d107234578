package chart

import (
	"cmp"
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods/plane"
)

// ends are where lines of one street and class meet. Each line has two: 2*i is the
// first of line i, and 2*i+1 its last.
type ends struct {
	lines []strand
	next  []int // by end: the end that it goes on from; -1 for none
}

// Where more than two ends meet, those go on into each other that turn by less than
// sixty degrees; where a great many meet, none do.
const (
	straightOn = -0.5
	mostEnds   = 8
)

// joined puts lines together that go on into each other: street maps are cut at each
// crossing, and names run across those.
func joined(lines []strand) []strand {
	e := ends{lines, slices.Repeat([]int{-1}, 2*len(lines))}
	type meeting struct {
		at    plane.Point
		key   string
		class letters.StreetClass
	}
	here := map[meeting][]int{}
	var order []meeting
	for end := range e.next {
		l := lines[end/2]
		m := meeting{e.point(end, 0), l.key, l.class}
		if here[m] == nil {
			order = append(order, m)
		}
		here[m] = append(here[m], end)
	}
	for _, m := range order {
		e.pair(here[m])
	}
	used := make([]bool, len(lines))
	var all []strand
	for _, closed := range []bool{false, true} {
		for end := range e.next {
			if !used[end/2] && (closed || e.next[end] < 0) {
				all = append(all, e.from(end, used))
			}
		}
	}
	return all
}

// point returns a line's point, counted from an end of it.
func (e *ends) point(end, n int) plane.Point {
	points := e.lines[end/2].points
	if end%2 == 1 {
		n = len(points) - 1 - n
	}
	return points[n]
}

// pair lets ends that meet go on into each other.
func (e *ends) pair(meeting []int) {
	if len(meeting) < 2 || len(meeting) > mostEnds {
		return
	}
	type turn struct {
		a, b int
		cos  float64 // -1 for straight on
	}
	var turns []turn
	for i, a := range meeting {
		for _, b := range meeting[:i] {
			if a/2 != b/2 {
				turns = append(turns, turn{b, a, e.cos(a, b)})
			}
		}
	}
	slices.SortStableFunc(turns, func(s, t turn) int { return cmp.Compare(s.cos, t.cos) })
	for _, t := range turns {
		if e.next[t.a] < 0 && e.next[t.b] < 0 && (len(meeting) == 2 || t.cos < straightOn) {
			e.next[t.a], e.next[t.b] = t.b, t.a
		}
	}
}

// cos returns the cosine of the angle between the lines of two ends that meet.
func (e *ends) cos(a, b int) float64 {
	away := func(end int) (x, y float64) {
		from, to := e.point(end, 0), e.point(end, 1)
		x, y = float64(to.X-from.X), float64(to.Y-from.Y)
		length := math.Hypot(x, y)
		return x / length, y / length
	}
	ax, ay := away(a)
	bx, by := away(b)
	return ax*bx + ay*by
}

// from follows the lines from an end on.
func (e *ends) from(end int, used []bool) strand {
	whole := e.lines[end/2]
	whole.points = nil
	for end >= 0 && !used[end/2] {
		used[end/2] = true
		points := slices.Clone(e.lines[end/2].points)
		if end%2 == 1 {
			slices.Reverse(points)
		}
		if len(whole.points) > 0 {
			points = points[1:]
		}
		whole.points = append(whole.points, points...)
		end = e.next[end^1]
	}
	return whole
}
