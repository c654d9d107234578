package chart

import "doorletters/letters/pods/plane"

// corners are the corners of a ground's cells, moved so that edges between
// pods run smoothly instead of in steps.
type corners struct {
	g     *ground
	at    []plane.Point // from the ground's corner, in parts of a cell
	fixed []bool        // where more than two edges meet
}

const (
	partsOfCell = 64
	smoothings  = 3
)

// smooth moves each corner on an edge to the middle between where it is and
// its neighbours on the edge, a few times. It computes in whole numbers.
func (g *ground) smooth() corners {
	c := corners{g, make([]plane.Point, (g.width+1)*(g.height+1)), make([]bool, (g.width+1)*(g.height+1))}
	type bend struct{ corner, one, other int }
	var bends []bend
	for row := range g.height + 1 {
		for column := range g.width + 1 {
			i := c.index(column, row)
			c.at[i] = plane.Point{X: column * partsOfCell, Y: row * partsOfCell}
			var edges []int
			for h, step := range ahead {
				if g.edge(column, row, heading(h)) {
					edges = append(edges, c.index(column+step[0], row+step[1]))
				}
			}
			switch {
			case len(edges) == 2:
				bends = append(bends, bend{i, edges[0], edges[1]})
			case len(edges) > 2:
				c.fixed[i] = true
			}
		}
	}
	moved := make([]plane.Point, len(bends))
	for range smoothings {
		for i, b := range bends {
			p, q, r := c.at[b.corner], c.at[b.one], c.at[b.other]
			moved[i] = plane.Point{X: (2*p.X + q.X + r.X) / 4, Y: (2*p.Y + q.Y + r.Y) / 4}
		}
		for i, b := range bends {
			c.at[b.corner] = moved[i]
		}
	}
	return c
}

func (c corners) index(column, row int) int { return row*(c.g.width+1) + column }

// edge reports whether two pods' grounds, or one and nobody's, meet along the
// line that leaves a corner with a heading.
func (g *ground) edge(column, row int, h heading) bool {
	northEast, northWest := g.at(column, row), g.at(column-1, row)
	southEast, southWest := g.at(column, row-1), g.at(column-1, row-1)
	switch h {
	case 0:
		return northEast != southEast
	case 1:
		return northEast != northWest
	case 2:
		return northWest != southWest
	}
	return southWest != southEast
}

// along returns the places of corners, on the plane. Of a long ring every second
// corner is enough, and it is the same one from both sides of an edge.
func (c corners) along(ring [][2]int) []plane.Point {
	const shortRing = 16
	var places []plane.Point
	for _, at := range ring {
		i := c.index(at[0], at[1])
		if len(ring) > shortRing && !c.fixed[i] && (at[0]+at[1])%2 == 1 {
			continue
		}
		p := c.at[i]
		places = append(places, plane.Point{X: c.g.corner.X + p.X*c.g.cell/partsOfCell, Y: c.g.corner.Y + p.Y*c.g.cell/partsOfCell})
	}
	return places
}
