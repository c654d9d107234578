package chart

import "doorletters/letters/pods/plane"

// label is a place for a name within a piece of ground.
type label struct {
	at   plane.Point
	room int // decimetres to the nearest edge
}

// labels finds for each piece, among the cells that are about as far from its
// edge as any, the one nearest to its middle.
func (g *ground) labels() []label {
	type piece struct {
		cells, columns, rows, deepest int
		off                           int // of the best cell from the middle, squared
	}
	depth := g.depth()
	pieces := make([]piece, len(g.owners))
	for i, n := range g.piece {
		if n == nobodys {
			continue
		}
		p := &pieces[n]
		p.cells++
		p.columns += i % g.width
		p.rows += i / g.width
		p.deepest = max(p.deepest, depth[i])
	}
	labels := make([]label, len(pieces))
	for i, n := range g.piece {
		if n == nobodys || 10*depth[i] < 9*pieces[n].deepest {
			continue
		}
		p := &pieces[n]
		column, row := i%g.width, i/g.width
		x, y := column-p.columns/p.cells, row-p.rows/p.cells
		if off := x*x + y*y + 1; p.off == 0 || off < p.off {
			p.off = off
			labels[n] = label{
				at:   plane.Point{X: g.corner.X + column*g.cell + g.cell/2, Y: g.corner.Y + row*g.cell + g.cell/2},
				room: depth[i] * g.cell / chamferStraight,
			}
		}
	}
	return labels
}

// The steps of Borgefors' chamfer distance.
const chamferStraight, chamferAcross = 5, 7

// depth is how far each cell is from other ground, in fifths of a cell, by two
// sweeps over the map.
func (g *ground) depth() []int {
	depth := make([]int, len(g.pod))
	for i := range depth {
		depth[i] = chamferStraight * (g.width + g.height)
	}
	sweep := func(i, step int) {
		if g.pod[i] == nobodys {
			return
		}
		column, row := i%g.width, i/g.width
		for _, n := range [4][3]int{{-1, 0, chamferStraight}, {0, -1, chamferStraight}, {-1, -1, chamferAcross}, {1, -1, chamferAcross}} {
			c, r := column+n[0]*step, row+n[1]*step
			if g.at(c, r) != g.pod[i] {
				depth[i] = min(depth[i], chamferStraight/2)
			} else {
				depth[i] = min(depth[i], depth[r*g.width+c]+n[2])
			}
		}
	}
	for i := range depth {
		sweep(i, 1)
	}
	for i := len(depth) - 1; i >= 0; i-- {
		sweep(i, -1)
	}
	return depth
}
