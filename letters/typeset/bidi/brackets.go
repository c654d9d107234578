package bidi

import (
	"cmp"
	"slices"

	ucd "golang.org/x/text/unicode/bidi"
)

// maxOpeners is how many brackets may stand open at once (BD16).
const maxOpeners = 63

// pair holds the places of two brackets that belong together, in a sequence.
type pair struct{ opening, closing int }

// resolveBrackets applies N0: both brackets of a pair get one direction. text
// and classes are the whole paragraph's, the classes as they were at first.
func (s *sequence) resolveBrackets(text []rune, classes []ucd.Class) {
	embedding := direction(s.level)
	for _, p := range s.pairs(text) {
		found := s.strongWithin(p, embedding)
		if found == ucd.ON { // nothing strong inside: N1 and N2 resolve them
			continue
		}
		if found != embedding && s.strongBefore(p.opening) != found {
			found = embedding
		}
		for _, bracket := range []int{p.opening, p.closing} {
			s.classes[bracket] = found
			for i := bracket + 1; i < len(s.classes) && classes[s.text[i]] == ucd.NSM; i++ {
				s.classes[i] = found
			}
		}
	}
}

// pairs finds the bracket pairs of a sequence (BD16), in the order of their opening brackets.
func (s *sequence) pairs(text []rune) []pair {
	type opener struct {
		closedBy rune
		at       int
	}
	var open []opener
	var found []pair
scan:
	for i, c := range s.classes {
		if c != ucd.ON {
			continue
		}
		r := canonicalBracket(text[s.text[i]])
		p, _ := ucd.LookupRune(r)
		switch {
		case !p.IsBracket():
		case p.IsOpeningBracket():
			if len(open) == maxOpeners {
				break scan
			}
			open = append(open, opener{counterpart(r), i})
		default:
			for j, o := range slices.Backward(open) {
				if o.closedBy == r {
					found = append(found, pair{o.at, i})
					open = open[:j]
					break
				}
			}
		}
	}
	slices.SortFunc(found, func(a, b pair) int { return cmp.Compare(a.opening, b.opening) })
	return found
}

// canonicalBracket maps the two brackets that are canonically equivalent to
// other ones onto these (BD16).
func canonicalBracket(r rune) rune {
	switch r {
	case '\u2329':
		return '\u3008'
	case '\u232a':
		return '\u3009'
	}
	return r
}

// counterpart returns the bracket that closes an opening one.
func counterpart(r rune) rune {
	return []rune(ucd.ReverseString(string(r)))[0]
}

// strongWithin returns the embedding direction if anything between the brackets
// has it, else the other direction if that stands there, else ON.
func (s *sequence) strongWithin(p pair, embedding ucd.Class) ucd.Class {
	found := ucd.ON
	for _, c := range s.classes[p.opening+1 : p.closing] {
		if c = strong(c); c == embedding {
			return c
		} else if c != ucd.ON {
			found = c
		}
	}
	return found
}

// strongBefore returns the direction of what stands before place i of the sequence.
func (s *sequence) strongBefore(i int) ucd.Class {
	for _, c := range slices.Backward(s.classes[:i]) {
		if c = strong(c); c != ucd.ON {
			return c
		}
	}
	return s.before
}

// strong returns the direction that a class has among neutral characters, where
// numbers count as right-to-left; ON if it has none.
func strong(c ucd.Class) ucd.Class {
	switch c {
	case ucd.L:
		return ucd.L
	case ucd.R, ucd.EN, ucd.AN:
		return ucd.R
	}
	return ucd.ON
}
