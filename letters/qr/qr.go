// Package qr turns a link into the modules of a QR code and says whether they
// can be printed large enough to be read.
//
// [Encode] returns the modules; [Fit] checks a link against the size of its
// place on the paper. A [Cache] encodes each link only once. The codes are QR Code
// Model 2 (ISO/IEC 18004) with error correction level M, which survives a crease or
// a drop of rain.
package qr

import (
	"fmt"

	"github.com/skip2/go-qrcode"
)

const (
	// QuietZone is the white border that a code needs on each side, in modules
	// (ISO/IEC 18004, 5.3.8).
	QuietZone = 4
	// SmallestModuleMM is the width below which home printers and old
	// telephones no longer work together, in millimetres.
	SmallestModuleMM = 0.4
)

// Code is a QR code without its quiet zone.
type Code struct {
	// Payload is what a telephone reads from it.
	Payload string
	// Side is how many modules it is wide and high: 21, 25 and so on to 177.
	Side int
	// Dark has Side*Side modules, row by row from the top left corner; true is black.
	Dark []bool
}

// TooMany is the error for a link that no code can hold.
type TooMany struct{ Payload string }

func (e TooMany) Error() string {
	return fmt.Sprintf("the link %q has %d characters; a code holds at most %d", shortened(e.Payload), len(e.Payload), capacity[len(capacity)-1])
}

// Encode returns the code of a payload. The error is for an empty payload and
// a [TooMany].
func Encode(payload string) (Code, error) {
	if payload == "" {
		return Code{}, fmt.Errorf("there is no link to make a code of")
	}
	made, err := qrcode.New(payload, qrcode.Medium)
	if err != nil {
		return Code{}, TooMany{payload}
	}
	made.DisableBorder = true
	rows := made.Bitmap()
	code := Code{Payload: payload, Side: len(rows), Dark: make([]bool, 0, len(rows)*len(rows))}
	for _, row := range rows {
		code.Dark = append(code.Dark, row...)
	}
	return code, nil
}

// ModuleMM is how wide a module is, in millimetres, when the code is printed
// with its quiet zone in a square of the given side.
func (c Code) ModuleMM(sideMM float64) float64 {
	return sideMM / float64(c.Side+2*QuietZone)
}
