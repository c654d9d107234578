package typeset

import (
	"unicode"

	"doorletters/letters"
)

// breakKind says whether a line may or must end before a rune.
type breakKind uint8

const (
	noBreak breakKind = iota
	mayBreak
	mustBreak
)

// findBreaks marks where lines may end (UAX #14), except inside values that must
// not be broken.
func (s *Setter) findBreaks(p *shaped) {
	p.breaks = make([]breakKind, len(p.runes)+1)
	korean := letters.SameLanguage(p.language, "ko")
	s.breaker.Init(p.runes)
	lines := s.breaker.LineIterator()
	for lines.Next() {
		line := lines.Line()
		at := line.Offset + len(line.Text)
		switch {
		case at < len(p.runes) && p.isWithinCluster(at):
			// UAX #14 lets a line end between a space and a mark that stands on it.
		case at == len(p.runes) || line.IsMandatoryBreak:
			p.breaks[at] = mustBreak
		case p.attrs[at].whole && p.attrs[at].value == p.attrs[at-1].value:
		case korean && isHangul(p.runes[at-1]) && isHangul(p.runes[at]):
			// UAX #14 lets Korean be set either way; ragged lines break at spaces.
		default:
			p.breaks[at] = mayBreak
		}
	}
	p.breaks[len(p.runes)] = mustBreak
}

// isWithinCluster reports whether a rune is in a cluster that begins before it.
func (p *shaped) isWithinCluster(i int) bool { return p.within != nil && p.within[i] }

// isHangul reports whether a rune is a syllable or a letter of Korean, whose
// words have spaces between them.
func isHangul(r rune) bool { return unicode.Is(unicode.Hangul, r) }

// span is a line's runes, from start to end; up to trimmed without the white space
// at its end.
type span struct {
	start, end, trimmed int
	width               float64 // ems, without that white space
}

// wrap breaks the paragraph into lines no wider than width ems, each as long as
// possible. What cannot be broken is on a line of its own and may be wider.
func (p *shaped) wrap(width float64) []span {
	var lines []span
	for start := 0; start < len(p.runes); {
		line := p.line(start, width)
		lines = append(lines, line)
		start = line.end
	}
	return lines
}

// line returns the longest line from start that fits in width, or the shortest
// possible one if none fits.
func (p *shaped) line(start int, width float64) span {
	used := 0.0
	ink := span{start: start, trimmed: start}
	best := ink
	for i := start; i < len(p.runes); i++ {
		used += p.advance[i]
		if r := p.runes[i]; !unicode.IsSpace(r) && !isUndrawn(r) {
			ink.trimmed, ink.width = i+1, used
		}
		if p.breaks[i+1] == noBreak {
			continue
		}
		if ink.width > width+tolerance && best.end > start {
			return best
		}
		best = span{start, i + 1, ink.trimmed, ink.width}
		if p.breaks[i+1] == mustBreak || ink.width > width+tolerance {
			return best
		}
	}
	return best
}

// tolerance absorbs rounding in sums of advances, in ems.
const tolerance = 1e-9
