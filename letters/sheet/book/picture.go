package book

import (
	"bytes"
	"fmt"
	"image/png"
	"sort"

	"github.com/xuri/excelize/v2"
)

// Picture is a picture in a cell.
type Picture struct {
	PNG  []byte // nil for none
	Text string // says what is to be seen, to those who do not see it
	// Most are the width and height that it is shown in at most, in pixels of which an
	// inch has 96. It is never shown larger than it is.
	MostWidth, MostHeight int
	// PixelsPerInch is how many of its own pixels an inch has where it is not made smaller;
	// 0 for 96.
	PixelsPerInch float64
}

// pictureMargin is how far from a cell's edges a picture stands, in pixels.
const pictureMargin = 8

// screenPixels are those of an inch, as spreadsheet programs count.
const screenPixels = 96

// Height returns the height in points of a row that the picture fits into; 0 for none.
func (p Picture) Height() (float64, error) {
	if p.PNG == nil {
		return 0, nil
	}
	scale, height, err := p.scale()
	const pointsPerPixel = 0.75
	return (float64(height)*scale + 2*pictureMargin) * pointsPerPixel, err
}

// scale returns by how much the picture is made smaller, and its height as it is.
func (p Picture) scale() (scale float64, height int, err error) {
	size, err := png.DecodeConfig(bytes.NewReader(p.PNG))
	if err != nil || size.Width == 0 || size.Height == 0 {
		return 1, 0, fmt.Errorf("the picture is no PNG: %w", err)
	}
	scale = 1
	if p.PixelsPerInch > 0 {
		scale = screenPixels / p.PixelsPerInch
	}
	scale = min(scale, float64(p.MostWidth)/float64(size.Width), float64(p.MostHeight)/float64(size.Height))
	return scale, size.Height, nil
}

// addPicture puts a picture into a cell, with which it moves.
func (b *Book) addPicture(sheet, cell string, p Picture) error {
	scale, _, err := p.scale()
	if err != nil {
		return err
	}
	err = b.file.AddPictureFromBytes(sheet, cell, &excelize.Picture{
		Extension: ".png", File: p.PNG,
		Format: &excelize.GraphicOptions{
			AltText: p.Text, OffsetX: pictureMargin, OffsetY: pictureMargin, ScaleX: scale, ScaleY: scale,
			LockAspectRatio: true, Positioning: "oneCell",
		},
	})
	if kinds := b.file.ContentTypes; err == nil && kinds != nil { // they come out of a map
		sort.Slice(kinds.Defaults, func(i, j int) bool { return kinds.Defaults[i].Extension < kinds.Defaults[j].Extension })
	}
	return err
}
