package specimen

import (
	"bytes"
	"image"
	"image/png"

	"doorletters/letters/raster"
)

// View is how a message is shown among what stands around it.
type View struct {
	// Beside and Above are how much of what is around it is shown, in points.
	Beside, Above float64
	// DPI is how many pixels an inch of the paper has.
	DPI float64
	// Fading is how far from its edges the picture fades into white, in points, so that what
	// goes on there does not look cut.
	Fading float64
}

// OnScreen shows where on the paper a message is, fine enough to read the smallest print,
// and a screenful for a long line.
var OnScreen = View{Beside: 90, Above: 45, DPI: 110}

// InSheet shows a message close by, for the cell of a spreadsheet that is printed too.
var InSheet = View{Beside: 26, Above: 24, DPI: 144, Fading: 18}

// Crops returns for each message that stands on the papers a picture of the first place,
// as a PNG, by its key: the message is tinted.
func Crops(papers []Paper, v View) (map[string][]byte, error) {
	pictures := map[string][]byte{}
	for _, p := range papers {
		for _, r := range p.Regions {
			if pictures[r.Key] != nil {
				continue
			}
			page := &p.Pages[r.Page]
			drawn, err := raster.Draw(page, p.Filled[r.Page], raster.Options{DPI: v.DPI, Crop: r.Crop(page, v.Beside, v.Above), Highlights: r.Highlights()})
			if err != nil {
				return nil, err
			}
			const pointsPerInch = 72
			fade(drawn, int(v.Fading*v.DPI/pointsPerInch))
			var b bytes.Buffer
			if err := png.Encode(&b, drawn); err != nil {
				return nil, err
			}
			pictures[r.Key] = b.Bytes()
		}
	}
	return pictures, nil
}

// fade makes the picture lighter towards its edges, over so many pixels.
func fade(drawn *image.Gray, width int) {
	const white = 255
	size := drawn.Bounds()
	for y := range size.Dy() {
		row := drawn.Pix[y*drawn.Stride : y*drawn.Stride+size.Dx()]
		for x := range row {
			if inward := min(x, len(row)-1-x, y, size.Dy()-1-y); inward < width {
				row[x] = uint8(white - (white-int(row[x]))*inward/width)
			}
		}
	}
}
