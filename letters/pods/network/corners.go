package network

import "doorletters/letters/pods/plane"

// snapped is how near to each other points of two lines are one: 2 m.
const snapped = 20

// corner is a point of a line.
type corner struct {
	line, along int
	end         bool // the first point or the last
	last        bool // the last
}

// corners groups the points of lines: those of a group are one place.
type corners struct {
	squares map[plane.Point][]int // the groups begun in each square of a grid
	at      []plane.Point         // where each group was begun
	groups  [][]corner
}

func newCorners() *corners { return &corners{squares: map[plane.Point][]int{}} }

// add puts a corner at a point into the group that is there, or begins one, and returns
// its index.
func (c *corners) add(p plane.Point, of corner) int {
	g := c.near(p)
	if g < 0 {
		g = len(c.at)
		c.at, c.groups = append(c.at, p), append(c.groups, nil)
		here := square(p, snapped)
		c.squares[here] = append(c.squares[here], g)
	}
	c.groups[g] = append(c.groups[g], of)
	return g
}

// near returns the group nearest to a point, the first of several as near; -1 where none
// is so near that they are one.
func (c *corners) near(p plane.Point) int {
	here, best, least := square(p, snapped), -1, snapped+1
	for dx := -1; dx <= 1; dx++ {
		for dy := -1; dy <= 1; dy++ {
			for _, g := range c.squares[plane.Point{X: here.X + dx, Y: here.Y + dy}] {
				if d := plane.Distance(c.at[g], p); d < least || d == least && g < best {
					best, least = g, d
				}
			}
		}
	}
	return best
}

// square is the square of a grid in which a point lies, whose sides are so long.
func square(p plane.Point, side int) plane.Point {
	return plane.Point{X: floor(p.X, side), Y: floor(p.Y, side)}
}

func floor(x, side int) int {
	if x < 0 {
		return (x+1)/side - 1
	}
	return x / side
}
