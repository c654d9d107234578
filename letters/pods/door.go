package pods

import (
	"cmp"
	"slices"

	"doorletters/letters"
)

// door is a household with its address taken apart for comparing.
type door struct {
	*letters.Household       // as the list has it; it is read only
	row                int32 // its place in the list
	doorKey
	// What it has by now.
	Pod, Code string
	Stop      int
}

// household returns the door's household with what it has by now.
func (d *door) household() letters.Household {
	h := *d.Household
	h.Pod, h.Code, h.Stop = d.Pod, d.Code, d.Stop
	return h
}

// newDoors returns the doors in an order that does not depend on the rows': by
// street, number and unit.
func newDoors(households []letters.Household) []door {
	m := newKeymaker()
	if slices.ContainsFunc(households, func(h letters.Household) bool { return h.Address.ZIP == "" }) {
		m.learn(households)
	}
	keys, order := make([]doorKey, len(households)), make([]int32, len(households))
	for i := range households {
		keys[i], order[i] = m.key(households[i].Address), int32(i)
	}
	// Places in the list are sorted and not doors, which are large.
	slices.SortFunc(order, func(i, j int32) int {
		if c := compareDoorKeys(&keys[i], &keys[j]); c != 0 {
			return c
		}
		return cmp.Or(compareAlike(&households[i], &households[j]), cmp.Compare(i, j))
	})
	doors := make([]door, len(households))
	for to, from := range order {
		h := &households[from]
		doors[to] = door{h, from, keys[from], h.Pod, h.Code, h.Stop}
	}
	return doors
}

// compareAlike orders rows that name the same door.
func compareAlike(a, b *letters.Household) int {
	return cmp.Or(
		cmp.Compare(a.Address.Line(), b.Address.Line()),
		cmp.Compare(a.Code, b.Code),
		cmp.Compare(a.Pod, b.Pod),
		cmp.Compare(a.Stop, b.Stop),
		cmp.Compare(a.Skip, b.Skip),
		cmp.Compare(a.Language, b.Language),
		cmp.Compare(a.Note, b.Note),
	)
}
