package svg

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/png"

	"doorletters/letters/typeset"
)

// code draws a QR code, each row of dark modules side by side as one rectangle.
func (p *picture) code(code typeset.Code) {
	n := code.Code.Side
	p.printf(`<path role="img" aria-label="%s" shape-rendering="crispEdges" transform="translate(%s %s) scale(%s)" d="`,
		escaped(code.Code.Payload), points(code.X), points(code.Y), decimal(code.Side/float64(n), 6))
	for y := range n {
		row := code.Code.Dark[y*n : (y+1)*n]
		for x := 0; x < n; x++ {
			from := x
			for x < n && row[x] {
				x++
			}
			if x > from {
				p.printf("M%d %dh%dv1h-%[3]dz", from, y, x-from)
			}
		}
	}
	p.printf(`"/>` + "\n")
}

// image draws a picture of the page.
func (p *picture) image(shown typeset.Picture) error {
	grey := &image.Gray{
		Pix: shown.Image.Grey, Stride: shown.Image.Width, Rect: image.Rect(0, 0, shown.Image.Width, shown.Image.Height),
	}
	var encoded bytes.Buffer
	if err := png.Encode(&encoded, grey); err != nil {
		return err
	}
	p.printf(`<image x="%s" y="%s" width="%s" height="%s" preserveAspectRatio="none" href="data:image/png;base64,%s"/>`+"\n",
		points(shown.X), points(shown.Y), points(shown.Width), points(shown.Height), base64.StdEncoding.EncodeToString(encoded.Bytes()))
	return nil
}
