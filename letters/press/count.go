package press

import (
	"doorletters/letters"
	"doorletters/letters/pods"
	"doorletters/letters/press/lists"
)

// counts are what is said of an assignment beside the lists it was made from.
type counts struct {
	doors      int  // of the address list
	folded     int  // rows that name one of them again
	housed     int  // doors that had a pod before
	remembered int  // doors that had their code before
	news       bool // the assignment says what the memory does not
	// newcomers are the doors that have a code now and had none, where others had one.
	newcomers []letters.Household
}

// count counts what lists hold before their doors are assigned.
func count(from lists.Lists) counts {
	c := counts{doors: len(from.Households), remembered: from.Coded, news: from.Unrecorded > 0 || len(from.Superseded) > 0}
	for i := range from.Households {
		h := &from.Households[i]
		c.folded += len(h.Also)
		if h.Pod != "" {
			c.housed++
		}
	}
	return c
}

// with adds what came of the assignment.
func (c counts) with(a pods.Assignment, cut lists.Cutting) counts {
	c.news = c.news || a.Changed
	if c.remembered > 0 {
		c.newcomers = a.Newcomers
	}
	if cut == lists.CutAnew {
		c.remembered -= a.Recoded
	}
	return c
}
