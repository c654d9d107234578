package pdftest

import (
	"encoding/ascii85"
	"fmt"
	"image"
	"image/color"
	"strconv"
	"strings"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// readCode reads the QR code of an inline image, whose operands are those
// between the last operator and EI.
func readCode(operands []string) (string, error) {
	side := 0
	var rows []byte
	for i, o := range operands {
		switch {
		case o == "/W":
			side, _ = strconv.Atoi(operands[i+1])
		case strings.HasPrefix(o, "ID "):
			data := strings.TrimSuffix(strings.TrimPrefix(o, "ID "), "~>")
			rows = make([]byte, len(data))
			n, _, err := ascii85.Decode(rows, []byte(data), true)
			if err != nil {
				return "", err
			}
			rows = rows[:n]
		}
	}
	if side == 0 || len(rows) != stride(side)*side {
		return "", fmt.Errorf("an image of %d bytes is no code of %d modules", len(rows), side)
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(picture(rows, side))
	if err != nil {
		return "", err
	}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_PURE_BARCODE: true})
	if err != nil {
		return "", fmt.Errorf("a code cannot be read: %w", err)
	}
	return result.GetText(), nil
}

// stride is how many bytes a row of modules takes.
func stride(side int) int { return (side + 7) / 8 }

// picture draws a code's modules, with the white border that a code needs.
func picture(rows []byte, side int) image.Image {
	const quiet, scale = 4, 4
	size := (side + 2*quiet) * scale
	drawn := image.NewGray(image.Rect(0, 0, size, size))
	for y := range size {
		for x := range size {
			drawn.SetGray(x, y, color.Gray{Y: 255})
			column, row := x/scale-quiet, y/scale-quiet
			if column < 0 || column >= side || row < 0 || row >= side {
				continue
			}
			if rows[row*stride(side)+column/8]>>(7-column%8)&1 == 1 {
				drawn.SetGray(x, y, color.Gray{})
			}
		}
	}
	return drawn
}
