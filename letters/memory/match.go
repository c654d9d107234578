package memory

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
)

// matcher finds the remembered household of each door of a list.
type matcher struct {
	memory   []letters.Household
	index    *address.Index
	first    map[address.AddressID]int   // the row of the memory that counts for an address
	further  map[address.AddressID][]int // those with other codes, of doors that no address tells apart
	doors    map[address.DoorID][]int    // those of each door, wherever it is
	taken    []int                       // for each remembered household the place in the list that has it, or -1
	problems []letters.Problem
	renamed  map[string]string   // pods that seem to have another name in the list
	retired  []letters.Household // rows that keep codes taken of doors that were moved
	// The rows of which the memory says what the list does not.
	skips, languages rows
}

func newMatcher(memory []letters.Household) *matcher {
	m := &matcher{
		memory: memory, index: address.NewIndex(), first: make(map[address.AddressID]int, len(memory)), taken: slices.Repeat([]int{-1}, len(memory)),
	}
	for i := range memory {
		id := m.index.Address(memory[i].Address)
		// A door that stands there twice: the row with a code counts.
		first, again := m.first[id]
		switch {
		case !again || memory[first].Code == "" && memory[i].Code != "" || IsRetired(memory[first]):
			m.first[id] = i
		case memory[i].Code != "" && memory[i].Code != memory[first].Code && !IsRetired(memory[i]):
			if m.further == nil {
				m.further = map[address.AddressID][]int{}
			}
			m.further[id] = append(m.further[id], i)
		}
	}
	return m
}

// exactly returns the remembered household of an address that no door of the list has
// yet, or -1. Doors that the list keeps apart by something else than their address have
// them in its order.
func (m *matcher) exactly(a letters.Address) int {
	id := m.index.Address(a)
	first, ok := m.first[id]
	if !ok {
		return -1
	}
	if m.taken[first] < 0 {
		return first
	}
	for _, r := range m.further[id] {
		if m.taken[r] < 0 {
			return r
		}
	}
	return -1
}

// nearly returns the remembered households of a door, wherever it is. Few lists
// need any, so they are sorted by doors only then.
func (m *matcher) nearly(a letters.Address) []int {
	if m.doors == nil {
		m.doors = make(map[address.DoorID][]int, len(m.first))
		for i := range m.memory {
			if id := m.index.Address(m.memory[i].Address); m.first[id] == i {
				m.doors[id.Door] = append(m.doors[id.Door], i)
			}
		}
	}
	return m.doors[m.index.Door(a)]
}

// match returns for each household of the list its place in the memory, or -1.
// Doors that match in every part go first, so that none of them loses its code
// to one that only nearly does.
func (m *matcher) match(list []letters.Household) []int {
	matches := make([]int, len(list))
	for i := range list {
		matches[i] = -1
		if r := m.exactly(list[i].Address); r >= 0 {
			matches[i], m.taken[r] = r, i
		}
	}
	for i := range list {
		if matches[i] >= 0 {
			continue
		}
		h := list[i]
		var near []int
		for _, r := range m.nearly(h.Address) {
			if address.SamePlace(m.memory[r].Address, h.Address) {
				near = append(near, r)
			}
		}
		switch {
		case len(near) == 0:
		case len(near) > 1:
			m.warn(h, fmt.Sprintf("this may be the door with the code %s or the one with %s; it counts as a new door", orNone(m.memory[near[0]].Code), orNone(m.memory[near[1]].Code)),
				"write its ZIP as the assigned list has it")
		case m.taken[near[0]] >= 0:
			other := list[m.taken[near[0]]]
			m.warn(h, fmt.Sprintf("the assigned list has one door for this row and row %d: %s stays with row %d, and this counts as a new door", other.Source.Row, orNone(m.memory[near[0]].Code), other.Source.Row),
				"write the ZIP or city of both rows")
		default:
			matches[i], m.taken[near[0]] = near[0], i
		}
	}
	return matches
}

// rows are rows of the list, with the place of the first.
type rows struct {
	letters.RowTally
	first letters.Source
}

func (r *rows) add(s letters.Source) {
	if r.Count() == 0 {
		r.first = s
	}
	r.Add(s.Row)
}

// note says something of all of them; nothing where there are none.
func (r *rows) note(message, hint string) []letters.Problem {
	if r.Count() == 0 {
		return nil
	}
	return []letters.Problem{{File: r.first.File, Sheet: r.first.Sheet, Row: r.first.Row, Severity: letters.SeverityNote,
		Message: message + ": " + r.String(), Hint: hint}}
}

func (m *matcher) warn(h letters.Household, message, hint string) {
	m.problems = append(m.problems, letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row,
		Severity: letters.SeverityWarning, Message: message, Hint: hint})
}
