package svg

import (
	"math"
	"strings"

	"doorletters/letters/typeset"
)

// runs draws runs one after the other.
func (p *picture) runs(runs []typeset.Run) {
	for _, run := range runs {
		p.run(run)
	}
}

// run draws a run in a frame of its font's units, in which y grows upwards.
func (p *picture) run(run typeset.Run) {
	scale := math.Round(run.Size*1000) / 1000 / float64(run.Font.Upem())
	p.printf(`<g role="img" aria-label="%s" lang="%s" transform="matrix(%s 0 0 -%[3]s %s %s)">`,
		escaped(said(run)), escaped(run.Language), decimal(scale, 8), points(run.X), points(run.Y))
	x := int32(0)
	for _, c := range run.Clusters {
		for _, g := range c.Glyphs {
			id, drawn := p.glyphs.id(run.Font, g.ID)
			if !drawn {
				continue
			}
			p.printf(`<use href="#%s"`, id)
			if at := x + g.X; at != 0 {
				p.printf(` x="%d"`, at)
			}
			if g.Y != 0 {
				p.printf(` y="%d"`, g.Y)
			}
			p.printf("/>")
		}
		x += c.Advance
	}
	p.printf("</g>\n")
}

// said is a run's text in reading order.
func said(run typeset.Run) string {
	var b strings.Builder
	for i := range run.Clusters {
		if run.RightToLeft {
			i = len(run.Clusters) - 1 - i
		}
		b.WriteString(run.Clusters[i].Text)
	}
	return b.String()
}
