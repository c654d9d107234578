package bidi

import (
	"slices"

	ucd "golang.org/x/text/unicode/bidi"
)

// sequence is an isolating run sequence (BD13): what stands before an isolate
// and what stands after it are resolved as one text, with the isolate as a
// neutral character in it. Its slices have one length.
type sequence struct {
	at      []int       // index in kept
	text    []int       // index in the paragraph
	classes []ucd.Class // as far as the rules have resolved them
	level   Level
	// before and after are the strong classes that stand at its ends (sos and eos).
	before, after ucd.Class
}

// levelRun is a stretch of kept characters of one level (BD7), [start, end).
type levelRun struct{ start, end int }

func levelRuns(levels []Level) []levelRun {
	var runs []levelRun
	start := 0
	for k := range levels {
		if k+1 == len(levels) || levels[k+1] != levels[k] {
			runs = append(runs, levelRun{start, k + 1})
			start = k + 1
		}
	}
	return runs
}

// sequences applies X10. classes are those of the whole paragraph, as they were at first.
func sequences(p kept, classes []ucd.Class, matches []int) []*sequence {
	runs := levelRuns(p.levels)
	beginning := make(map[int]levelRun, len(runs)) // by index in the paragraph
	for _, run := range runs {
		beginning[p.at[run.start]] = run
	}
	var all []*sequence
	for _, run := range runs {
		first := p.at[run.start]
		if initiator := matches[first]; initiator != unmatched && initiator < first {
			continue // it goes on with its initiator's sequence
		}
		s := &sequence{level: p.levels[run.start]}
		s.before = p.boundary(run.start, run.start-1)
		for {
			s.add(p, run)
			last := p.at[run.end-1]
			closer := matches[last]
			if closer == unmatched || closer < last {
				break
			}
			run = beginning[closer]
		}
		if isInitiator(classes[p.at[run.end-1]]) {
			s.after = direction(max(s.level, p.paragraph))
		} else {
			s.after = p.boundary(run.end-1, run.end)
		}
		all = append(all, s)
	}
	return all
}

func (s *sequence) add(p kept, run levelRun) {
	length := run.end - run.start
	s.at, s.text = slices.Grow(s.at, length), slices.Grow(s.text, length)
	for k := run.start; k < run.end; k++ {
		s.at = append(s.at, k)
		s.text = append(s.text, p.at[k])
	}
	s.classes = append(s.classes, p.classes[run.start:run.end]...)
}

// boundary is the direction of the higher level on the two sides of a
// sequence's end: of its own kept character inside, and of the one outside, or
// the paragraph where there is none.
func (p kept) boundary(inside, outside int) ucd.Class {
	level := p.paragraph
	if outside >= 0 && outside < len(p.levels) {
		level = p.levels[outside]
	}
	return direction(max(level, p.levels[inside]))
}
