package raster

import (
	"image"
	"math"

	"golang.org/x/image/draw"

	"doorletters/letters/typeset"
)

// code draws a QR code, each row of dark modules side by side as one rectangle.
func (c *canvas) code(code typeset.Code) {
	n := code.Code.Side
	module := code.Side / float64(n)
	var a area
	for y := range n {
		row := code.Code.Dark[y*n : (y+1)*n]
		top, bottom := code.Y+float64(y)*module, code.Y+float64(y+1)*module
		for x := 0; x < n; x++ {
			from := x
			for x < n && row[x] {
				x++
			}
			if x > from {
				left, right := code.X+float64(from)*module, code.X+float64(x)*module
				a.polygon(c.at(left, top), c.at(right, top), c.at(right, bottom), c.at(left, bottom))
			}
		}
	}
	c.fill(a, typeset.Ink{})
}

// picture draws a picture of the page.
func (c *canvas) picture(shown typeset.Picture) {
	from := &image.Gray{
		Pix: shown.Image.Grey, Stride: shown.Image.Width, Rect: image.Rect(0, 0, shown.Image.Width, shown.Image.Height),
	}
	low, high := c.at(shown.X, shown.Y), c.at(shown.X+shown.Width, shown.Y+shown.Height)
	round := func(f float64) int { return int(math.Round(f)) }
	draw.CatmullRom.Scale(c.image, image.Rect(round(low.x), round(low.y), round(high.x), round(high.y)), from, from.Rect, draw.Src, nil)
}
