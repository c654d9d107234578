package typeset

import "unicode"

// breakKind says whether a line may or must end before a rune.
type breakKind uint8

const (
	noBreak  breakKind = iota
	inWord             // only if the word is wider than the line
	inStrong           // only if the strong words together are wider than the line
	mayBreak
	mustBreak
)

// findBreaks marks where lines may end (UAX #14), except inside values that must
// not be broken.
func (s *Setter) findBreaks(p *shaped) {
	p.breaks = make([]breakKind, len(p.runes)+1)
	rules := p.breakRules()
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
		case p.attrs[at].whole > 0 && p.attrs[at].whole == p.attrs[at-1].whole:
		case p.isJoint(at), p.followsCount(at):
		case p.nextDrawn(at) == middleDot:
			// It would begin a line, and belongs to what is before it.
		case rules.korean && isHangul(p.runes[at-1]) && isHangul(p.runes[at]):
			// UAX #14 lets Korean be set either way; ragged lines break at spaces.
		default:
			p.breaks[at] = rules.kind(p, at)
		}
	}
	p.breaks[len(p.runes)] = mustBreak
	p.hold()
}

// followsCount reports whether there is nothing but a space between a count and a rune.
func (p *shaped) followsCount(at int) bool {
	if p.runes[at-1] != ' ' {
		return false
	}
	i := at - 2
	for i >= 0 && isUndrawn(p.runes[i]) {
		i--
	}
	return i >= 0 && p.attrs[i].number
}

// middleDot stands between names of languages or of people.
const middleDot = '\u00B7'

// nextDrawn returns the first rune from i on that is drawn; 0 where there is none.
func (p *shaped) nextDrawn(i int) rune {
	for _, r := range p.runes[i:] {
		if !isUndrawn(r) {
			return r
		}
	}
	return 0
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
func (p *shaped) wrap(width float64) []span { return p.wrapIn(width, width) }

// wrapIn breaks the paragraph into lines no wider than measure, in a place that is
// width wide: what would fit there is not broken because the measure is narrower.
func (p *shaped) wrapIn(measure, width float64) []span {
	var lines []span
	for start := 0; start < len(p.runes); {
		line := p.line(start, measure, width)
		lines = append(lines, line)
		start = line.end
	}
	return lines
}

// line returns the longest line from start that fits in measure, or the shortest
// possible one if none fits.
func (p *shaped) line(start int, measure, width float64) span {
	used := -p.blankAtStart(start)
	ink := span{start: start, trimmed: start}
	best := ink
	for i := start; i < len(p.runes); i++ {
		used += p.advance[i]
		if isInk(p.runes[i]) {
			ink.trimmed, ink.width = i+1, used-p.blankAtEnd(i)
		}
		if p.breaks[i+1] == noBreak && !p.mustGive(i+1, width) {
			continue
		}
		if ink.width > measure+tolerance && best.end > start {
			return best
		}
		best = span{start, i + 1, ink.trimmed, ink.width}
		if p.breaks[i+1] == mustBreak || ink.width > measure+tolerance {
			return best
		}
	}
	return best
}

// isInk reports whether a rune is seen on paper.
func isInk(r rune) bool { return !unicode.IsSpace(r) && !isUndrawn(r) }

// tolerance absorbs rounding in sums of advances, in ems.
const tolerance = 1e-9
