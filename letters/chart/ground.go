package chart

import "doorletters/letters/pods/plane"

// ground is a map in square cells, each of the pod whose stop is nearest to it.
type ground struct {
	corner        plane.Point // of the first cell, in decimetres on the plane
	cell          int         // side of a cell, decimetres
	width, height int         // in cells
	reach         int         // decimetres around a stop that are its pod's land
	pod           []int       // by cell, row by row from the south; -1 for nobody's land
	piece         []int       // by cell: land of one pod that hangs together has a number
	owners        []int       // the pod of each piece
}

const (
	finestCell = 20   // decimetres
	maxCells   = 1000 // along the longer side
	lot        = 250  // the least reach
	lotsAcross = 150  // on a large map a lot is at least this part of it, to be seen
	nobodys    = -1
)

// newGround is the ground that has room for all sites, before it is settled.
func newGround(sites []site) *ground {
	low, high := sites[0].At, sites[0].At
	for _, s := range sites {
		low = plane.Point{X: min(low.X, s.At.X), Y: min(low.Y, s.At.Y)}
		high = plane.Point{X: max(high.X, s.At.X), Y: max(high.Y, s.At.Y)}
	}
	extent := max(high.X-low.X, high.Y-low.Y)
	g := &ground{cell: max(finestCell, extent/maxCells)}
	g.reach = max(lot, extent/lotsAcross)
	g.corner = plane.Point{X: low.X - g.reach - g.cell, Y: low.Y - g.reach - g.cell}
	g.width = (high.X-g.corner.X+g.reach)/g.cell + 2
	g.height = (high.Y-g.corner.Y+g.reach)/g.cell + 2
	return g
}

// settle gives each cell to the pod of the stop nearest to its middle, the
// first of several, and numbers the pieces.
func (g *ground) settle(sites []site) {
	reach := g.reach
	g.pod = make([]int, g.width*g.height)
	nearest := make([]int, len(g.pod)) // square of the way
	for i := range g.pod {
		g.pod[i], nearest[i] = nobodys, reach*reach
	}
	for _, s := range sites {
		x, y := s.At.X-g.corner.X, s.At.Y-g.corner.Y
		for row := max(0, (y-reach)/g.cell); row <= min(g.height-1, (y+reach)/g.cell); row++ {
			for column := max(0, (x-reach)/g.cell); column <= min(g.width-1, (x+reach)/g.cell); column++ {
				dx, dy := column*g.cell+g.cell/2-x, row*g.cell+g.cell/2-y
				i := row*g.width + column
				if d := dx*dx + dy*dy; d < nearest[i] {
					g.pod[i], nearest[i] = s.pod, d
				}
			}
		}
	}
	g.number()
}

// at returns the pod of a cell; nobody's beyond the edge.
func (g *ground) at(column, row int) int {
	if column < 0 || row < 0 || column >= g.width || row >= g.height {
		return nobodys
	}
	return g.pod[row*g.width+column]
}

// number numbers the pieces, from the south.
func (g *ground) number() {
	g.piece = make([]int, len(g.pod))
	for i := range g.piece {
		g.piece[i] = nobodys
	}
	var stack []int
	for start, pod := range g.pod {
		if pod == nobodys || g.piece[start] != nobodys {
			continue
		}
		number := len(g.owners)
		g.owners = append(g.owners, pod)
		g.piece[start] = number
		for stack = append(stack, start); len(stack) > 0; {
			cell := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			for _, step := range ahead {
				column, row := cell%g.width+step[0], cell/g.width+step[1]
				if g.at(column, row) == pod && g.piece[row*g.width+column] == nobodys {
					g.piece[row*g.width+column] = number
					stack = append(stack, row*g.width+column)
				}
			}
		}
	}
}
