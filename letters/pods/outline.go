package pods

// outline is a piece of a pod's ground: its edge, counter-clockwise, and then
// the edges of the holes in it.
type outline struct {
	pod   int
	rings [][]point
}

// heading is a direction along the edges of cells: east, north, west, south.
type heading int

// ahead is one cell on, and right one cell to the right hand.
var (
	ahead = [4][2]int{{1, 0}, {0, 1}, {-1, 0}, {0, -1}}
	right = [4][2]int{{0, -1}, {1, 0}, {0, 1}, {-1, 0}}
)

// outlines walks around every piece of every pod's ground with the ground on
// the left hand. Corners are moved alike for both pods at an edge, so that
// grounds fit together.
func (g *ground) outlines() []outline {
	piece, pods := g.pieces()
	corners := g.smooth()
	found := make([]outline, len(pods))
	for i := range found {
		found[i].pod = pods[i]
	}
	inPiece := func(p, column, row int) bool {
		return column >= 0 && row >= 0 && column < g.width && row < g.height && piece[row*g.width+column] == p
	}
	walked := make([][4]bool, len(g.pod))
	// The first edge met of a piece is its southernmost, so part of its outside.
	for start := range g.pod {
		p := piece[start]
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
			found[p].rings = append(found[p].rings, corners.along(ring))
		}
	}
	return found
}

// startOf is the corner where one walks past a cell with that heading.
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

// pieces numbers the connected parts of the pods' grounds and says whose each is.
func (g *ground) pieces() (piece, pods []int) {
	piece = make([]int, len(g.pod))
	for i := range piece {
		piece[i] = nobodys
	}
	var stack []int
	for start, pod := range g.pod {
		if pod == nobodys || piece[start] != nobodys {
			continue
		}
		number := len(pods)
		pods = append(pods, pod)
		piece[start] = number
		for stack = append(stack, start); len(stack) > 0; {
			cell := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, step := range ahead {
				column, row := cell%g.width+step[0], cell/g.width+step[1]
				if g.at(column, row) == pod && piece[row*g.width+column] == nobodys {
					piece[row*g.width+column] = number
					stack = append(stack, row*g.width+column)
				}
			}
		}
	}
	return piece, pods
}
