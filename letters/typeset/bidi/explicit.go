package bidi

import ucd "golang.org/x/text/unicode/bidi"

// kept is a paragraph without the characters that rule X9 removes: three
// slices of one length.
type kept struct {
	at      []int       // index in the paragraph
	classes []ucd.Class // after overrides
	levels  []Level     // explicit levels
	// paragraph is the paragraph level.
	paragraph Level
}

// status is an entry of the directional status stack (X1).
type status struct {
	level    Level
	override ucd.Class // L, R, or ON for none
	isolate  bool
}

// apply gives what the override makes of a class.
func (s status) apply(c ucd.Class) ucd.Class {
	if s.override != ucd.ON {
		return s.override
	}
	return c
}

// explicit applies X1 to X9: embeddings, overrides and isolates.
func explicit(classes []ucd.Class, matches []int, paragraph Level) kept {
	n := len(classes)
	p := kept{make([]int, 0, n), make([]ucd.Class, 0, n), make([]Level, 0, n), paragraph}
	keep := func(i int, c ucd.Class, l Level) {
		p.at = append(p.at, i)
		p.classes = append(p.classes, c)
		p.levels = append(p.levels, l)
	}
	stack := []status{{paragraph, ucd.ON, false}}
	overflowIsolates, overflowEmbeddings, validIsolates := 0, 0, 0

	for i, c := range classes {
		top := stack[len(stack)-1]
		switch c {
		case ucd.RLE, ucd.LRE, ucd.RLO, ucd.LRO: // X2 to X5
			level, override := top.level.nextEven(), ucd.ON
			if c == ucd.RLE || c == ucd.RLO {
				level = top.level.nextOdd()
			}
			if c == ucd.RLO || c == ucd.LRO {
				override = direction(level)
			}
			if level <= maxDepth && overflowIsolates == 0 && overflowEmbeddings == 0 {
				stack = append(stack, status{level, override, false})
			} else if overflowIsolates == 0 {
				overflowEmbeddings++
			}

		case ucd.RLI, ucd.LRI, ucd.FSI: // X5a to X5c
			keep(i, top.apply(c), top.level)
			level := top.level.nextEven()
			if c == ucd.RLI || c == ucd.FSI && firstInside(classes, matches, i).IsRightToLeft() {
				level = top.level.nextOdd()
			}
			if level <= maxDepth && overflowIsolates == 0 && overflowEmbeddings == 0 {
				validIsolates++
				stack = append(stack, status{level, ucd.ON, true})
			} else {
				overflowIsolates++
			}

		case ucd.PDI: // X6a
			if overflowIsolates > 0 {
				overflowIsolates--
			} else if validIsolates > 0 {
				overflowEmbeddings = 0
				for !stack[len(stack)-1].isolate {
					stack = stack[:len(stack)-1]
				}
				stack = stack[:len(stack)-1]
				validIsolates--
			}
			top = stack[len(stack)-1]
			keep(i, top.apply(c), top.level)

		case ucd.PDF: // X7
			if overflowIsolates > 0 {
				break
			}
			if overflowEmbeddings > 0 {
				overflowEmbeddings--
			} else if !top.isolate && len(stack) > 1 {
				stack = stack[:len(stack)-1]
			}

		case ucd.B: // X8
			keep(i, c, paragraph)

		case ucd.BN: // X9

		default: // X6
			keep(i, top.apply(c), top.level)
		}
	}
	return p
}

func (l Level) nextOdd() Level  { return (l + 1) | 1 }
func (l Level) nextEven() Level { return (l + 2) &^ 1 }

// removed reports whether rule X9 takes characters of the class away.
func removed(c ucd.Class) bool {
	switch c {
	case ucd.RLE, ucd.LRE, ucd.RLO, ucd.LRO, ucd.PDF, ucd.BN:
		return true
	}
	return false
}
