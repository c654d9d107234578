package memory

import "doorletters/letters"

// chunks gathers households without moving those that it has: a slice that grows
// would take three times their memory.
type chunks struct {
	parts [][]letters.Household
	count int
}

const chunkHouseholds = 4096

func (x *chunks) add(h letters.Household) {
	if x.count%chunkHouseholds == 0 {
		x.parts = append(x.parts, make([]letters.Household, 0, min(chunkHouseholds, 64+x.count)))
	}
	last := len(x.parts) - 1
	x.parts[last] = append(x.parts[last], h)
	x.count++
}

func (x *chunks) at(i int) *letters.Household { return &x.parts[i/chunkHouseholds][i%chunkHouseholds] }

// all returns the households in one slice, nil where there are none.
func (x *chunks) all() []letters.Household {
	if x.count == 0 {
		return nil
	}
	all := make([]letters.Household, 0, x.count)
	for i, part := range x.parts {
		all = append(all, part...)
		x.parts[i] = nil
	}
	return all
}
