package sfnt

import "encoding/binary"

// Outline is that of a glyph which is not made of others.
type Outline struct {
	Ends     []int // of its contours: the last point of each
	Points   []Step
	Overlaps bool // its contours do, says a flag
}

// Step is a point, as far from the one before, across contours.
type Step struct {
	X, Y    int16 // font units
	OnCurve bool
}

// Box returns the corners of an outline: its points', as those off the curve count too.
func (o *Outline) Box() (corners [4]int16) {
	var x, y int16
	for i, p := range o.Points {
		x, y = x+p.X, y+p.Y
		if i == 0 {
			corners = [4]int16{x, y, x, y}
		}
		corners = [4]int16{min(corners[0], x), min(corners[1], y), max(corners[2], x), max(corners[3], y)}
	}
	return corners
}

// AppendHead appends how a glyph begins in the table glyf: the count of its contours, the
// corners of its box, and the ends of its contours. Its instructions follow.
func (o *Outline) AppendHead(glyf []byte, box [4]int16) []byte {
	glyf = binary.BigEndian.AppendUint16(glyf, uint16(len(o.Ends)))
	for _, corner := range box {
		glyf = binary.BigEndian.AppendUint16(glyf, uint16(corner))
	}
	for _, end := range o.Ends {
		glyf = binary.BigEndian.AppendUint16(glyf, uint16(end))
	}
	return glyf
}

// Flags of a point in the table glyf.
const (
	onCurve  = 0x01
	shortX   = 0x02
	shortY   = 0x04
	repeated = 0x08
	sameX    = 0x10 // or positive, where it is short
	sameY    = 0x20
	overlap  = 0x40 // of the first point, for all
)

// AppendPoints appends the points: the flags of all, equal ones once, then x, then y.
func (o *Outline) AppendPoints(glyf []byte) []byte {
	before, times := -1, 0
	for i, p := range o.Points {
		flag := axisFlag(p.X, shortX, sameX) | axisFlag(p.Y, shortY, sameY)
		if p.OnCurve {
			flag |= onCurve
		}
		if i == 0 && o.Overlaps {
			flag |= overlap
		}
		switch {
		case int(flag) != before || times == 0xFF:
			glyf = append(glyf, flag)
			before, times = int(flag), 0
		case times == 0:
			glyf[len(glyf)-1] |= repeated
			glyf = append(glyf, 1)
			times = 1
		default:
			times++
			glyf[len(glyf)-1] = byte(times)
		}
	}
	for _, p := range o.Points {
		glyf = appendAxis(glyf, p.X)
	}
	for _, p := range o.Points {
		glyf = appendAxis(glyf, p.Y)
	}
	return glyf
}

// axisFlag says how one number of a point is written.
func axisFlag(n int16, short, same byte) byte {
	switch {
	case n == 0:
		return same
	case n > 0 && n <= 0xFF:
		return short | same
	case n < 0 && n >= -0xFF:
		return short
	}
	return 0
}

func appendAxis(glyf []byte, n int16) []byte {
	switch {
	case n == 0:
		return glyf
	case n > 0 && n <= 0xFF:
		return append(glyf, byte(n))
	case n < 0 && n >= -0xFF:
		return append(glyf, byte(-n))
	}
	return binary.BigEndian.AppendUint16(glyf, uint16(n))
}
