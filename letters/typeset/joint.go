package typeset

import (
	"slices"
	"strings"

	"doorletters/letters/typeset/turn"
)

// leastWhole is the size, in points, below which an address or a name is rather broken
// than set smaller.
const leastWhole = 9.0

// isJoint reports whether a value may be broken before a rune where it is wider than
// its place: behind a mark that joins its parts.
func (p *shaped) isJoint(at int) bool {
	if at == 0 || at >= len(p.runes) {
		return false
	}
	before := p.attrs[at-1]
	return before.value == p.attrs[at].value && before.whole == p.attrs[at].whole && strings.ContainsRune(before.joints, p.runes[at-1])
}

// wrapAnywhere is wrap for a place that is narrower than a word: lines may end between
// any two letters of a word that is wider than that.
func (p *shaped) wrapAnywhere(width float64) []span {
	loose := *p
	loose.breaks = slices.Clone(p.breaks)
	for at := 1; at < len(p.runes); at++ {
		if p.breaks[at] == noBreak && p.attrs[at-1].value == p.attrs[at].value && !p.isWithinCluster(at) {
			loose.breaks[at] = inWord
		}
	}
	loose.held = nil
	loose.hold()
	return loose.wrap(width)
}

// wrapAtJoints is wrap for a place that is narrower than a value: lines may end at its
// joints too, and are nearly as long as each other. Ok is false where nothing has any.
func (p *shaped) wrapAtJoints(width float64) (lines []span, ok bool) {
	loose := *p
	loose.breaks = slices.Clone(p.breaks)
	for at := range p.runes {
		if p.breaks[at] == noBreak && p.isJoint(at) && !p.isWithinCluster(at) {
			loose.breaks[at], ok = mayBreak, true
		}
	}
	if !ok {
		return nil, false
	}
	return loose.balance(loose.wrap(width), width), true
}

// wrapAddress is wrap for an address, of which UnitAt is where the unit begins, onto at
// most so many lines. It is nil where that cannot be, unless words are cut.
func (p *shaped) wrapAddress(width float64, unitAt, most int, cut bool) []span {
	if p.width > (width+1)*float64(most) { // a space at each line's end is not drawn
		return nil
	}
	may := func(at int) bool { return p.breaks[at] == mayBreak }
	inside := func(at int) bool {
		return !p.isWithinCluster(at) && p.attrs[at-1].value == p.attrs[at].value && (cut || p.attrs[at].whole == 0)
	}
	places := turn.Places(p.runes, unitAt, may, inside)
	if !cut {
		places = slices.DeleteFunc(places, turn.Place.InWord)
	}
	var lines []span
	for _, end := range turn.Lines(len(p.runes), places, p.widthOf, width+tolerance, most) {
		start := 0
		if n := len(lines); n > 0 {
			start = lines[n-1].end
		}
		line := span{start, end, start, p.widthOf(start, end)}
		for i := start; i < end; i++ {
			if isInk(p.runes[i]) {
				line.trimmed = i + 1
			}
		}
		lines = append(lines, line)
	}
	return lines
}
