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

// count holds an assignment against the lists it was made from.
func count(from lists.Lists, a pods.Assignment, cut lists.Cutting) counts {
	c := counts{doors: len(from.Households), remembered: from.Coded, news: from.Unrecorded > 0}
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
			was := before[h.Source.Row]
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
func recoded(before []*letters.Household, now []letters.Household) int {
	n := 0
	for _, h := range now {
		if h.Source.Row > 0 && before[h.Source.Row].Code != "" && h.Code != before[h.Source.Row].Code {
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
			if h := &pod.Households[i]; h.Source.Row > 0 && h.Code != was[h.Source.Row].Code {
				h.Printed = ""
			}
		}
	}
}

// byRow indexes the doors of an address list by their rows; the other places of
// the slice are nil.
func byRow(listed []letters.Household) []*letters.Household {
	last := 0
	for i := range listed {
		last = max(last, listed[i].Source.Row)
	}
	rows := make([]*letters.Household, last+1)
	for i := range listed {
		rows[listed[i].Source.Row] = &listed[i]
	}
	return rows
}
