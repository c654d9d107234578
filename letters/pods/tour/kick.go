package tour

const (
	// fewestKicked is how many stops a tour needs so that a kick leads to another.
	fewestKicked = 5
	// longestKicked bounds the two stretches that a kick swaps: longer ones than a
	// move takes, and short enough that it changes one place of the tour.
	longestKicked = 12
)

// luck is a sequence of numbers without a pattern that is the same every time (Marsaglia's
// xorshift, 2003).
type luck uint64

// below returns the next number, from 0 to n-1.
func (l *luck) below(n int) int {
	*l ^= *l << 13
	*l ^= *l >> 7
	*l ^= *l << 17
	return int(uint64(*l>>32) * uint64(n) >> 32)
}

// kick swaps two stretches of the tour that follow each other, and returns how much
// longer that makes it.
func (s *search) kick(l *luck) (cost int) {
	most := min(longestKicked, (s.n-2)/2)
	one, two := 1+l.below(most), 1+l.below(most)
	from := l.below(s.n)
	var held [2*longestKicked + 2]int32
	stretch := held[:one+two+2] // with the stops around it
	at := from
	for i := range stretch {
		stretch[i] = s.tour[at]
		at = s.after(at)
	}
	a, b, c, d := stretch[0], stretch[1], stretch[one], stretch[one+1]
	e, f := stretch[one+two], stretch[one+two+1]
	at = s.after(from)
	for _, part := range [2][]int32{stretch[one+1 : one+two+1], stretch[1 : one+1]} {
		for _, stop := range part {
			s.put(at, stop)
			at = s.after(at)
		}
	}
	s.changed(a, b, c, d, e, f)
	longer := s.between(a, d) + s.between(e, b) + s.between(c, f) - s.between(a, b) - s.between(c, d) - s.between(e, f)
	return int(longer)
}
