package pack

import "doorletters/letters/faces/sfnt"

// guesses are points by what stood before them.
type guesses struct {
	table []guess
	shift int // of a hash, to the place in the table
}

// guess is the point that came last, or came most, after some others.
type guess struct {
	step  sfnt.Step
	met   bool
	trust int8 // how often it was right lately
}

const mostTrust = 7

func newGuesses(glyphs int) guesses {
	return guesses{make([]guess, 1<<tableBits(glyphs)), 64 - tableBits(glyphs)}
}

// at returns the guess of a hash. Where two share one, the coder learns how little it is
// worth.
func (g guesses) at(hash uint64) *guess {
	hash ^= hash >> 32
	return &g.table[hash*0x9E3779B97F4A7C15>>g.shift]
}

// learn takes in what came.
func (g *guess) learn(p sfnt.Step) {
	switch {
	case g.met && g.step == p:
		g.trust = min(g.trust+1, mostTrust)
	case g.trust < 2:
		*g = guess{step: p, met: true}
	default:
		g.trust /= 2
	}
}
