package pods

import (
	"math"
	"slices"
	"strings"

	"doorletters/letters/address"
)

// rule is one street of what a pod's Streets cell lists: "Alder St 1-99 odd".
type rule struct {
	text  string // the part as typed
	key   string // letters.StreetKey of its street
	spans []span // empty: the whole street, as far as side goes
	side  side   // of the whole street
}

// span is a range of house numbers, both ends included.
type span struct {
	low, high int
	side      side
}

// side is the side of a street, by its numbers.
type side int

const (
	bothSides side = iota
	oddSide
	evenSide
)

func (s side) has(number int) bool {
	return s == bothSides || (s == oddSide) == (number%2 != 0)
}

// open is the upper end of a range that has none: "20-".
const open = math.MaxInt32

// strength is how specific a rule is about a house. The stronger of two claims wins.
type strength int

const (
	none strength = iota
	wholeStreet
	oneSide
	aRange
	oneNumber
)

// covers says how specifically the rule names the house number, whose halves
// and letters go with it: 16 covers 16 1/2 and 16A. A house without a number
// belongs to its whole street only.
func (r rule) covers(number int) strength {
	if len(r.spans) == 0 {
		switch {
		case r.side == bothSides:
			return wholeStreet
		case number > 0 && r.side.has(number):
			return oneSide
		}
		return none
	}
	best := none
	for _, s := range r.spans {
		if number <= 0 || number < s.low || number > s.high || !s.side.has(number) {
			continue
		}
		if s.low == s.high {
			return oneNumber
		}
		best = aRange
	}
	return best
}

// unread is a part of a Streets cell that could not be read, and why.
type unread struct{ text, why string }

// parseRules reads a Streets cell: streets between semicolons, line ends or
// commas, each with nothing (the whole street), a side ("odd", "even side"),
// numbers ("2, 4, 8-16") or open ranges ("20-"). A side belongs to the ranges
// before it, or to those after it where none are before. Streets may have
// numbers in their names, so the longest name that known accepts is the street.
func parseRules(cell string, known func(key string) bool) ([]rule, []unread) {
	var rules []rule
	var bad []unread
	for _, part := range splitStreets(cell) {
		r, why := parseRule(part, known)
		if why != "" {
			bad = append(bad, unread{part, why})
			continue
		}
		rules = append(rules, r)
	}
	return rules, bad
}

// splitStreets parts the cell at semicolons and line ends, and at commas except
// before a piece that is all numbers and sides.
func splitStreets(cell string) []string {
	var parts []string
	for _, line := range strings.FieldsFunc(cell, func(r rune) bool { return r == ';' || r == '\n' || r == '\r' }) {
		begin := len(parts)
		for _, piece := range strings.Split(line, ",") {
			piece = strings.Join(strings.Fields(piece), " ")
			switch {
			case piece == "":
			case len(parts) > begin && lexNumbers(piece) != nil:
				parts[len(parts)-1] += ", " + piece
			default:
				parts = append(parts, piece)
			}
		}
	}
	return parts
}

func parseRule(part string, known func(key string) bool) (rule, string) {
	words := strings.Fields(part)
	first := firstNumbers(part)
	// The street is the longest known name; else all that cannot be numbers.
	end := len(words)
	for end > first && !known(streetKey(words[:end])) {
		end--
	}
	key := streetKey(words[:end])
	if end == 0 || key == "" {
		return rule{}, "it names no street"
	}
	if !known(key) && slices.ContainsFunc(words[:end], looksLikeRange) {
		return rule{}, "what stands after the street's name cannot be read"
	}
	r := rule{text: part, key: key}
	var why string
	r.spans, r.side, why = parseNumbers(strings.Join(words[end:], " "))
	return r, why
}

func streetKey(words []string) string {
	return address.StreetKey(strings.TrimRight(strings.Join(words, " "), " ,:(-"))
}
