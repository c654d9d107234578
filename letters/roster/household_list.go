package roster

import "doorletters/letters"

// householdList gathers households without copying those that it has: of a
// million, a slice that grows would hold twice as many for a while.
type householdList struct {
	parts [][]letters.Household
	count int
}

const householdsInPart = 4096

func (x *householdList) add(h letters.Household) {
	if x.count%householdsInPart == 0 {
		x.parts = append(x.parts, make([]letters.Household, 0, min(householdsInPart, 64+x.count)))
	}
	last := len(x.parts) - 1
	x.parts[last] = append(x.parts[last], h)
	x.count++
}

func (x *householdList) at(i int) *letters.Household {
	return &x.parts[i/householdsInPart][i%householdsInPart]
}

// all gives the households as one slice, and lets go of its own.
func (x *householdList) all() []letters.Household {
	if x.count == 0 {
		return nil
	}
	all := make([]letters.Household, 0, x.count)
	for i, part := range x.parts {
		all = append(all, part...)
		x.parts[i] = nil
	}
	*x = householdList{}
	return all
}
