package raster

import "math"

// stroke makes areas of lines: a rectangle for each stretch and a corner between two.
// Half is half of its width, in pixels.
type stroke struct {
	area  *area
	half  float64
	round bool // ends and corners
}

// line adds a line. A closed one ends where it begins, in a corner.
func (s stroke) line(line []pixel, closed bool) {
	line = withoutRepeats(line)
	if len(line) == 1 && s.round {
		s.dot(line[0])
	}
	for i := 1; i < len(line); i++ {
		s.stretch(line[i-1], line[i])
		switch {
		case s.round:
			s.dot(line[i])
			if i == 1 {
				s.dot(line[0])
			}
		case i+1 < len(line):
			s.corner(line[i-1], line[i], line[i+1])
		case closed && len(line) > 2:
			s.corner(line[i-1], line[i], line[1])
		}
	}
}

// stretch adds a straight stretch.
func (s stroke) stretch(from, to pixel) {
	dx, dy := aside(from, to, s.half)
	s.area.polygon(pixel{from.x + dx, from.y + dy}, pixel{to.x + dx, to.y + dy}, pixel{to.x - dx, to.y - dy}, pixel{from.x - dx, from.y - dy})
}

// miterLimit is how many times longer than its width a corner may be; a sharper one is
// cut off. It is PDF's.
const miterLimit = 10

// corner adds what is outside two stretches that meet.
func (s stroke) corner(from, at, to pixel) {
	ax, ay := aside(from, at, s.half)
	bx, by := aside(at, to, s.half)
	if (at.x-from.x)*(to.y-at.y)-(at.y-from.y)*(to.x-at.x) > 0 { // outside is the other side
		ax, ay, bx, by = -ax, -ay, -bx, -by
	}
	corners := []pixel{at, {at.x + ax, at.y + ay}, {at.x + bx, at.y + by}}
	// The corner's tip is where both sides meet: along their sum, at half/cos of half
	// the angle between them.
	sumX, sumY := ax+bx, ay+by
	if length := math.Hypot(sumX, sumY) / 2 / s.half; length > 1.0/miterLimit {
		factor := 1 / (2 * length * length)
		corners = []pixel{at, corners[1], {at.x + sumX*factor, at.y + sumY*factor}, corners[2]}
	}
	s.area.polygon(corners...)
}

// dot adds a round spot.
func (s stroke) dot(at pixel) {
	const corners = 24
	round := make([]pixel, corners)
	for i := range round {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / corners)
		round[i] = pixel{at.x + s.half*cos, at.y + s.half*sin}
	}
	s.area.polygon(round...)
}

// aside returns the way from a stretch's middle to its left edge.
func aside(from, to pixel, half float64) (dx, dy float64) {
	length := math.Hypot(to.x-from.x, to.y-from.y)
	return (to.y - from.y) / length * half, -(to.x - from.x) / length * half
}

// withoutRepeats returns a line without the places that are where the one before is.
func withoutRepeats(line []pixel) []pixel {
	var kept []pixel
	for _, p := range line {
		if len(kept) == 0 || kept[len(kept)-1] != p {
			kept = append(kept, p)
		}
	}
	return kept
}

// dashes cuts a line into dashes of a length with gaps between.
func dashes(line []pixel, dash, gap float64) [][]pixel {
	if !(dash > 0 && gap > 0) {
		return [][]pixel{line}
	}
	var cut [][]pixel
	var now []pixel
	left, drawn := dash, true
	for i, to := range line {
		if i == 0 {
			now = []pixel{to}
			continue
		}
		from := line[i-1]
		for {
			length := math.Hypot(to.x-from.x, to.y-from.y)
			if length < left {
				left -= length
				break
			}
			from = pixel{from.x + (to.x-from.x)*left/length, from.y + (to.y-from.y)*left/length}
			if drawn {
				cut = append(cut, append(now, from))
			}
			now, drawn, left = []pixel{from}, !drawn, gap
			if drawn {
				left = dash
			}
		}
		now = append(now, to)
	}
	if drawn && len(now) > 1 {
		cut = append(cut, now)
	}
	return cut
}
