// Package rule reads street rules: the doors that a pod's Streets cell names, as
// in "Alder St 1-99 odd; Birch Ave; Elm St 20-".
//
// Start with [Parse]. [Rule.Covers] says how specifically a rule names a house.
package rule

import (
	"math"
	"strings"
)

// Rule is one street of a Streets cell: "Alder St 1-99 odd".
type Rule struct {
	Text   string // the part of the cell, as typed
	Street string // address.StreetKey of its street
	Spans  []Span // empty: the whole street, as far as Side goes
	Side   Side   // of the whole street
}

// Span is a range of house numbers, both ends included.
type Span struct {
	Low, High int
	Side      Side
}

// Open is the upper end of a range that has none: "20-".
const Open = math.MaxInt32

// Side is the side of a street, by its numbers.
type Side int

// The sides of a street.
const (
	Both Side = iota
	Odd
	Even
)

func (s Side) has(number int) bool {
	return s == Both || (s == Odd) == (number%2 != 0)
}

// Strength is how specific a rule is about a house. The stronger of two claims wins.
type Strength int

// From not at all to by its own number.
const (
	None Strength = iota
	WholeStreet
	OneSide
	Range
	OneNumber
)

// Name returns the street as the cell has it, without numbers.
func (r Rule) Name() string {
	words := strings.Fields(r.Text)
	for end := range words {
		if streetKey(words[:end+1]) == r.Street {
			return strings.TrimRight(strings.Join(words[:end+1], " "), " ,:(-")
		}
	}
	return r.Text
}

// Covers returns how specifically the rule names a house number, whose halves
// and letters go with it: 16 covers 16 1/2 and 16A. A house without a number (0)
// belongs to its whole street only.
func (r Rule) Covers(number int) Strength {
	if len(r.Spans) == 0 {
		switch {
		case r.Side == Both:
			return WholeStreet
		case number > 0 && r.Side.has(number):
			return OneSide
		}
		return None
	}
	best := None
	for _, s := range r.Spans {
		if number <= 0 || number < s.Low || number > s.High || !s.Side.has(number) {
			continue
		}
		if s.Low == s.High {
			return OneNumber
		}
		best = Range
	}
	return best
}
