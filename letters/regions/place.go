package regions

import (
	"math"

	"doorletters/letters/typeset"
)

// Places of a label beside a line, in points.
const (
	gap      = 2.0  // from the line
	farthest = 24.0 // from the line, beyond the marker of a list
	slide    = 90.0 // along the line, above it or below
	slideBy  = 1.0
)

// Search for a free spot, in points.
const (
	searchStep  = 1.5
	searchSteps = 100 // each way
)

// place returns the top left corner of a label of a size for a region: the first free spot
// of those beside the line, above it, below it and at its end, or the nearest. Ok is false
// where there is none near.
func (l *labeller) place(r Region, width, height float64) (at typeset.Spot, ok bool) {
	for _, spot := range spots(r, width, height) {
		if l.isFree(spot, width, height) {
			return spot, true
		}
	}
	return l.search(spots(r, width, height)[0], width, height)
}

// spots returns the corners of a label beside a region, the best first.
func spots(r Region, width, height float64) []typeset.Spot {
	line := r.Lines[0]
	// edge returns the left edge of a label that is so far out of the line's beginning,
	// or where that is negative so far in it.
	edge := func(out float64) float64 {
		switch {
		case r.RightToLeft && out <= 0:
			return line.X + line.Width + out - width
		case r.RightToLeft:
			return line.X + line.Width + out
		case out <= 0:
			return line.X - out
		}
		return line.X - out - width
	}
	middle := line.Y + (line.Height-height)/2
	above, below := line.Y-labelClear-labelFrame-height, r.Box.Y+r.Box.Height+labelClear+labelFrame
	var spots []typeset.Spot
	for out := gap; out <= farthest; out += slideBy {
		spots = append(spots, typeset.Spot{X: edge(out), Y: middle})
		if out == gap {
			spots = append(spots, typeset.Spot{X: edge(out), Y: line.Y})
		}
	}
	for _, y := range []float64{above, below} {
		for in := 0.0; in <= min(slide, line.Width-width); in += slideBy {
			spots = append(spots, typeset.Spot{X: edge(-in), Y: y})
		}
		spots = append(spots, typeset.Spot{X: edge(gap), Y: y})
	}
	return append(spots, typeset.Spot{X: edge(-line.Width - gap), Y: middle})
}

// search returns the free spot nearest to one, in rings around it. Way up or down counts
// double: a label beside its line is found more easily.
func (l *labeller) search(wanted typeset.Spot, width, height float64) (at typeset.Spot, ok bool) {
	least := math.Inf(1)
	for down := -searchSteps; down <= searchSteps; down++ {
		for along := -searchSteps; along <= searchSteps; along++ {
			dx, dy := float64(along)*searchStep, float64(down)*searchStep
			cost := math.Hypot(dx, 2*dy)
			spot := typeset.Spot{X: wanted.X + dx, Y: wanted.Y + dy}
			if cost < least && l.isFree(spot, width, height) {
				at, least, ok = spot, cost, true
			}
		}
	}
	return at, ok
}

// isFree reports whether a label with its corner at a spot is on the page and on no ink.
func (l *labeller) isFree(at typeset.Spot, width, height float64) bool {
	const around = labelClear + labelFrame/2
	if at.X < edgeClear || at.Y < edgeClear || at.X+width > l.page.Width-edgeClear || at.Y+height > l.page.Height-edgeClear {
		return false
	}
	for _, r := range l.taken {
		if r.X < at.X+width+around && r.X+r.Width > at.X-around && r.Y < at.Y+height+around && r.Y+r.Height > at.Y-around {
			return false
		}
	}
	return true
}

// centre returns the middle of a rectangle.
func centre(r typeset.Rectangle) typeset.Spot {
	return typeset.Spot{X: r.X + r.Width/2, Y: r.Y + r.Height/2}
}

// nearestIn returns the spot of a rectangle that is nearest to another.
func nearestIn(r typeset.Rectangle, to typeset.Spot) typeset.Spot {
	return typeset.Spot{X: min(max(to.X, r.X), r.X+r.Width), Y: min(max(to.Y, r.Y), r.Y+r.Height)}
}

// crosses reports whether a straight line goes through a rectangle (Liang and Barsky).
func crosses(from, to typeset.Spot, r typeset.Rectangle) bool {
	enter, leave := 0.0, 1.0
	for _, side := range [][2]float64{
		{from.X - to.X, from.X - r.X}, {to.X - from.X, r.X + r.Width - from.X},
		{from.Y - to.Y, from.Y - r.Y}, {to.Y - from.Y, r.Y + r.Height - from.Y},
	} {
		way, room := side[0], side[1]
		switch {
		case way == 0 && room < 0:
			return false
		case way < 0:
			enter = max(enter, room/way)
		case way > 0:
			leave = min(leave, room/way)
		}
	}
	return enter <= leave
}
