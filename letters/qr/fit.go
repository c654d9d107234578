package qr

import (
	"fmt"
	"unicode/utf8"
)

// capacity is how many bytes a code of each version, from 1 to 40, holds at
// level M (ISO/IEC 18004, table 7).
var capacity = []int{
	14, 26, 42, 62, 84, 106, 122, 152, 180, 213,
	251, 287, 331, 362, 412, 450, 504, 560, 624, 666,
	711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370,
	1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331,
}

// TooLong is the error for a link whose code would have modules too small to be
// read at its size on the paper.
type TooLong struct {
	Payload string
	// SideMM is the side of the code's place, with the quiet zone.
	SideMM float64
	// MaxBytes is the length of link that is sure to fit at this size; 0 if no code
	// can be printed so small.
	MaxBytes int
}

// Error names the link and how long it may be.
func (e TooLong) Error() string {
	if e.MaxBytes == 0 {
		return fmt.Sprintf("a code of %g mm is too small to be read, whatever the link", e.SideMM)
	}
	return fmt.Sprintf("the link %q is too long for a code of %g mm: it has %d characters, and %d can be read at this size",
		shortened(e.Payload), e.SideMM, utf8.RuneCountInString(e.Payload), e.MaxBytes)
}

// Fit reports whether the code of a payload can be read when it is printed,
// with its quiet zone, in a square of the given side: its modules must be at
// least SmallestModuleMM wide. The error is a [TooLong], or Encode's.
func Fit(payload string, sideMM float64) error {
	code, err := Encode(payload)
	if err != nil {
		return err
	}
	return code.fit(sideMM)
}

// FitAny is Fit for a payload that stands for many of the same length: it goes by
// the length alone, and encodes nothing.
func FitAny(payload string, sideMM float64) error {
	if limit := maxBytes(sideMM); len(payload) > limit {
		return TooLong{Payload: payload, SideMM: sideMM, MaxBytes: limit}
	}
	return nil
}

// fit is Fit for a code that has been encoded.
func (c Code) fit(sideMM float64) error {
	// A hair less, as a side in points is not exact in millimetres.
	if c.ModuleMM(sideMM) >= SmallestModuleMM-1e-9 {
		return nil
	}
	return TooLong{Payload: c.Payload, SideMM: sideMM, MaxBytes: maxBytes(sideMM)}
}

// maxBytes returns how many bytes fit into the largest code whose modules can be
// read at a side.
func maxBytes(sideMM float64) int {
	best := 0
	for i, bytes := range capacity {
		side := 21 + 4*i
		if (Code{Side: side}).ModuleMM(sideMM) < SmallestModuleMM-1e-9 {
			break
		}
		best = bytes
	}
	return best
}

// shortened returns as much of a link as a message needs to identify it.
func shortened(payload string) string {
	const shown = 60
	runes := []rune(payload)
	if len(runes) <= shown {
		return payload
	}
	return string(runes[:shown]) + "…"
}
