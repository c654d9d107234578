package words

import (
	"slices"

	"doorletters/letters"
)

// rule says what words mean that have some classes and not others. Of the rules of
// a table the first that fits is taken.
type rule struct {
	all class // the words have all of these
	any class // and one of these, where there are any
	not class // and none of these
	// asks says what more has to be so.
	asks func(gathered) bool
	// means are the columns that the words may be of, the likeliest first; none: of
	// nothing that is read.
	means []Meaning
	// undecided: the table does not say; the next is asked.
	undecided bool
}

func (r rule) fits(g gathered) bool {
	return g.all.has(r.all) && (r.any == 0 || g.all.any(r.any)) && !g.all.any(r.not) && (r.asks == nil || r.asks(g))
}

// tables go from what is said by one word alone to what needs several.
var tables = [][]rule{countRules, unitRules, strangerRules, zipRules, roomRules, partRules, numberRules, cityRules, streetRules}

// meanings returns the columns that the words may be of, the likeliest first.
func (g gathered) meanings() []Meaning {
	for _, table := range tables {
		i := slices.IndexFunc(table, func(r rule) bool { return r.fits(g) })
		if i >= 0 && !table[i].undecided {
			return g.discounted(table[i].means)
		}
	}
	return nil
}

// discounted takes off for words that are not known.
func (g gathered) discounted(meanings []Meaning) []Meaning {
	off := min(40, 3*g.unknown)
	if g.unknown <= 3 {
		off = g.unknown
	}
	var kept []Meaning
	for _, m := range meanings {
		if m.Score -= off; m.Score > 0 {
			kept = append(kept, m)
		}
	}
	return kept
}

func is(column letters.Column, score int, more ...Meaning) []Meaning {
	return append([]Meaning{{column, score}}, more...)
}

// Questions of rules.

// says reports whether one of the words is there.
func says(words ...string) func(gathered) bool {
	return func(g gathered) bool {
		return slices.ContainsFunc(g.pieces, func(p piece) bool { return slices.Contains(words, p.text) })
	}
}

// saysOnly reports whether all words of a class are among those given.
func saysOnly(c class, words ...string) func(gathered) bool {
	return func(g gathered) bool {
		return !slices.ContainsFunc(g.pieces, func(p piece) bool { return p.classes.any(c) && !slices.Contains(words, p.text) })
	}
}

// endsIn reports whether the last word that counts is of a class.
func endsIn(c class) func(gathered) bool { return func(g gathered) bool { return g.last(c) } }

// atMostUnknown reports whether no more letters than that are of unknown words.
func atMostUnknown(n int) func(gathered) bool { return func(g gathered) bool { return g.unknown <= n } }

// saysNothingBut reports whether there are no words but of some classes, and no more
// unknown letters than n.
func saysNothingBut(of class, n int) func(gathered) bool {
	return func(g gathered) bool { return g.all != 0 && g.all&^of == 0 && g.unknown <= n }
}
