package memory

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
)

// Remember puts a freshly read list and the campaign's memory together, by
// address. Merged is the list itself, changed in place, with the pods, stops,
// codes and skips that the memory has. Gone are the remembered households that the list
// does not hold any more, in the memory's order, with a zero Source; their
// codes stay taken. A door whose ZIP or city stands in one of the two only is
// found where nothing else could be meant. Where the list says another pod or
// code than the memory, the memory holds, and a problem says so.
func Remember(list, memory []letters.Household) (merged, gone []letters.Household, problems []letters.Problem) {
	m := newMatcher(memory)
	matches := m.match(list)
	merged = list
	for i, remembered := range matches {
		if remembered >= 0 {
			m.recall(&merged[i], &memory[remembered])
		}
	}
	for i := range memory {
		h := memory[i]
		if m.taken[i] >= 0 {
			continue
		}
		if first := m.first[m.ring.Address(h.Address)]; first != i && (h.Code == "" || h.Code == memory[first].Code) {
			continue // a folded row repeats its household's code
		}
		h.Source, h.Also = letters.Source{}, nil
		gone = append(gone, h)
	}
	m.sameCode(merged, gone)
	return merged, gone, append(m.problems, m.skipped()...)
}

// sameCode finds doors of the list with a code that another door has.
func (m *matcher) sameCode(merged, gone []letters.Household) {
	owners := make(map[string]*letters.Household, len(merged)+len(gone))
	for i := range gone {
		owners[gone[i].Code] = &gone[i]
	}
	for i := range merged {
		h := &merged[i]
		if h.Code == "" {
			continue
		}
		if other, taken := owners[h.Code]; taken && m.ring.Address(other.Address) != m.ring.Address(h.Address) {
			m.problems = append(m.problems, letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Severity: letters.SeverityError,
				Message: fmt.Sprintf("%s is the code of %s already", h.Code, other.Address.Line()), Hint: "clear the code of one of them: it then gets a new one"})
		}
		owners[h.Code] = h
	}
}

// matcher finds the remembered household of each door of a list.
type matcher struct {
	memory   []letters.Household
	ring     *address.Index
	first    map[address.AddressID]int // the row of the memory that counts for an address
	doors    map[address.DoorID][]int  // those of each door, wherever it is
	taken    []int                     // for each remembered household the place in the list that has it, or -1
	problems []letters.Problem
	skips    letters.RowTally
	skipFrom letters.Source
}

func newMatcher(memory []letters.Household) *matcher {
	m := &matcher{
		memory: memory, ring: address.NewIndex(), first: make(map[address.AddressID]int, len(memory)), taken: slices.Repeat([]int{-1}, len(memory)),
	}
	for i := range memory {
		id := m.ring.Address(memory[i].Address)
		// A door that stands there twice: the row with a code counts.
		if first, again := m.first[id]; !again || memory[first].Code == "" && memory[i].Code != "" {
			m.first[id] = i
		}
	}
	return m
}

// nearly gives the remembered households of a door, wherever it is. Few lists
// need any, so they are sorted by doors only then.
func (m *matcher) nearly(a letters.Address) []int {
	if m.doors == nil {
		m.doors = make(map[address.DoorID][]int, len(m.first))
		for i := range m.memory {
			if id := m.ring.Address(m.memory[i].Address); m.first[id] == i {
				m.doors[id.Door] = append(m.doors[id.Door], i)
			}
		}
	}
	return m.doors[m.ring.Door(a)]
}

// match gives for each household of the list its place in the memory, or -1.
// Doors that match in every part go first, so that none of them loses its code
// to one that only nearly does.
func (m *matcher) match(list []letters.Household) []int {
	matches := make([]int, len(list))
	for i := range list {
		matches[i] = -1
		if r, ok := m.first[m.ring.Address(list[i].Address)]; ok && m.taken[r] < 0 {
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

func (m *matcher) warn(h letters.Household, message, hint string) {
	m.problems = append(m.problems, letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row,
		Severity: letters.SeverityWarning, Message: message, Hint: hint})
}

// recall gives a household of the list what the memory knows of it.
func (m *matcher) recall(h, remembered *letters.Household) {
	keep := func(what string, listed *string, known string) {
		if *listed != "" && known != "" && *listed != known {
			m.warn(*h, fmt.Sprintf("the list says %s %s, the assigned list %s: %s is kept", what, *listed, known, known),
				"a door that got a letter keeps its pod and code; to move it, clear both in the assigned list")
		}
		if known != "" {
			*listed = known
		}
	}
	keep("pod", &h.Pod, remembered.Pod)
	keep("code", &h.Code, remembered.Code)
	if remembered.Stop != 0 {
		h.Stop = remembered.Stop
	}
	if h.Skip == "" && remembered.Skip != "" {
		h.Skip = remembered.Skip
		if m.skips.Count() == 0 {
			m.skipFrom = h.Source
		}
		m.skips.Add(h.Source.Row)
	}
}

// skipped says which doors are skipped by the memory alone.
func (m *matcher) skipped() []letters.Problem {
	if m.skips.Count() == 0 {
		return nil
	}
	return []letters.Problem{{File: m.skipFrom.File, Sheet: m.skipFrom.Sheet, Row: m.skipFrom.Row, Severity: letters.SeverityNote,
		Message: "doors that the assigned list skips get no letter, though this list does not skip them: " + m.skips.String(),
		Hint:    "clear their Skip in the assigned list if they should get letters again"}}
}
