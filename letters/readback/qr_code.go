package readback

import (
	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode/decoder"
)

// maxModules is the side of the largest QR code (ISO/IEC 18004, version 40).
const maxModules = 177

// decode returns what a code says.
func (c code) decode() (string, error) {
	bits, err := gozxing.NewSquareBitMatrix(c.n)
	if err != nil {
		return "", faultf("a QR code cannot be read: %v", err)
	}
	stride := (c.n + 7) / 8
	for y := range c.n {
		for x := range c.n {
			if c.dark[y*stride+x/8]>>(7-x%8)&1 == 1 {
				bits.Set(x, y)
			}
		}
	}
	hints := map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_CHARACTER_SET: "UTF-8"}
	result, err := decoder.NewDecoder().Decode(bits, hints)
	if err != nil {
		return "", faultf("a QR code cannot be read: %v", err)
	}
	return result.GetText(), nil
}
