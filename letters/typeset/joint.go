package typeset

import (
	"slices"
	"strings"
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
// any two letters.
func (p *shaped) wrapAnywhere(width float64) []span {
	loose := *p
	loose.breaks = slices.Clone(p.breaks)
	for at := 1; at < len(p.runes); at++ {
		if p.breaks[at] == noBreak && p.attrs[at-1].value == p.attrs[at].value && !p.isWithinCluster(at) {
			loose.breaks[at] = mayBreak
		}
	}
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
