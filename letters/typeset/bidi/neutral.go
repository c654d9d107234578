package bidi

import ucd "golang.org/x/text/unicode/bidi"

// resolveNeutral applies N1 and N2: neutral characters go with the text around
// them where both sides agree, else with the embedding.
func (s *sequence) resolveNeutral() {
	embedding := direction(s.level)
	isNeutral := func(c ucd.Class) bool { return strong(c) == ucd.ON }
	for i := 0; i < len(s.classes); i++ {
		if !isNeutral(s.classes[i]) {
			continue
		}
		end := s.endOf(i, isNeutral)
		before, after := s.before, s.after
		if i > 0 {
			before = strong(s.classes[i-1])
		}
		if end < len(s.classes) {
			after = strong(s.classes[end])
		}
		c := embedding
		if before == after {
			c = before
		}
		s.fill(i, end, c)
		i = end - 1
	}
}

// implicit applies I1 and I2: it writes the sequence's levels into those of the kept characters.
func (s *sequence) implicit(levels []Level) {
	for i, c := range s.classes {
		level := s.level
		switch {
		case level.IsRightToLeft():
			if c != ucd.R {
				level++
			}
		case c == ucd.R:
			level++
		case c != ucd.L: // numbers
			level += 2
		}
		levels[s.at[i]] = level
	}
}
