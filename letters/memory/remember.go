package memory

import (
	"fmt"

	"doorletters/letters"
)

// Remember puts a freshly read list and the campaign's memory together, by
// address. Merged is the list itself, changed in place, with the pods, stops,
// codes and skips that the memory has, when a door's letter was printed and left at
// it, and what its pod's leader told of it. Where the list says no language the
// memory's holds; so does a leader's, until the list says something else than it did
// when the leader wrote. Gone are the remembered households that the list
// does not hold any more, in the memory's order, with a zero Source; their
// codes stay taken. A door whose ZIP or city stands in one of the two only is
// found where nothing else could be meant. Where the list says another code than the
// memory, the memory holds, and a problem says so. Where it says another pod somebody
// has moved the door: it gets a new code, and the old one stays taken; but if all doors
// of a pod would move, the pod seems to have another name, and that is asked, unless
// corrections say of each that it moves.
func Remember(list, memory []letters.Household) (merged, gone []letters.Household, problems []letters.Problem) {
	m := newMatcher(memory)
	matches := m.match(list)
	m.renamed = m.findRenamed(list, matches)
	merged = list
	for i, remembered := range matches {
		if remembered >= 0 {
			m.recall(&merged[i], &memory[remembered])
		}
	}
	gone = append(m.gone(memory), m.retired...)
	m.sameCode(merged, gone)
	return merged, gone, append(m.problems, m.beside()...)
}

// gone returns the remembered households of which no row of the list is, without the
// rows that are folded into another.
func (m *matcher) gone(memory []letters.Household) []letters.Household {
	var found chunks
	for i := range memory {
		h := memory[i]
		if m.taken[i] >= 0 {
			continue
		}
		if first := m.first[m.index.Address(h.Address)]; first != i && (h.Code == "" || h.Code == memory[first].Code) {
			continue // a folded row repeats its household's code
		}
		h.Source, h.Also = letters.Source{}, nil
		found.add(h)
	}
	return found.all()
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
		if other, taken := owners[h.Code]; taken && m.index.Address(other.Address) != m.index.Address(h.Address) {
			m.problems = append(m.problems, letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Severity: letters.SeverityError,
				Message: fmt.Sprintf("%s is the code of %s already", h.Code, other.Address.Line()), Hint: "clear the code of one of them: it then gets a new one"})
		}
		owners[h.Code] = h
	}
}

// recall adds to a household of the list what the memory knows of it.
func (m *matcher) recall(h, remembered *letters.Household) {
	if hasOtherPod(h, remembered) {
		if m.renamed[remembered.Pod] == h.Pod && !h.PodCorrected {
			h.Pod = remembered.Pod // as long as nobody has answered
		} else {
			moved := m.move(h, *remembered)
			remembered = &moved
		}
	}
	keep := func(what string, listed *string, known string) {
		if *listed != "" && known != "" && *listed != known {
			m.warn(*h, fmt.Sprintf("the list says %s %s, the assigned list %s: %s is kept", what, *listed, known, known),
				"a door that got a letter keeps its code; to move it, change its pod alone, or clear both in the assigned list")
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
		m.skips.add(h.Source)
	}
	h.Printed, h.Done = remembered.Printed, remembered.Done
	m.recallTold(h, remembered)
}

// beside says of which doors the memory alone says something.
func (m *matcher) beside() []letters.Problem {
	return append(
		m.skips.note("doors that the assigned list skips get no letter, though this list does not skip them",
			"clear their Skip in the assigned list if they should get letters again"),
		m.languages.note("doors whose language this list leaves blank have that of the assigned list",
			"to change it, write the right one into this list")...)
}
