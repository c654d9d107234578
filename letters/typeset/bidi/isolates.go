package bidi

import ucd "golang.org/x/text/unicode/bidi"

func isInitiator(c ucd.Class) bool { return c == ucd.LRI || c == ucd.RLI || c == ucd.FSI }

// unmatched stands for an isolate initiator or a PDI without its counterpart.
const unmatched = -1

// matchIsolates returns, for each isolate initiator and PDI, the index of its
// counterpart or unmatched (BD9); for all other characters unmatched.
func matchIsolates(classes []ucd.Class) []int {
	matches := make([]int, len(classes))
	var open []int
	for i, c := range classes {
		matches[i] = unmatched
		switch {
		case isInitiator(c):
			open = append(open, i)
		case c == ucd.PDI && len(open) > 0:
			initiator := open[len(open)-1]
			open = open[:len(open)-1]
			matches[initiator], matches[i] = i, initiator
		}
	}
	return matches
}

// firstStrong applies P2 and P3.
func firstStrong(classes []ucd.Class, matches []int) Level {
	return firstStrongIn(classes, matches, 0, len(classes))
}

// firstInside applies P2 and P3 to what stands in the isolate that begins at i (X5c).
func firstInside(classes []ucd.Class, matches []int, i int) Level {
	end := len(classes)
	if matches[i] != unmatched {
		end = matches[i]
	}
	return firstStrongIn(classes, matches, i+1, end)
}

func firstStrongIn(classes []ucd.Class, matches []int, start, end int) Level {
	for i := start; i < end; i++ {
		switch c := classes[i]; {
		case c == ucd.L:
			return LeftToRight
		case c == ucd.R || c == ucd.AL:
			return RightToLeft
		case isInitiator(c):
			if matches[i] == unmatched {
				return LeftToRight
			}
			i = matches[i]
		}
	}
	return LeftToRight
}
