package compose

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io/fs"

	"github.com/yuin/goldmark/ast"

	"doorletters/letters"
	"doorletters/letters/bounded"
)

// maxLogoSide bounds a logo's pixels: at the height of a line of text, more are finer
// than any printer.
const maxLogoSide = 3000

// logoHeightMM is the logo's height where the template says none.
const logoHeightMM = 7

// readLogo reads the campaign's logo, in shades of grey on white; nil where it has
// none. The Problem, if any, is an error.
func readLogo(c letters.Campaign, files fs.FS) (*letters.Image, []letters.Problem) {
	if c.Logo == "" || files == nil {
		return nil, nil
	}
	refuse := func(message, hint string) (*letters.Image, []letters.Problem) {
		return nil, []letters.Problem{{
			File: c.File, Row: c.Rows["logo"], Column: "logo", Severity: letters.SeverityError, Message: message, Hint: hint,
		}}
	}
	data, err := bounded.ReadFile(files, c.Logo, bounded.Picture)
	if errors.Is(err, fs.ErrNotExist) {
		return refuse(fmt.Sprintf("there is no file %q", c.Logo), "put the logo into the folder of "+c.File+", or delete this line")
	}
	if said := (letters.Problem{}); errors.As(err, &said) {
		return refuse(said.File+": "+said.Message, said.Hint)
	}
	if err != nil {
		return refuse(fmt.Sprintf("%s cannot be read: %v", c.Logo, err), "it must be a picture and no folder; close it in other programs")
	}
	size, err := png.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return refuse(fmt.Sprintf("%s is no PNG that can be read: %v", c.Logo, err), "open it in a program for pictures and save it anew as PNG")
	}
	if size.Width > maxLogoSide || size.Height > maxLogoSide {
		return refuse(fmt.Sprintf("%s has %d x %d pixels", c.Logo, size.Width, size.Height), fmt.Sprintf("save it with at most %d pixels a side", maxLogoSide))
	}
	decoded, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return refuse(fmt.Sprintf("%s cannot be read to its end: %v", c.Logo, err), "open it in a program for pictures and save it anew as PNG")
	}
	return greyOnWhite(decoded), nil
}

// greyOnWhite returns a picture as black ink shows it on white paper.
func greyOnWhite(from image.Image) *letters.Image {
	bounds := from.Bounds()
	to := &letters.Image{Width: bounds.Dx(), Height: bounds.Dy(), Grey: make([]byte, 0, bounds.Dx()*bounds.Dy())}
	for y := bounds.Min.Y; y < bounds.Max.Y; y++ {
		for x := bounds.Min.X; x < bounds.Max.X; x++ {
			at := from.At(x, y)
			_, _, _, opaque := at.RGBA()
			// Grey of a colour that is premultiplied by its opacity, above white.
			grey := uint32(color.Gray16Model.Convert(at).(color.Gray16).Y) + 0xFFFF - opaque
			to.Grey = append(to.Grey, byte(min(grey, 0xFFFF)>>8))
		}
	}
	return to
}

// maxLogoWidthMM bounds the column of a wide logo.
const maxLogoWidthMM = 50

// logoWidth returns the width of a column that is as wide as the logo, in millimetres.
func (b *builder) logoWidth() float64 {
	if b.logo == nil {
		return 0
	}
	return min(maxLogoWidthMM, logoHeightMM*float64(b.logo.Width)/float64(b.logo.Height))
}

// picture reads the group's logo.
func (b *builder) picture(image *ast.Image, in setting) ([]letters.Block, error) {
	if b.logo == nil {
		return nil, b.fault(image, logoName, "the campaign has no logo", "write logo = \"logo.png\" into it, or put the logo between {{if .Logo}} and {{end}}")
	}
	attributes, err := b.imageAttributes(image, "height")
	if err != nil {
		return nil, err
	}
	height, err := b.numberIn(image, attributes, "height", logoHeightMM)
	if err != nil {
		return nil, err
	}
	return []letters.Block{letters.Picture{Image: b.logo, Height: height, Align: b.page.layout.styles[in.style].Align}}, nil
}
