package press

import "doorletters/letters"

// settle holds what the assignment says against what the address list and the
// memory said before, and lets go of the list: the assignment has its doors.
func (s *standing) settle(cut cutting) {
	listed := byRow(s.listed)
	s.doors = len(s.listed)
	for i := range s.listed {
		s.folded += len(s.listed[i].Also)
	}
	for i := range s.listed {
		if s.listed[i].Pod != "" {
			s.housed++
		}
	}
	for _, pod := range s.assignment.Pods {
		for i := range pod.Households {
			h := &pod.Households[i]
			before := listed[h.Source.Row]
			if h.Pod != before.Pod || h.Stop != before.Stop || h.Code != before.Code {
				s.changed = true
			}
		}
	}
	if cut == cutAnew {
		s.remembered -= s.recoded(listed)
	}
	s.listed = nil
}

// recoded counts the doors that had a code and have another now.
func (s *standing) recoded(listed []*letters.Household) int {
	n := 0
	for _, h := range s.households() {
		if h.Source.Row > 0 && listed[h.Source.Row].Code != "" && h.Code != listed[h.Source.Row].Code {
			n++
		}
	}
	return n
}

// byRow finds the doors of the address list by their rows; the other places of
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
