package raster

import (
	"fmt"
	"image"
	"image/png"
	"io"
	"math"

	"doorletters/letters/typeset"
)

// Options say what of a page is drawn, and how.
type Options struct {
	// DPI is how many pixels an inch has; 0 for DefaultDPI.
	DPI float64
	// Crop is the part that is drawn; the zero Crop is all of the page. What of it is not
	// on the page is white.
	Crop typeset.Rectangle
	// Highlights are tinted behind what stands on the page.
	Highlights []typeset.Rectangle
}

// DefaultDPI is enough to read the smallest print on a screen.
const DefaultDPI = 150

const pointsPerInch = 72

// maxPixels is how many pixels a picture has at most: a tabloid page at 600 to the inch.
const maxPixels = 70e6

// tint is how light a highlight is, between black, 0, and white, 1.
const tint = 0.84

// Write writes a page, and what a copy adds to it, as a PNG. The error is the writer's, or
// says that the picture would be too large.
func Write(w io.Writer, page *typeset.Page, filled typeset.Filled, o Options) error {
	drawn, err := Draw(page, filled, o)
	if err != nil {
		return err
	}
	return png.Encode(w, drawn)
}

// Draw returns the picture that Write writes.
func Draw(page *typeset.Page, filled typeset.Filled, o Options) (*image.Gray, error) {
	c, err := newCanvas(page, o)
	if err != nil {
		return nil, err
	}
	for _, r := range o.Highlights {
		c.rectangle(r, typeset.Grey(tint))
	}
	for _, part := range page.Parts {
		c.part(part)
	}
	for _, code := range page.Codes {
		c.code(code)
	}
	for _, picture := range page.Pictures {
		c.picture(picture)
	}
	for _, code := range filled.Codes {
		c.code(code)
	}
	c.runs(filled.Runs, typeset.Ink{})
	return c.image, nil
}

// newCanvas begins a white picture.
func newCanvas(page *typeset.Page, o Options) (*canvas, error) {
	crop := o.Crop
	if crop == (typeset.Rectangle{}) {
		crop = typeset.Rectangle{Width: page.Width, Height: page.Height}
	}
	dpi := o.DPI
	if dpi == 0 {
		dpi = DefaultDPI
	}
	scale := dpi / pointsPerInch
	width, height := math.Ceil(crop.Width*scale-roundingError), math.Ceil(crop.Height*scale-roundingError)
	if !(width >= 1 && height >= 1 && width*height <= maxPixels) {
		return nil, fmt.Errorf("a picture of %g by %g points at %g pixels an inch cannot be drawn", crop.Width, crop.Height, dpi)
	}
	c := &canvas{image: image.NewGray(image.Rect(0, 0, int(width), int(height))), scale: scale, left: crop.X, top: crop.Y}
	for i := range c.image.Pix {
		c.image.Pix[i] = 0xFF
	}
	return c, nil
}

// roundingError is how much of a pixel is no pixel.
const roundingError = 1e-6

// part draws a stretch of the page: paths, rules, and runs above them.
func (c *canvas) part(part typeset.Part) {
	if part.Shared != nil {
		for _, r := range part.Shared.Rules {
			c.rectangle(typeset.Rectangle(r), typeset.Ink{})
		}
		c.runs(part.Shared.Runs, typeset.Ink{})
		return
	}
	c.turned = part.Turned
	for _, path := range part.Paths {
		c.path(path)
	}
	c.runs(part.Runs, part.Ink)
	c.turned = nil
}
