package bidi

import (
	"slices"

	ucd "golang.org/x/text/unicode/bidi"
)

// Line applies rule L1 to one line, in place: separators, and white space
// before them or at the line's end, take the paragraph's level, so that it
// stands where the line ends on paper. levels are the line's part of what
// [Levels] returned, line its runes; the two have one length.
func Line(levels []Level, line []rune, paragraph Level) {
	trailing := true
	for i, r := range slices.Backward(line) {
		c := classOf(r)
		switch {
		case c == ucd.B || c == ucd.S:
			trailing = true
		case c == ucd.WS || c == ucd.PDI || isInitiator(c) || removed(c):
		default:
			trailing = false
		}
		if trailing {
			levels[i] = paragraph
		}
	}
}

// Order applies rule L2 to one line cut into runs of one level each. It returns the
// runs' indices in the order in which they stand from left to right; levels are the
// runs', in reading order. Inside a run the shaper does the reversing.
func Order(levels []Level) []int {
	order := make([]int, len(levels))
	for i := range order {
		order[i] = i
	}
	if len(levels) == 0 {
		return order
	}
	lowest := slices.Min(levels) | 1 // nothing is turned at an even level alone
	for level := slices.Max(levels); level >= lowest; level-- {
		for start := 0; start < len(levels); start++ {
			end := start
			for end < len(levels) && levels[end] >= level {
				end++
			}
			if end > start {
				slices.Reverse(order[start:end])
				start = end
			}
		}
	}
	return order
}
