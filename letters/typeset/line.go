package typeset

import (
	"doorletters/letters/typeset/bidi"
)

// runsOf returns a line's runs from left to right, with X relative to the line's
// left end. They must not be changed.
func (p *shaped) runsOf(line span, size float64) []Run {
	key := lineKey{line.start, line.trimmed, size}
	if runs, ok := p.drawn[key]; ok {
		return runs
	}
	runs := p.draw(line, size)
	if p.drawn == nil {
		p.drawn = map[lineKey][]Run{}
	}
	p.drawn[key] = runs
	return runs
}

func (p *shaped) draw(line span, size float64) []Run {
	pieces := p.visual(line)
	p.trimEnds(pieces, line)
	runs, _ := p.place(pieces, size)
	return runs
}

// visual returns a line's pieces from left to right.
func (p *shaped) visual(line span) []shapedRun {
	levels := append([]bidi.Level(nil), p.levels[line.start:line.trimmed]...)
	bidi.Line(levels, p.runes[line.start:line.trimmed], p.base)
	pieces, order := p.pieces(line, levels)
	visual := make([]shapedRun, len(pieces))
	for i, at := range bidi.Order(order) {
		visual[i] = pieces[at]
	}
	return visual
}

// all returns the whole paragraph as a line.
func (p *shaped) all() span { return span{end: len(p.runes), trimmed: len(p.runes)} }

// place sets pieces side by side, from left to right, and returns their width.
func (p *shaped) place(pieces []shapedRun, size float64) (runs []Run, width float64) {
	x := 0.0
	for _, piece := range pieces {
		em := float64(piece.font.Upem()) / piece.font.Scale
		for clusters := piece.clusters; len(clusters) > 0; {
			run := Run{
				Font: piece.font, Size: size * piece.font.Scale, X: x, Language: p.language,
				RightToLeft: piece.rightToLeft, InRightToLeft: p.base.IsRightToLeft(), Message: p.attrs[clusters[0].rune].message,
			}
			run.Clusters, clusters = p.cutAtMessage(clusters)
			for _, c := range run.Clusters {
				x += float64(c.Advance) / em * size
			}
			runs = append(runs, run)
		}
	}
	return runs, x
}

// cutAtMessage cuts clusters where those of another message begin.
func (p *shaped) cutAtMessage(clusters []Cluster) (first, rest []Cluster) {
	for i, c := range clusters {
		if p.attrs[c.rune].message != p.attrs[clusters[0].rune].message {
			return clusters[:i:i], clusters[i:]
		}
	}
	return clusters, nil
}

// pieces returns the parts of the paragraph's runs that are on a line, in reading
// order, with the level of each.
func (p *shaped) pieces(line span, levels []bidi.Level) ([]shapedRun, []bidi.Level) {
	var pieces []shapedRun
	var order []bidi.Level
	for _, run := range p.runs {
		start, end := max(run.start, line.start), min(run.end, line.trimmed)
		if start >= end {
			continue
		}
		piece := run
		piece.start, piece.end = start, end
		if start != run.start || end != run.end {
			piece.clusters = nil
			for _, c := range run.clusters {
				if c.rune >= start && c.rune < end {
					piece.clusters = append(piece.clusters, c)
				}
			}
		}
		pieces = append(pieces, piece)
		order = append(order, levels[start-line.start])
	}
	return pieces, order
}
