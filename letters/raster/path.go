package raster

import (
	"slices"

	"doorletters/letters/typeset"
)

// path draws lines, or an area.
func (c *canvas) path(path typeset.Path) {
	lines := make([][]pixel, len(path.Lines))
	for i, line := range path.Lines {
		for _, spot := range line {
			lines[i] = append(lines[i], c.at(spot.X, spot.Y))
		}
	}
	if path.Filled {
		c.fillOdd(lines, path.Fill)
	}
	if path.Width <= 0 {
		return
	}
	var a area
	s := stroke{area: &a, half: path.Width / 2 * c.scale, round: path.Round}
	for _, line := range lines {
		if path.Closed && len(line) > 2 {
			line = append(slices.Clone(line), line[0])
		}
		if path.Dash == [2]float64{} {
			s.line(line, path.Closed)
			continue
		}
		for _, dash := range dashes(line, path.Dash[0]*c.scale, path.Dash[1]*c.scale) {
			s.line(dash, false)
		}
	}
	c.fill(a, path.Stroke)
}

// fillOdd inks what is inside an odd number of lines.
func (c *canvas) fillOdd(lines [][]pixel, ink typeset.Ink) {
	var all area
	each := make([]area, len(lines))
	for i, line := range lines {
		if len(line) > 2 {
			each[i].polygon(line...)
			all.steps = append(all.steps, each[i].steps...)
		}
	}
	within := c.bounds(all)
	if within.Empty() {
		return
	}
	var odd []byte
	for _, a := range each {
		if len(a.steps) == 0 {
			continue
		}
		cover := c.cover(a, within).Pix
		if odd == nil {
			odd = slices.Clone(cover)
			continue
		}
		for i, alpha := range cover {
			p, q := uint32(odd[i]), uint32(alpha)
			odd[i] = byte((p*(255-q) + q*(255-p) + 127) / 255)
		}
	}
	c.mask.Pix = append(c.mask.Pix[:0], odd...)
	c.ink(&c.mask, within, ink)
}
