package raster

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"doorletters/letters/typeset"
)

// canvas is a picture while it is drawn. Lengths are points of the page until they are
// added to an area.
type canvas struct {
	image     *image.Gray
	scale     float64 // pixels per point
	left, top float64 // of the page at the picture's corner
	turned    *typeset.Turn
	outlines  outlines
	raster    vector.Rasterizer
	mask      image.Alpha
}

// at returns where in the picture a spot of the page is, in pixels.
func (c *canvas) at(x, y float64) pixel {
	if t := c.turned; t != nil {
		sin, cos := math.Sincos(-t.Degrees * math.Pi / 180)
		dx, dy := x-t.X, y-t.Y
		x, y = t.X+dx*cos-dy*sin, t.Y+dx*sin+dy*cos
	}
	return pixel{(x - c.left) * c.scale, (y - c.top) * c.scale}
}

// pixel is a place in the picture, also between pixels and outside it.
type pixel struct{ x, y float64 }

// step is a step of a contour: to the last of its places, by way of those before it.
// Without a place before it is straight; a contour begins where begins is set.
type step struct {
	to     [3]pixel
	count  int
	begins bool
}

// area collects contours. What they enclose is inked where they go round it more often
// one way than the other.
type area struct{ steps []step }

func (a *area) begin(p pixel) {
	a.steps = append(a.steps, step{to: [3]pixel{p}, count: 1, begins: true})
}

func (a *area) line(p pixel) { a.steps = append(a.steps, step{to: [3]pixel{p}, count: 1}) }

func (a *area) curve(to [3]pixel, count int) { a.steps = append(a.steps, step{to: to, count: count}) }

// polygon adds a contour, which goes round the same way as all others that are added so:
// where they lie over each other they are one area.
func (a *area) polygon(corners ...pixel) {
	twice := 0.0
	for i, p := range corners {
		q := corners[(i+1)%len(corners)]
		twice += p.x*q.y - q.x*p.y
	}
	for i := range corners {
		at := i
		if twice < 0 {
			at = len(corners) - 1 - i
		}
		if i == 0 {
			a.begin(corners[at])
		} else {
			a.line(corners[at])
		}
	}
}

// bounds returns the pixels of the picture that an area may ink.
func (c *canvas) bounds(a area) image.Rectangle {
	if len(a.steps) == 0 {
		return image.Rectangle{}
	}
	low, high := pixel{math.Inf(1), math.Inf(1)}, pixel{math.Inf(-1), math.Inf(-1)}
	for _, s := range a.steps {
		for _, p := range s.to[:s.count] {
			low = pixel{min(low.x, p.x), min(low.y, p.y)}
			high = pixel{max(high.x, p.x), max(high.y, p.y)}
		}
	}
	size := c.image.Rect.Size()
	within := func(x float64, limit int) int { return int(max(0, min(x, float64(limit)))) }
	return image.Rect(within(math.Floor(low.x), size.X), within(math.Floor(low.y), size.Y), within(math.Ceil(high.x), size.X), within(math.Ceil(high.y), size.Y))
}

// cover returns how much of each pixel within some an area covers; it is valid until it
// is called again.
func (c *canvas) cover(a area, within image.Rectangle) *image.Alpha {
	size := within.Size()
	c.raster.Reset(size.X, size.Y)
	c.raster.DrawOp = draw.Src
	place := func(p pixel) (x, y float32) {
		return float32(p.x - float64(within.Min.X)), float32(p.y - float64(within.Min.Y))
	}
	for i, s := range a.steps {
		ax, ay := place(s.to[0])
		bx, by := place(s.to[1])
		cx, cy := place(s.to[2])
		switch {
		case s.begins:
			if i > 0 {
				c.raster.ClosePath()
			}
			c.raster.MoveTo(ax, ay)
		case s.count == 1:
			c.raster.LineTo(ax, ay)
		case s.count == 2:
			c.raster.QuadTo(ax, ay, bx, by)
		default:
			c.raster.CubeTo(ax, ay, bx, by, cx, cy)
		}
	}
	c.raster.ClosePath()
	if need := size.X * size.Y; cap(c.mask.Pix) < need {
		c.mask.Pix = make([]byte, need)
	} else {
		c.mask.Pix = c.mask.Pix[:need]
	}
	c.mask.Stride, c.mask.Rect = size.X, image.Rect(0, 0, size.X, size.Y)
	c.raster.Draw(&c.mask, c.mask.Rect, image.Opaque, image.Point{})
	return &c.mask
}

// fill inks an area.
func (c *canvas) fill(a area, ink typeset.Ink) {
	within := c.bounds(a)
	if within.Empty() {
		return
	}
	c.ink(c.cover(a, within), within, ink)
}

// ink inks pixels as far as they are covered.
func (c *canvas) ink(cover *image.Alpha, within image.Rectangle, ink typeset.Ink) {
	shade := lightness(ink)
	for y := range within.Dy() {
		row := c.image.Pix[c.image.PixOffset(within.Min.X, within.Min.Y+y):]
		for x, alpha := range cover.Pix[y*cover.Stride : y*cover.Stride+within.Dx()] {
			if alpha != 0 {
				under := uint32(row[x])
				row[x] = byte((under*(255-uint32(alpha)) + shade*uint32(alpha) + 127) / 255)
			}
		}
	}
}

// lightness returns how light an ink is, from 0 to 255, by the weights of ITU-R BT.601,
// as printers in black make grey of colours.
func lightness(ink typeset.Ink) uint32 {
	light := 0.299*ink.Red + 0.587*ink.Green + 0.114*ink.Blue
	return uint32(math.Round(255 * max(0, min(1, light))))
}

// rectangle inks a rectangle of the page.
func (c *canvas) rectangle(r typeset.Rectangle, ink typeset.Ink) {
	var a area
	a.polygon(c.at(r.X, r.Y), c.at(r.X+r.Width, r.Y), c.at(r.X+r.Width, r.Y+r.Height), c.at(r.X, r.Y+r.Height))
	c.fill(a, ink)
}
