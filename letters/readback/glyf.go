package readback

import "encoding/binary"

// trueType is an embedded font file: its tables, and where each glyph's outline is.
type trueType struct {
	upem   int
	count  int
	glyf   []byte
	loca   []byte
	hmtx   []byte
	widths int // entries of hmtx with a width of their own
}

var errFontFile = fault("an embedded font is broken")

// readTrueType reads the font files of PDFs: simple glyphs, long offsets.
func readTrueType(file []byte) (t trueType, err error) {
	tables := map[string][]byte{}
	for i := range int(u16(file, 4)) {
		entry := part(file, 12+16*i, 16)
		if entry == nil {
			return t, errFontFile
		}
		tables[string(entry[:4])] = part(file, int(u32(entry, 8)), int(u32(entry, 12)))
	}
	head, maxp, hhea := tables["head"], tables["maxp"], tables["hhea"]
	t.glyf, t.loca, t.hmtx = tables["glyf"], tables["loca"], tables["hmtx"]
	t.upem, t.count, t.widths = int(u16(head, 18)), int(u16(maxp, 4)), int(u16(hhea, 34))
	if t.upem == 0 || t.count == 0 || t.widths != t.count || u16(head, 50) != 1 || len(t.loca) < 4*(t.count+1) || len(t.hmtx) < 4*t.count {
		return t, errFontFile
	}
	return t, nil
}

// raw returns the bytes of a glyph's outline; none where it is empty.
func (t trueType) raw(glyph int) ([]byte, error) {
	if glyph < 0 || glyph >= t.count {
		return nil, errFontFile
	}
	from, to := int(u32(t.loca, 4*glyph)), int(u32(t.loca, 4*glyph+4))
	if from > to || to > len(t.glyf) {
		return nil, errFontFile
	}
	return t.glyf[from:to], nil
}

// width returns a glyph's width, in font units.
func (t trueType) width(glyph int) int { return int(u16(t.hmtx, 4*glyph)) }

// checkBearing sees that a glyph begins where its outline does: programs that draw move it
// by the difference between the two.
func (t trueType) checkBearing(glyph int) error {
	raw, err := t.raw(glyph)
	if err == nil && len(raw) > 0 && u16(t.hmtx, 4*glyph+2) != u16(raw, 2) {
		return faultf("character %d of an embedded font is moved by its left side bearing", glyph)
	}
	return err
}

// Flags of a point (OpenType specification, glyf table).
const (
	onCurve = 1 << iota
	xShort
	yShort
	repeated
	xSame
	ySame
)

// readOutline reads the outline of a simple glyph.
func readOutline(raw []byte) (outline, error) {
	if len(raw) == 0 {
		return nil, nil
	}
	contours := int(int16(u16(raw, 0)))
	if contours < 0 || 10+2*contours+2 > len(raw) {
		return nil, errFontFile
	}
	ends := make([]int, contours)
	points := 0
	for i := range ends {
		ends[i] = int(u16(raw, 10+2*i)) + 1
		if ends[i] < points {
			return nil, errFontFile
		}
		points = ends[i]
	}
	rest := raw[10+2*contours:]
	if rest = part(rest, 2+int(u16(rest, 0)), -1); rest == nil {
		return nil, errFontFile
	}
	flags, rest, ok := readFlags(rest, points)
	if !ok {
		return nil, errFontFile
	}
	xs, rest, okX := readCoordinates(rest, flags, xShort, xSame)
	ys, _, okY := readCoordinates(rest, flags, yShort, ySame)
	if !okX || !okY {
		return nil, errFontFile
	}
	var made outline
	from := 0
	for _, to := range ends {
		made = quadratic(made, flags[from:to], xs[from:to], ys[from:to])
		from = to
	}
	return made, nil
}

func readFlags(b []byte, n int) (flags, rest []byte, ok bool) {
	flags = make([]byte, 0, n)
	for len(flags) < n {
		if len(b) == 0 {
			return nil, nil, false
		}
		f := b[0]
		b = b[1:]
		flags = append(flags, f)
		if f&repeated == 0 {
			continue
		}
		if len(b) == 0 {
			return nil, nil, false
		}
		for range min(int(b[0]), n-len(flags)) {
			flags = append(flags, f)
		}
		b = b[1:]
	}
	return flags, b, true
}

func readCoordinates(b, flags []byte, short, same byte) (at []float64, rest []byte, ok bool) {
	at = make([]float64, len(flags))
	sum := 0
	for i, f := range flags {
		switch {
		case f&short != 0:
			if len(b) < 1 {
				return nil, nil, false
			}
			if f&same != 0 {
				sum += int(b[0])
			} else {
				sum -= int(b[0])
			}
			b = b[1:]
		case f&same == 0:
			if len(b) < 2 {
				return nil, nil, false
			}
			sum += int(int16(u16(b, 0)))
			b = b[2:]
		}
		at[i] = float64(sum)
	}
	return at, b, true
}

// quadratic draws a contour of quadratic curves: halfway between two points off the
// curve is one on it.
func quadratic(o outline, flags []byte, xs, ys []float64) outline {
	n := len(flags)
	if n == 0 {
		return o
	}
	at := func(i int) vec { return vec{xs[i%n], ys[i%n]} }
	on := func(i int) bool { return flags[i%n]&onCurve != 0 }
	middle := func(a, b vec) vec { return vec{(a.x + b.x) / 2, (a.y + b.y) / 2} }
	first := 0
	for first < n && !on(first) {
		first++
	}
	var p pen
	switch {
	case first < n:
		p.line(at(first))
	default: // none is on the curve
		first = 0
		p.line(middle(at(n-1), at(0)))
		first--
	}
	for i := first + 1; i <= first+n; i++ {
		switch {
		case on(i):
			p.line(at(i))
		case on(i + 1):
			p.quad(at(i), at(i+1))
			i++
		default:
			p.quad(at(i), middle(at(i), at(i+1)))
		}
	}
	return p.close(o)
}

// part returns n bytes from a place on, or all where n is negative; nil where there
// are fewer.
func part(b []byte, at, n int) []byte {
	if at < 0 || at > len(b) || n > len(b)-at {
		return nil
	}
	if n < 0 {
		return b[at:]
	}
	return b[at : at+n]
}

// u16 and u32 read big-endian numbers; 0 where there are none.
func u16(b []byte, at int) uint16 {
	if p := part(b, at, 2); p != nil {
		return binary.BigEndian.Uint16(p)
	}
	return 0
}

func u32(b []byte, at int) uint32 {
	if p := part(b, at, 4); p != nil {
		return binary.BigEndian.Uint32(p)
	}
	return 0
}
