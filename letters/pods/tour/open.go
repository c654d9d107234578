package tour

import "slices"

// Open cuts a tour of a given length open at its longest stretch: it begins
// after that and ends in front of it. It takes another tour if that saves who
// does not come back five times what it costs who does.
//
// Nowhere is a stop that is in no tour and at no distance from any other.
func (m Matrix) Open(tour []int32, length int, nowhere int32) []int32 {
	at, longest := 0, -1
	for i := range tour {
		next := (i + 1) % len(tour)
		if d := m.Between(tour[i], tour[next]); d > longest {
			at, longest = next, d
		}
	}
	opened := slices.Concat(tour[at:], tour[:at])
	other := append(slices.Clone(opened), nowhere)
	oneWay := m.refine(other)
	at = slices.Index(other, nowhere)
	other = slices.Concat(other[at+1:], other[:at])
	if length-longest-oneWay > 5*(m.Length(other)-length) {
		return other
	}
	return opened
}
