package typeset

import (
	"encoding/binary"
	"math"
	"slices"
)

// Layer is a part of a page that other letters have in the same place, so that it is
// set and drawn only once.
type Layer struct {
	Rules []Rule
	Runs  []Run
}

// Part is a stretch of a page in reading order: a Layer, or a drawing and runs of this
// letter's own, the runs above the drawing.
type Part struct {
	Shared *Layer // nil for the others
	Paths  []Path
	Runs   []Run
	// Turned is how Runs and Paths are turned; nil where they are upright.
	Turned *Turn
	// Ink is the colour of Runs.
	Ink Ink
}

// Runs returns all runs of the page, in reading order.
func (p Page) Runs() []Run {
	var runs []Run
	for _, part := range p.Parts {
		if part.Shared != nil {
			runs = append(runs, part.Shared.Runs...)
		} else {
			runs = append(runs, part.Runs...)
		}
	}
	return runs
}

// Rules returns all rules of the page.
func (p Page) Rules() []Rule {
	var rules []Rule
	for _, part := range p.Parts {
		if part.Shared != nil {
			rules = append(rules, part.Shared.Rules...)
		}
	}
	return rules
}

// placement is a line of a paragraph at its place.
type placement struct {
	paragraph      *shaped
	line           span
	size           float64
	left, baseline float64
}

// runs appends the placed line's runs.
func (p placement) runs(into []Run) []Run {
	for _, run := range p.paragraph.runsOf(p.line, p.size) {
		run.X += p.left
		run.Y = p.baseline
		into = append(into, run)
	}
	return into
}

// canvas collects what is put on a page.
type canvas struct {
	setter *Setter
	page   *Page
	rules  []Rule
	// shared are lines that any pod's letter has and that are not yet in a layer.
	shared []placement
}

// canvas begins an empty page. It uses the Setter's buffers, which are returned when
// the page is finished.
func (s *Setter) canvas(page *Page) *canvas {
	return &canvas{setter: s, page: page, rules: s.rules[:0], shared: s.placements[:0]}
}

// put adds a line. Those that are in every pod's letter are collected until one
// comes that is not.
func (c *canvas) put(p placement, ofPod bool) {
	if !ofPod {
		c.shared = append(c.shared, p)
		return
	}
	c.own(p.runs)
}

// own adds runs of this letter's own; add appends them.
func (c *canvas) own(add func([]Run) []Run) {
	c.flush()
	parts := c.page.Parts
	if n := len(parts); n == 0 || parts[n-1].Shared != nil {
		c.page.Parts = append(parts, Part{})
	}
	last := &c.page.Parts[len(c.page.Parts)-1]
	last.Runs = add(last.Runs)
}

// flush makes a layer of the lines collected, or finds the one made before.
func (c *canvas) flush() {
	if len(c.shared) == 0 {
		return
	}
	key := c.setter.key[:0]
	for _, p := range c.shared {
		key = binary.LittleEndian.AppendUint64(key, p.paragraph.id)
		key = binary.LittleEndian.AppendUint32(key, uint32(p.line.start))
		key = binary.LittleEndian.AppendUint32(key, uint32(p.line.trimmed))
		for _, f := range []float64{p.size, p.left, p.baseline} {
			key = binary.LittleEndian.AppendUint64(key, math.Float64bits(f))
		}
	}
	c.setter.key = key
	layer, ok := c.setter.layers[string(key)]
	if !ok {
		layer = &Layer{}
		for _, p := range c.shared {
			layer.Runs = p.runs(layer.Runs)
		}
		c.setter.keepLayer(string(key), layer)
	}
	c.page.Parts = append(c.page.Parts, Part{Shared: layer})
	c.shared = c.shared[:0]
}

// finish ends the page: its rules become the first part.
func (c *canvas) finish() *Page {
	c.flush()
	c.setter.rules, c.setter.placements = c.rules, c.shared
	if len(c.rules) == 0 {
		return c.page
	}
	key := append(c.setter.key[:0], 'r')
	for _, r := range c.rules {
		for _, f := range []float64{r.X, r.Y, r.Width, r.Height} {
			key = binary.LittleEndian.AppendUint64(key, math.Float64bits(f))
		}
	}
	c.setter.key = key
	layer, ok := c.setter.layers[string(key)]
	if !ok {
		layer = &Layer{Rules: slices.Clone(c.rules)}
		c.setter.keepLayer(string(key), layer)
	}
	c.page.Parts = slices.Insert(c.page.Parts, 0, Part{Shared: layer})
	return c.page
}
