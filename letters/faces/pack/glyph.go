package pack

import "doorletters/letters/faces/sfnt"

// glyph is what a character looks like, in one weight or two.
type glyph struct {
	kind     kind
	contours []placed // of an own or a shared one
	shared   int      // which of the pool
}

type kind int

const (
	own    kind = iota
	shared      // one of the pool
	odd         // empty, made of others, with other points in bold: kept as it is
)

// placed is a contour: a shape, and where its first point is.
type placed struct {
	shape        int // of all: first those of the pool
	x, y         int16
	boldX, boldY int16 // how much farther that is in the second weight
}

// strokes packs or unpacks glyphs in the first weight.
type strokes struct {
	*shapes
	pool    *parts
	made    []*shape // those that are not the pool's, as far as they came
	follows []int    // by a shape: the one that came after it, -1 for none
	places  guesses  // of a known shape after another: how far apart they begin
	points  int      // that there may be still, when unpacking: known ones too
}

// Points and contours that there may be in a font, several times those of the largest, and
// in a glyph: their numbers have two bytes.
const mostPoints, mostOfGlyph = 1 << 23, 1 << 16

func newStrokes(c *coder, glyphs int, pool *parts) *strokes {
	s := &strokes{shapes: newShapes(c, glyphs), pool: pool, places: newGuesses(glyphs), points: mostPoints}
	for range pool.shapes {
		s.follows = append(s.follows, -1)
	}
	return s
}

// known returns how many shapes there are so far.
func (s *strokes) known() int { return s.pool.shapes + len(s.made) }

// glyphs packs or unpacks all. Shapes are those of all, when packing: the ones that are not
// known yet are packed where they first come. It returns false where what is unpacked makes
// no sense.
func (s *strokes) glyphs(all []glyph, shapes []*shape) bool {
	before, last := own, -1
	for i := range all {
		g := &all[i]
		if !s.glyph(g, before, last, shapes) {
			return false
		}
		if before = g.kind; g.kind == shared {
			last = g.shared
		}
	}
	return true
}

// glyph packs or unpacks a glyph. Before is the one before it, and last the last one of the
// pool.
func (s *strokes) glyph(g *glyph, before kind, last int, shapes []*shape) bool {
	node := s.at(inGlyph.with(int(before)))
	switch {
	case s.flag(&node[0], g.kind == own):
		g.kind = own
		return s.contours(g, shapes)
	case s.flag(&node[1], g.kind == shared):
		g.kind = shared
		g.shared = last + 1 + s.number(inShared, g.shared-last-1)
		return g.shared >= 0 && g.shared < s.pool.glyphs
	}
	g.kind = odd
	return !s.short()
}

// contours packs or unpacks those of a glyph.
func (s *strokes) contours(g *glyph, shapes []*shape) bool {
	count := s.magnitude(inContours, len(g.contours))
	if !s.packing {
		if count > min(s.points, mostOfGlyph) || s.short() {
			return false
		}
		g.contours = make([]placed, count)
	}
	before := placed{shape: -1}
	ran := 0 // what the contour before was: new, known, or as after the same
	for i := range g.contours {
		c := &g.contours[i]
		ran = s.which(c, before.shape, ran)
		if c.shape < 0 {
			return false
		}
		s.place(c, &before, ran != 0)
		if c.shape == s.known() {
			made := new(shape)
			if s.packing {
				made = shapes[c.shape]
			}
			if !s.of(made, min(s.points, mostOfGlyph)) {
				return false
			}
			s.made = append(s.made, made)
			s.follows = append(s.follows, -1)
		}
		if s.points -= s.length(c.shape); s.points < 0 && !s.packing {
			return false
		}
		if before.shape >= 0 {
			s.follows[before.shape] = c.shape
		}
		before = *c
	}
	return true
}

// length returns how many points a shape has; at least one where it is not known here, but in
// the pool.
func (s *strokes) length(shape int) int {
	if shape < s.pool.shapes {
		return 1
	}
	return len(s.made[shape-s.pool.shapes].points)
}

// which packs or unpacks the shape of a contour: a new one is as many as there are.
func (s *strokes) which(c *placed, before, ran int) int {
	if before >= 0 && s.follows[before] >= 0 {
		if s.flag(&s.at(inFollows.with(ran))[0], c.shape == s.follows[before]) {
			c.shape = s.follows[before]
			return 2
		}
	}
	if s.flag(&s.at(inKnown.with(ran))[0], c.shape == s.known()) || s.known() == 0 {
		c.shape = s.known()
		return 0
	}
	c.shape = s.known() - s.magnitude(inBack, s.known()-c.shape)
	return 1
}

// place packs or unpacks where a contour begins, from where the one before did.
func (s *strokes) place(c, before *placed, known bool) {
	apart := sfnt.Step{X: c.x - before.x, Y: c.y - before.y}
	if known {
		guess := s.places.at(mixed(before.shape, c.shape))
		if guess.met && s.flag(&s.at(inPlaceGuess.with(int(guess.trust)))[0], guess.step == apart) {
			apart = guess.step
		} else {
			apart = s.apart(apart)
		}
		guess.learn(apart)
	} else {
		apart = s.apart(apart)
	}
	c.x, c.y = before.x+apart.X, before.y+apart.Y
}

// apart packs or unpacks how far apart two contours begin.
func (s *strokes) apart(n sfnt.Step) sfnt.Step {
	n.X = int16(s.number(inPlace, int(n.X)))
	n.Y = int16(s.number(inPlace.with(2).with(signs(n.X)), int(n.Y)))
	return n
}
