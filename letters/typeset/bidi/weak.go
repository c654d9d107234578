package bidi

import ucd "golang.org/x/text/unicode/bidi"

// resolveWeak applies W1 to W7: marks, numbers, and what stands in and around numbers.
func (s *sequence) resolveWeak() {
	s.resolveMarks()
	s.resolveArabicNumbers()
	s.resolveSeparators()
	s.resolveTerminators()
	s.resolveLatinNumbers()
}

// resolveMarks applies W1: a combining mark is what its base is.
func (s *sequence) resolveMarks() {
	previous := s.before
	for i, c := range s.classes {
		if c == ucd.NSM {
			s.classes[i] = previous
			continue
		}
		previous = c
		if isInitiator(c) || c == ucd.PDI {
			previous = ucd.ON
		}
	}
}

// resolveArabicNumbers applies W2 and W3: European digits after an Arabic
// letter are Arabic numbers; Arabic letters then count as right-to-left.
func (s *sequence) resolveArabicNumbers() {
	strong := s.before
	for i, c := range s.classes {
		switch c {
		case ucd.L, ucd.R:
			strong = c
		case ucd.AL:
			strong = c
			s.classes[i] = ucd.R
		case ucd.EN:
			if strong == ucd.AL {
				s.classes[i] = ucd.AN
			}
		}
	}
}

// resolveSeparators applies W4: a single separator between two numbers of one kind belongs to them.
func (s *sequence) resolveSeparators() {
	for i := 1; i+1 < len(s.classes); i++ {
		before, c, after := s.classes[i-1], s.classes[i], s.classes[i+1]
		switch {
		case before != after:
		case before == ucd.EN && (c == ucd.ES || c == ucd.CS), before == ucd.AN && c == ucd.CS:
			s.classes[i] = before
		}
	}
}

// resolveTerminators applies W5 and W6: signs next to a European number belong
// to it; all other separators and terminators are neutral.
func (s *sequence) resolveTerminators() {
	for i := 0; i < len(s.classes); i++ {
		switch s.classes[i] {
		case ucd.ES, ucd.CS:
			s.classes[i] = ucd.ON
		case ucd.ET:
			end := s.endOf(i, func(c ucd.Class) bool { return c == ucd.ET })
			c := ucd.ON
			if i > 0 && s.classes[i-1] == ucd.EN || end < len(s.classes) && s.classes[end] == ucd.EN {
				c = ucd.EN
			}
			s.fill(i, end, c)
			i = end - 1
		}
	}
}

// resolveLatinNumbers applies W7: a European number in left-to-right text is part of it.
func (s *sequence) resolveLatinNumbers() {
	strong := s.before
	for i, c := range s.classes {
		switch c {
		case ucd.L, ucd.R:
			strong = c
		case ucd.EN:
			if strong == ucd.L {
				s.classes[i] = ucd.L
			}
		}
	}
}

// endOf returns the end of the stretch from start on in which all classes are wanted.
func (s *sequence) endOf(start int, wanted func(ucd.Class) bool) int {
	end := start
	for end < len(s.classes) && wanted(s.classes[end]) {
		end++
	}
	return end
}

func (s *sequence) fill(start, end int, c ucd.Class) {
	for i := start; i < end; i++ {
		s.classes[i] = c
	}
}
