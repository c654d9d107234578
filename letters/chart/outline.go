package chart

import "doorletters/letters/pods/plane"

// heading is a direction along the edges of cells: east, north, west, south.
type heading int

// ahead is one cell on, and right one cell to the right hand.
var (
	ahead = [4][2]int{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}
	right = [4][2]int{{0, -1}, {1, 0}, {0, 1}, {-1, 0}}
)

// outlines walks around every piece with the piece on the left hand: its edge,
// counter-clockwise, and then the edges of the holes in it. Corners are moved
// alike for both pods at an edge, so that grounds fit together.
func (g *ground) outlines() [][][]plane.Point {
	corners := g.smooth()
	found := make([][][]plane.Point, len(g.owners))
	inPiece := func(p, column, row int) bool {
		return column >= 0 && row >= 0 && column < g.width && row < g.height && g.piece[row*g.width+column] == p
	}
	walked := make([][4]bool, len(g.pod))
	// The first edge met of a piece is its southernmost, so part of its outside.
	for start := range g.pod {
		p := g.piece[start]
		if p == nobodys {
			continue
		}
		for h := range heading(4) {
			column, row := start%g.width, start/g.width
			if walked[start][h] || inPiece(p, column+right[h][0], row+right[h][1]) {
				continue
			}
			var ring [][2]int
			for d := h; !walked[row*g.width+column][d]; {
				walked[row*g.width+column][d] = true
				ring = append(ring, startOf(column, row, d))
				front := [2]int{column + ahead[d][0], row + ahead[d][1]}
				beside := [2]int{front[0] + right[d][0], front[1] + right[d][1]}
				switch {
				case !inPiece(p, front[0], front[1]):
					d = (d + 1) % 4
				case !inPiece(p, beside[0], beside[1]):
					column, row = front[0], front[1]
				default:
					column, row = beside[0], beside[1]
					d = (d + 3) % 4
				}
			}
			found[p] = append(found[p], corners.along(ring))
		}
	}
	return found
}

// startOf returns the corner where one walks past a cell with that heading.
func startOf(column, row int, h heading) [2]int {
	switch h {
	case 1:
		column++
	case 2:
		column++
		row++
	case 3:
		row++
	}
	return [2]int{column, row}
}
