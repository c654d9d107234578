package typeset

import (
	"math"

	"doorletters/letters"
)

// skyStep is the width of a step of a skyline, in ems.
const skyStep = 0.0625

// skyline is how far a line's ink reaches above and below its baseline, step by step
// from the line's start; all of it in ems. One without steps is as high everywhere.
type skyline struct {
	above, below []float32
	ink
	width float64
}

// skylineOf returns the skyline of a line.
func (p *shaped) skylineOf(line span) skyline {
	key := lineKey{start: line.start, trimmed: line.trimmed}
	if sky, ok := p.skies[key]; ok {
		return sky
	}
	if p.skies == nil {
		p.skies = map[lineKey]skyline{}
	}
	sky := p.drawSkyline(line)
	p.skies[key] = sky
	return sky
}

func (p *shaped) drawSkyline(line span) skyline {
	steps := int(line.width/skyStep) + 3
	sky := skyline{above: make([]float32, steps), below: make([]float32, steps), width: line.width}
	fromRight := p.base.IsRightToLeft()
	for _, run := range p.draw(line, 1) {
		em := float64(run.Font.Upem()) / run.Font.Scale
		x := run.X
		for _, c := range run.Clusters {
			for _, g := range c.Glyphs {
				profile := run.Font.Profile(g.ID)
				for i := range profile.Top {
					left := x + float64(int(g.X)+profile.Left+i*profile.Step)/em
					if fromRight {
						left = line.width - left - float64(profile.Step)/em
					}
					sky.add(left, float64(profile.Step)/em, float64(int(g.Y)+profile.Top[i])/em, -float64(int(g.Y)+profile.Bottom[i])/em)
				}
			}
			x += float64(c.Advance) / em
		}
	}
	return sky
}

// add adds ink. It takes a step more on each side, so that ink that is nearly above
// other ink counts as being above it.
func (s *skyline) add(left, width, above, below float64) {
	first, last := int(left/skyStep)-1, int((left+width)/skyStep)+1
	for i := max(first, 0); i <= min(last, len(s.above)-1); i++ {
		s.above[i], s.below[i] = max(s.above[i], float32(above)), max(s.below[i], float32(below))
	}
	s.ink = s.join(ink{above, below})
}

// distance returns how far the baseline of a line must be below that of another so
// that their ink does not touch, where both are aligned.
func (s skyline) distance(lower skyline, align letters.Align) float64 {
	if s.below == nil || lower.above == nil {
		return s.descent + lower.ascent
	}
	shift := 0.0 // how far the lower begins behind the upper
	switch align {
	case letters.AlignCentre:
		shift = (s.width - lower.width) / 2
	case letters.AlignEnd:
		shift = s.width - lower.width
	}
	by := int(math.Round(shift / skyStep))
	least := 0.0
	for i, below := range s.below {
		if at := i - by; at >= 0 && at < len(lower.above) {
			least = max(least, float64(below+lower.above[at]))
		}
	}
	return least
}
