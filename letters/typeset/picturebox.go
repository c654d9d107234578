package typeset

import (
	"math"

	"doorletters/letters"
)

// pictureBox is an image, on the side where lines begin.
type pictureBox struct{ picture letters.Picture }

func (b pictureBox) space() (before, after float64) { return 0, 0 }
func (b pictureBox) keepsWithNext() bool            { return false }

func (b pictureBox) set(l *layout, start, y, width float64) (float64, error) {
	image := b.picture.Image
	high := points(b.picture.Height)
	wide := high * float64(image.Width) / float64(image.Height)
	if wide > width {
		wide, high = width, width*float64(image.Height)/float64(image.Width)
	}
	l.fold.note(y, y+high)
	if l.onto != nil {
		page := l.onto.page
		page.Pictures = append(page.Pictures, Picture{l.left(start+l.indent(b.picture.Align, width-wide), wide), y, wide, high, image})
	}
	return y + high, nil
}

// shapeBox is a figure.
type shapeBox struct{ shape letters.Shape }

// Measures of a figure, of its height.
const (
	shapeLine   = 0.03 // of its outline and its stripes
	stripeApart = 0.11
	dotApart    = 0.13
	dotWide     = 0.055
)

func (b shapeBox) space() (before, after float64) { return 6, 6 }
func (b shapeBox) keepsWithNext() bool            { return false }

func (b shapeBox) set(l *layout, start, y, width float64) (float64, error) {
	high := min(points(b.shape.Height), width)
	if l.onto != nil {
		left := l.left(start+(width-high)/2, high)
		l.onto.flush()
		l.onto.page.Parts = append(l.onto.page.Parts, Part{Paths: b.paths(Spot{left, y}, high)})
	}
	return y + high, nil
}

// paths draws the figure in a square whose top left corner is at a spot.
func (b shapeBox) paths(at Spot, high float64) []Path {
	line := shapeLine * high
	corners := b.corners(Spot{at.X + line/2, at.Y + line/2}, high-line)
	outline := Path{Lines: [][]Spot{corners}, Closed: true, Width: line, Round: true}
	var filling Path
	switch b.shape.Pattern {
	case letters.Solid:
		outline.Filled = true
	case letters.Dots:
		filling = Path{Width: dotWide * high, Round: true}
		apart, inset := dotApart*high, dotWide*high
		for y := at.Y + apart/2; y < at.Y+high; y += apart {
			above, upTo, ok := across(corners, y-inset)
			below, until, okBelow := across(corners, y+inset)
			if from, to := max(above, below), min(upTo, until); ok && okBelow {
				middle := (from + to) / 2
				for x := middle - math.Floor((middle-from-inset)/apart)*apart; x <= to-inset; x += apart {
					filling.Lines = append(filling.Lines, []Spot{{x, y}})
				}
			}
		}
	case letters.Stripes:
		filling = Path{Width: line}
		for y := at.Y + stripeApart*high; y < at.Y+high-line; y += stripeApart * high {
			if from, to, ok := across(corners, y); ok {
				filling.Lines = append(filling.Lines, []Spot{{from, y}, {to, y}})
			}
		}
	}
	if len(filling.Lines) == 0 {
		return []Path{outline}
	}
	return []Path{filling, outline}
}

// corners returns the figure's outline in a square; a circle has so many that none is seen.
func (b shapeBox) corners(at Spot, side float64) []Spot {
	switch b.shape.Kind {
	case letters.Square:
		return []Spot{at, {at.X + side, at.Y}, {at.X + side, at.Y + side}, {at.X, at.Y + side}}
	case letters.Triangle:
		return []Spot{{at.X + side/2, at.Y}, {at.X + side, at.Y + side}, {at.X, at.Y + side}}
	}
	const round = 180
	spots := make([]Spot, round)
	for i := range spots {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / round)
		spots[i] = Spot{at.X + side/2*(1+cos), at.Y + side/2*(1+sin)}
	}
	return spots
}

// across returns where a level line enters a figure without dents and where it leaves.
func across(corners []Spot, y float64) (from, to float64, ok bool) {
	from, to = math.Inf(1), math.Inf(-1)
	for i, a := range corners {
		b := corners[(i+1)%len(corners)]
		if (a.Y <= y) == (b.Y <= y) {
			continue
		}
		x := a.X + (b.X-a.X)*(y-a.Y)/(b.Y-a.Y)
		from, to = min(from, x), max(to, x)
	}
	return from, to, from < to
}
