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

// keep adds a character of the paragraph.
func (k *kept) keep(i int, c ucd.Class, l Level) {
	k.at = append(k.at, i)
	k.classes = append(k.classes, c)
	k.levels = append(k.levels, l)
}

// status is an entry of the directional status stack (X1).
type status struct {
	level    Level
	override ucd.Class // L, R, or ON for none
	isolate  bool
}

// apply returns what the override makes of a class.
func (s status) apply(c ucd.Class) ucd.Class {
	if s.override != ucd.ON {
		return s.override
	}
	return c
}

// next returns the level that something opened at this one has: the next odd
// level where it reads from right to left, else the next even one.
func (s status) next(rightToLeft bool) Level {
	if rightToLeft {
		return (s.level + 1) | 1
	}
	return (s.level + 2) &^ 1
}

// explicit applies X1 to X9: embeddings, overrides and isolates.
func explicit(classes []ucd.Class, matches []int, paragraph Level) kept {
	n := len(classes)
	k := kept{make([]int, 0, n), make([]ucd.Class, 0, n), make([]Level, 0, n), paragraph}
	d := depth{stack: []status{{paragraph, ucd.ON, false}}}
	for i, c := range classes {
		top := d.top()
		switch c {
		case ucd.RLE, ucd.LRE, ucd.RLO, ucd.LRO: // X2 to X5
			d.embed(c)
		case ucd.RLI, ucd.LRI: // X5a, X5b
			k.keep(i, top.apply(c), top.level)
			d.isolate(c == ucd.RLI)
		case ucd.FSI: // X5c
			k.keep(i, top.apply(c), top.level)
			d.isolate(firstInside(classes, matches, i).IsRightToLeft())
		case ucd.PDI: // X6a
			d.endIsolate()
			top = d.top()
			k.keep(i, top.apply(c), top.level)
		case ucd.PDF: // X7
			d.endEmbedding()
		case ucd.B: // X8
			k.keep(i, c, paragraph)
		case ucd.BN: // X9
		default: // X6
			k.keep(i, top.apply(c), top.level)
		}
	}
	return k
}

// depth is what is open at a place of the paragraph (X1): the directional status
// stack, and counts of what was opened too deep for it and of the isolates in it.
type depth struct {
	stack                                               []status
	overflowIsolates, overflowEmbeddings, validIsolates int
}

func (d *depth) top() status { return d.stack[len(d.stack)-1] }

func (d *depth) pop() { d.stack = d.stack[:len(d.stack)-1] }

// hasRoom reports whether something may be opened at a level.
func (d *depth) hasRoom(l Level) bool {
	return l <= maxDepth && d.overflowIsolates == 0 && d.overflowEmbeddings == 0
}

// embed opens an embedding or an override (X2 to X5).
func (d *depth) embed(c ucd.Class) {
	level := d.top().next(c == ucd.RLE || c == ucd.RLO)
	override := ucd.ON
	if c == ucd.RLO || c == ucd.LRO {
		override = direction(level)
	}
	if d.hasRoom(level) {
		d.stack = append(d.stack, status{level, override, false})
	} else if d.overflowIsolates == 0 {
		d.overflowEmbeddings++
	}
}

// isolate opens an isolate (X5a to X5c).
func (d *depth) isolate(rightToLeft bool) {
	level := d.top().next(rightToLeft)
	if !d.hasRoom(level) {
		d.overflowIsolates++
		return
	}
	d.validIsolates++
	d.stack = append(d.stack, status{level, ucd.ON, true})
}

// endIsolate closes the isolate opened last and all that was opened in it (X6a).
func (d *depth) endIsolate() {
	switch {
	case d.overflowIsolates > 0:
		d.overflowIsolates--
	case d.validIsolates > 0:
		d.overflowEmbeddings = 0
		for !d.top().isolate {
			d.pop()
		}
		d.pop()
		d.validIsolates--
	}
}

// endEmbedding closes the embedding opened last, where none of its isolates is
// still open (X7).
func (d *depth) endEmbedding() {
	switch {
	case d.overflowIsolates > 0:
	case d.overflowEmbeddings > 0:
		d.overflowEmbeddings--
	case !d.top().isolate && len(d.stack) > 1:
		d.pop()
	}
}

// removed reports whether rule X9 takes characters of the class away.
func removed(c ucd.Class) bool {
	switch c {
	case ucd.RLE, ucd.LRE, ucd.RLO, ucd.LRO, ucd.PDF, ucd.BN:
		return true
	}
	return false
}
