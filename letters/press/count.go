package press

import (
	"slices"

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

// count holds an assignment against the lists it was made from.
func count(from lists.Lists, a pods.Assignment, cut lists.Cutting) counts {
	c := counts{doors: len(from.Households), remembered: from.Coded, news: from.Unrecorded > 0 || len(from.Superseded) > 0}
	for i := range from.Households {
		h := &from.Households[i]
		c.folded += len(h.Also)
		if h.Pod != "" {
			c.housed++
		}
	}
	before := byRow(from.Households)
	for _, pod := range a.Pods {
		for i := range pod.Households {
			h := &pod.Households[i]
			was := before.of(h)
			if h.Pod != was.Pod || h.Stop != was.Stop || h.Code != was.Code {
				c.news = true
			}
			if was.Code == "" && from.Coded > 0 {
				c.newcomers = append(c.newcomers, *h)
			}
		}
	}
	if cut == lists.CutAnew {
		c.remembered -= recoded(before, inOrder(a, from.Gone))
	}
	return c
}

// recoded counts the doors that had a code and have another now.
func recoded(before listed, now []letters.Household) int {
	n := 0
	for i := range now {
		if h := &now[i]; h.Source.Row > 0 && before.of(h).Code != "" && h.Code != before.of(h).Code {
			n++
		}
	}
	return n
}

// forgetBatches takes off doors that have another code than before in which batch their
// letter was printed: that letter has the old code on it.
func forgetBatches(before []letters.Household, a pods.Assignment) {
	was := byRow(before)
	for _, pod := range a.Pods {
		for i := range pod.Households {
			if h := &pod.Households[i]; h.Source.Row > 0 && h.Code != was.of(h).Code {
				h.Printed = ""
			}
		}
	}
}

// listed finds the doors of an address list by where they stand in it. A row may have
// several, and several sheets have a row of a number.
type listed struct {
	doors []letters.Household
	first []int32 // the place in doors of the last door of each row number, or -1
	next  []int32 // that of another door of the same row number, or -1
}

// byRow indexes the doors of an address list.
func byRow(doors []letters.Household) listed {
	last := 0
	for i := range doors {
		last = max(last, doors[i].Source.Row)
	}
	x := listed{doors, slices.Repeat([]int32{-1}, last+1), make([]int32, len(doors))}
	for i := range doors {
		row := doors[i].Source.Row
		x.first[row], x.next[i] = int32(i), x.first[row]
	}
	return x
}

// of returns a door as the list has it; the zero Household where it has none.
func (x listed) of(h *letters.Household) *letters.Household {
	for i := x.first[h.Source.Row]; i >= 0; i = x.next[i] {
		if was := &x.doors[i]; was.Source == h.Source && was.Address == h.Address {
			return was
		}
	}
	return new(letters.Household)
}
