package tour

import "slices"

// turn turns a stretch that begins or ends at a stop round, if it finds one that
// helps: the stop gets a nearer one after it, or else in front of it. It returns how
// much that saves.
func (s *search) turn(a int32, forward bool) int32 {
	b := s.beside(a, forward)
	rowA, rowB := s.row(a), s.row(b)
	ab := rowA[b]
	for _, c := range s.nearest(a) {
		if rowA[c] >= ab {
			break
		}
		d := s.beside(c, forward)
		gain := ab - rowA[c] + s.between(c, d) - rowB[d]
		if gain <= 0 {
			continue
		}
		if forward {
			s.reverse(int(s.at[b]), int(s.at[c]))
		} else {
			s.reverse(int(s.at[a]), int(s.at[d]))
		}
		s.changed(a, b, c, d)
		return gain
	}
	return 0
}

// reverse turns the stretch between two places round, or else the rest, which is
// the same for a tour, if that is shorter.
func (s *search) reverse(i, j int) {
	inside := j - i + 1
	if inside <= 0 {
		inside += s.n
	}
	if 2*inside > s.n {
		i, j = s.after(j), s.before(i)
		inside = s.n - inside
	}
	for range inside / 2 {
		a, b := s.tour[i], s.tour[j]
		s.put(i, b)
		s.put(j, a)
		i, j = s.after(i), s.before(j)
	}
}

// move takes up to three stops in a row, which go forward or back from the given one,
// to where that gets a nearer neighbour, if that helps, and returns how much it saves.
func (s *search) move(a int32, forward bool) int32 {
	rowA := s.row(a)
	p, e := s.beside(a, !forward), a
	for run := 1; run <= longestRun && run < s.n-2; run++ {
		if run > 1 {
			e = s.beside(e, forward)
		}
		q := s.beside(e, forward)
		rowE := s.row(e)
		saved := rowA[p] + rowE[q] - s.between(p, q)
		for _, c := range s.nearest(a) {
			if rowA[c] >= saved {
				break
			}
			if s.inRun(a, c, run, forward) {
				continue
			}
			// The run goes on from c the way it went, or the other way round.
			for _, onward := range [2]bool{true, false} {
				f := s.beside(c, forward == onward)
				gain := saved - rowA[c] + s.between(c, f) - rowE[f]
				if gain <= 0 || onward && c == p || !onward && c == q {
					continue
				}
				s.shift(a, run, forward, c, onward)
				s.changed(p, q, a, e, c, f)
				return gain
			}
		}
	}
	return 0
}

// inRun tells whether a stop is one of a run from a.
func (s *search) inRun(a, c int32, run int, forward bool) bool {
	d := int(s.at[c] - s.at[a])
	if !forward {
		d = -d
	}
	if d < 0 {
		d += s.n
	}
	return d < run
}

// shift takes a run from a, which goes forward or back, to between c and the stop
// after that in the direction of the run, or else the one on the other side. Then a
// is beside c.
func (s *search) shift(a int32, run int, forward bool, c int32, onward bool) {
	var held [longestRun]int32
	first := int(s.at[a]) // the run's places in the order of the tour
	for i := range run {
		held[i] = a
		a = s.beside(a, forward)
		if i > 0 && !forward {
			first = s.before(first)
		}
	}
	if forward != onward {
		slices.Reverse(held[:run])
	}
	last := first
	for range run - 1 {
		last = s.after(last)
	}
	left := int(s.at[c]) // the run goes between this place and the one after it
	if forward != onward {
		left = s.before(left)
	}
	ahead := left - last // how many stops it passes this way, the others that way
	if ahead < 0 {
		ahead += s.n
	}
	if behind := s.n - run - ahead; ahead <= behind {
		to, from := first, s.after(last)
		for range ahead {
			s.put(to, s.tour[from])
			to, from = s.after(to), s.after(from)
		}
		first = to
	} else {
		to, from := last, s.before(first)
		for range behind {
			s.put(to, s.tour[from])
			to, from = s.before(to), s.before(from)
		}
		first = to
		for range run - 1 {
			first = s.before(first)
		}
	}
	for _, stop := range held[:run] {
		s.put(first, stop)
		first = s.after(first)
	}
}
