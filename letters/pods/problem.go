package pods

import (
	"fmt"

	"doorletters/letters"
)

// problemAt fills in where a problem stands.
func problemAt(s letters.Source, p letters.Problem) letters.Problem {
	p.File, p.Sheet, p.Row = s.File, s.Sheet, s.Row
	return p
}

// doorAt names a door for a person who looks for it: "12 Alder St, Apt 3 (row 7)".
func doorAt(d door) string {
	if d.Source.Row == 0 {
		return d.Address.Line()
	}
	return fmt.Sprintf("%s (row %d)", d.Address.Line(), d.Source.Row)
}

// plural counts things: "1 door", "12 doors".
func plural(n int, one, many string) string {
	return fmt.Sprintf("%d %s", n, pick(n, one, many))
}

func pick(n int, one, many string) string {
	if n == 1 {
		return one
	}
	return many
}

// tally counts doors that share a fault, so that people get one problem and
// its first door instead of hundreds. Groups are in the order first met.
type tally[K comparable] struct {
	groups []group[K]
	index  map[K]int
}

type group[K comparable] struct {
	key   K
	count int
	first door
}

func newTally[K comparable]() *tally[K] { return &tally[K]{index: map[K]int{}} }

func (t *tally[K]) add(key K, d door) {
	i, known := t.index[key]
	if !known {
		i = len(t.groups)
		t.index[key] = i
		t.groups = append(t.groups, group[K]{key: key, first: d})
	}
	t.groups[i].count++
}
