package chart

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// nameEnds writes where the walk begins and where it ends, white on black, and the
// numbers of the stops there.
func (s *sketch) nameEnds() {
	numbered := -1
	for i, words := range []letters.Text{s.words.Start, s.words.End} {
		last := i * (len(s.pod.Stops) - 1)
		at := slices.IndexFunc(s.dots, func(d dot) bool { return slices.Contains(d.stops, last) })
		d := s.dots[at]
		s.tag(s.newTag(d.at, s.text(words, strong), endSize, s.gap(d), 3), look{ground: typeset.Grey(0), ink: typeset.Grey(1)})
		if at != numbered {
			s.tag(s.newTag(d.at, s.line(s.numbersOf(d), letters.KindNumber, strong), endSize, s.gap(d), tagPad), look{ground: typeset.Grey(1)})
		}
		numbered = at
	}
}

// isEnd reports whether the walk begins or ends at a dot.
func (s *sketch) isEnd(d dot) bool {
	return d.stops[0] == 0 || d.stops[len(d.stops)-1] == len(s.pod.Stops)-1
}

// gap is how far from a dot its words are at least.
func (s *sketch) gap(d dot) float64 {
	if s.isEnd(d) {
		return startSize/2 + tagGap
	}
	return dotSize/2 + tagGap
}
