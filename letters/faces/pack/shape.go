package pack

import (
	"math/bits"

	"doorletters/letters/faces/sfnt"
)

// shape is a contour wherever it stands: its points, from the first on, as steps from the
// one before, in one weight or two. The first step is no step.
type shape struct {
	points []sfnt.Step
	bold   []sfnt.Step // as many; whether they are on the curve is as in points
}

// size returns how wide and how high a shape is.
func (s *shape) size() (width, height int) {
	var x, y, left, right, bottom, top int
	for _, p := range s.points {
		x, y = x+int(p.X), y+int(p.Y)
		left, right, bottom, top = min(left, x), max(right, x), min(bottom, y), max(top, y)
	}
	return right - left, top - bottom
}

// shapes packs or unpacks the shapes of the first weight.
type shapes struct {
	*chances
	byThree, byTwo guesses // the next point by the last three, and the last two
	room           room
}

// room is where the points of many shapes are.
type room []sfnt.Step

func (r *room) take(count int) []sfnt.Step {
	if count > len(*r) {
		*r = make([]sfnt.Step, max(count, 1<<12))
	}
	taken := (*r)[:count:count]
	*r = (*r)[count:]
	return taken
}

func newShapes(c *coder, glyphs int) *shapes {
	return &shapes{chances: newChances(c, glyphs), byThree: newGuesses(glyphs), byTwo: newGuesses(glyphs)}
}

// Kinds of contexts.
const (
	inFirst context = iota << 8
	inCount
	inByThree
	inByTwo
	inCurve
	inClass
	inHome
	inSign
	inSize
	inGlyph
	inShared
	inContours
	inKnown
	inFollows
	inBack
	inPlace
	inPlaceGuess
)

// trail are the last points of a contour while it is packed, the newest first.
type trail [3]sfnt.Step

// hash of a point.
func hash(p sfnt.Step) uint64 {
	h := uint64(uint16(p.X))<<17 | uint64(uint16(p.Y))<<1
	if p.OnCurve {
		h |= 1
	}
	return h * 0x9E3779B97F4A7C15
}

// of packs or unpacks a shape. It returns false where there are more points than most.
func (s *shapes) of(shape *shape, most int) bool {
	count := s.magnitude(inCount, len(shape.points))
	if !s.packing {
		if count > most || s.short() {
			return false
		}
		shape.points = s.room.take(count)
	}
	points := shape.points
	points[0].OnCurve = s.flag(&s.at(inFirst)[0], points[0].OnCurve)
	before := trail{{OnCurve: points[0].OnCurve}}
	var x, y int // how far from the first point
	for i := 1; i < count; i++ {
		left := min(count-1-i, 3)
		p := s.next(points[i], &before, left, x, y)
		points[i] = p
		x, y = x+int(p.X), y+int(p.Y)
		before = trail{p, before[0], before[1]}
	}
	return true
}

// next packs or unpacks a point.
func (s *shapes) next(p sfnt.Step, before *trail, left, x, y int) sfnt.Step {
	two := hash(before[0]) + bits.RotateLeft64(hash(before[1]), 21)
	three, pair := s.byThree.at(two+bits.RotateLeft64(hash(before[2]), 42)), s.byTwo.at(two)
	known := false
	if three.met {
		if known = s.flag(&s.at(inByThree.with(int(three.trust)<<2 | left))[0], three.step == p); known {
			p = three.step
		}
	}
	if !known && pair.met && !(three.met && pair.step == three.step) {
		in := inByTwo.with(int(pair.trust)<<2 | left)
		if known = s.flag(&s.at(in)[int(bit(three.met))], pair.step == p); known {
			p = pair.step
		}
	}
	if !known {
		p = s.step(p, before, left, x, y)
	}
	three.learn(p)
	pair.learn(p)
	return p
}

// step packs or unpacks a point that is not as after the same points before.
func (s *shapes) step(p sfnt.Step, before *trail, left, x, y int) sfnt.Step {
	one, two, three := before[0], before[1], before[2]
	curves := int(bit(one.OnCurve) | bit(two.OnCurve)<<1 | bit(three.OnCurve)<<2)
	p.OnCurve = s.flag(&s.at(inCurve.with(curves<<2 | left).with(length(one.X)/3<<4 | length(one.Y)/3&15))[0], p.OnCurve)
	curves = curves&3<<1 | int(bit(p.OnCurve))

	class := inClass.with(curves<<2 | left).with(signs(one.X, one.Y, two.X, two.Y))
	across := s.flag(&s.at(class)[1], p.X != 0)
	along := s.flag(&s.at(class)[int(2+bit(across))], p.Y != 0)
	curves &= 3
	if across {
		in := context(bit(along))
		p.X = s.axis(p.X, x,
			(inHome + in).with(curves<<2|left).with(length(clamp(x))),
			(inSign + in).with(curves<<2|left).with(signs(one.X, one.Y, two.X, three.X)).with(signs(clamp(x))),
			(inSize + in).with(curves).with(length(one.X)).with(length(one.Y)))
	} else {
		p.X = 0
	}
	if along {
		in := 2 + context(bit(across))
		p.Y = s.axis(p.Y, y,
			(inHome + in).with(curves<<2|left).with(length(clamp(y))),
			(inSign + in).with(curves<<2|left).with(signs(one.X, one.Y, two.X, two.Y)).with(signs(p.X, clamp(y))),
			(inSize + in).with(curves).with(length(one.Y)).with(length(p.X)).with(length(one.X)/2))
	} else {
		p.Y = 0
	}
	return p
}

// axis packs or unpacks how far a point goes in one direction, which is not 0. From is how
// far the last one was from the first point: very often a line goes back to there.
func (s *shapes) axis(n int16, from int, home, sign, size context) int16 {
	back := clamp(-from)
	if back != 0 && s.flag(&s.at(home)[0], n == back) {
		return back
	}
	negative := s.flag(&s.at(sign)[0], n < 0)
	n = int16(s.magnitude(size, max(int(n), -int(n))))
	if negative {
		return -n
	}
	return n
}

func clamp(n int) int16 { return int16(min(max(n, -1<<15), 1<<15-1)) }

// length is how many bits a number has, with its sign.
func length(n int16) int {
	if n < 0 {
		return -bits.Len16(uint16(-n))
	}
	return bits.Len16(uint16(n))
}

// signs returns which numbers are negative, zero and positive, as one number.
func signs(numbers ...int16) int {
	all := 0
	for _, n := range numbers {
		all *= 3
		switch {
		case n > 0:
			all += 2
		case n == 0:
			all++
		}
	}
	return all
}

// bit is 1 for true.
func bit(yes bool) uint32 {
	if yes {
		return 1
	}
	return 0
}
