package pack

import (
	"math/bits"

	"doorletters/letters/faces/sfnt"
)

// bolds packs or unpacks the shapes of the second weight, which has the same points as the
// first, a little farther: by how much.
type bolds struct {
	*chances
	byPlace, byStroke guesses
	places            guesses // of a contour after another: how differently they begin
	room              room
}

func newBolds(c *coder, glyphs int) *bolds {
	return &bolds{chances: newChances(c, glyphs), byPlace: newGuesses(glyphs), byStroke: newGuesses(glyphs), places: newGuesses(glyphs)}
}

// glyphs packs or unpacks where the contours of glyphs begin, and the shapes, those from
// next on.
func (s *bolds) glyphs(all []glyph, shapes []*shape, next int) {
	for i := range all {
		before := placed{shape: -1}
		for j := range all[i].contours {
			c := &all[i].contours[j]
			s.place(c, &before, shapes[c.shape])
			if c.shape == next {
				s.of(shapes[c.shape])
				next++
			}
			before = *c
		}
	}
}

// place packs or unpacks how much farther than in the first weight a contour begins, from how
// much the one before did.
func (s *bolds) place(c, before *placed, shape *shape) {
	guess := s.places.at(mixed(before.shape, c.shape))
	value := sfnt.Step{X: c.boldX - before.boldX, Y: c.boldY - before.boldY}
	if guess.met && s.flag(&s.at(inPlaceGuess.with(int(guess.trust)))[0], guess.step == value) {
		value = guess.step
	} else {
		width, height := shape.size()
		first := sfnt.Step{}
		if len(shape.points) > 1 {
			first = shape.points[1]
		}
		in := inPlace.with(signs(first.X, first.Y)).with(bits.Len(uint(width))<<4 | bits.Len(uint(height)))
		value.X = clamp(s.number(in.with(length(before.boldX)), int(value.X)))
		value.Y = clamp(s.number(in.with(1).with(length(before.boldY)), int(value.Y)))
	}
	guess.learn(value)
	c.boldX, c.boldY = before.boldX+value.X, before.boldY+value.Y
}

// around are the steps around a point in the first weight, and how they differ in the second.
type around struct {
	from, to       sfnt.Step // the step before the point, and the one after; none is zero
	curves         int
	differs, moved [2]int // how the last step does, and all from the first point on
}

func (s *bolds) of(shape *shape) {
	if !s.packing {
		shape.bold = s.room.take(len(shape.points))
	}
	var a around
	for i := 1; i < len(shape.points); i++ {
		p := shape.points[i]
		a.to = sfnt.Step{}
		if i+1 < len(shape.points) {
			a.to = shape.points[i+1]
		}
		a.curves = int(bit(shape.points[i-1].OnCurve) | bit(p.OnCurve)<<1)
		dx := s.axis(0, int(shape.bold[i].X)-int(p.X), [3]int16{p.X, a.from.X, a.to.X}, [3]int16{p.Y, a.from.Y, a.to.Y}, &a)
		dy := s.axis(1, int(shape.bold[i].Y)-int(p.Y), [3]int16{p.Y, a.from.Y, a.to.Y}, [3]int16{p.X, a.from.X, a.to.X}, &a)
		shape.bold[i] = sfnt.Step{X: int16(int(p.X) + dx), Y: int16(int(p.Y) + dy), OnCurve: p.OnCurve}
		a.differs = [2]int{dx, dy}
		a.moved = [2]int{a.moved[0] + dx, a.moved[1] + dy}
		a.from = p
	}
	if !s.packing && len(shape.points) > 0 {
		shape.bold[0].OnCurve = shape.points[0].OnCurve
	}
}

// axis packs or unpacks how a step differs in one direction. Here are the step, the one
// before and the one after in that direction, and in the other.
func (s *bolds) axis(direction, n int, here, other [3]int16, a *around) int {
	in := context(direction)
	differs, moved := a.differs[direction], a.moved[direction]
	if here[0] == 0 { // a straight line stays one
		return s.number((inSign + in).with(a.curves).with(signs(other[0], here[2])).with(differs), n)
	}
	place := s.byPlace.at(mixed(direction, int(here[0]), int(other[0]), int(here[2]), differs, a.curves))
	stroke := s.byStroke.at(mixed(direction+2, int(here[0]), int(here[2]), signs(other[0], other[2]), moved, a.curves))
	value := sfnt.Step{X: int16(n)}
	known := false
	if place.met {
		if known = s.flag(&s.at((inByThree + in).with(int(place.trust)))[0], place.step == value); known {
			value = place.step
		}
	}
	if !known && stroke.met && !(place.met && stroke.step == place.step) {
		if known = s.flag(&s.at((inByTwo + in).with(int(stroke.trust)))[int(bit(place.met))], stroke.step == value); known {
			value = stroke.step
		}
	}
	if !known {
		size := (inSize + in).with(a.curves).with(length(here[0])).with(length(other[0])/2<<4 | length(here[2])/2&15).with(length(clamp(moved)))
		value.X = clamp(s.number(size, n))
	}
	place.learn(value)
	stroke.learn(value)
	return int(value.X)
}

// mixed is a hash of some numbers.
func mixed(numbers ...int) uint64 {
	h := uint64(0)
	for _, n := range numbers {
		h = (bits.RotateLeft64(h, 13) ^ uint64(int64(n))) * 0x9E3779B97F4A7C15
	}
	return h
}
