package desk

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/pods"
	"doorletters/letters/press"
)

// podStreet is a part of a street that a pod has.
type podStreet struct {
	Name string // "Cedar Ct 2-40 even"
	// Street is the street alone, as the map has it.
	Street string
	Count  int
	Doors  []podDoor
}

// podDoor is a row of the list: a door, or several where it stands for as many.
type podDoor struct {
	Key   string // by which forms name it
	Name  string
	Count int
	// Printed: there is a letter with its code.
	Printed bool
}

// doorKey is how forms name a row of the list.
func doorKey(h *letters.Household) string { return h.Source.String() }

// podStreets has a pod's doors by the parts of streets that the report has.
func podStreets(pod letters.Pod, parts []pods.StreetPart) []podStreet {
	streets := make([]podStreet, len(parts))
	for i, p := range parts {
		streets[i] = podStreet{Name: p.String(), Street: p.Street}
	}
	find := pods.FindPart(parts)
	for i := range pod.Households {
		h := &pod.Households[i]
		at := find(h.Address)
		if at < 0 {
			at = slices.IndexFunc(streets, func(s podStreet) bool { return s.Name == h.Address.Street })
		}
		if at < 0 {
			streets = append(streets, podStreet{Name: h.Address.Street, Street: h.Address.Street})
			at = len(streets) - 1
		}
		streets[at].add(h)
	}
	return slices.DeleteFunc(streets, func(s podStreet) bool { return s.Count == 0 })
}

func (s *podStreet) add(h *letters.Household) {
	s.Count++
	if n := len(s.Doors); n > 0 && s.Doors[n-1].Key == doorKey(h) {
		s.Doors[n-1].Count++
		return
	}
	s.Doors = append(s.Doors, podDoor{doorKey(h), h.Address.Line(), 1, h.Printed != ""})
}

// withoutPod are the doors that no pod has; nil where there are none.
func withoutPod(session *press.Session) *podStreet {
	without := &podStreet{}
	doors := session.Unassigned()
	for i := range doors {
		without.add(&doors[i])
	}
	if without.Count == 0 {
		return nil
	}
	return without
}

// selection is what somebody has chosen of the doors.
type selection struct {
	pod    string // that is looked at
	doors  []letters.Household
	chosen map[string]bool // by doorKey
}

// selected returns the doors that a form names: by the streets of the pod that is looked
// at, and one by one.
func (v *visit) selected(session *press.Session) selection {
	s := selection{pod: v.r.FormValue("pod"), chosen: map[string]bool{}}
	for _, key := range v.r.Form["door"] {
		s.chosen[key] = true
	}
	for _, street := range v.streetsOf(session, s.pod) {
		if !slices.Contains(v.r.Form["street"], street.Name) {
			continue
		}
		for _, door := range street.Doors {
			s.chosen[door.Key] = true
		}
	}
	if without := withoutPod(session); without != nil && v.r.FormValue("without") != "" {
		for _, door := range without.Doors {
			s.chosen[door.Key] = true
		}
	}
	take := func(doors []letters.Household) {
		for i := range doors {
			if h := &doors[i]; s.chosen[doorKey(h)] {
				s.doors = append(s.doors, *h)
			}
		}
	}
	for _, pod := range session.Pods() {
		take(pod.Households)
	}
	take(session.Unassigned())
	return s
}

// streetsOf are the streets of a pod; none where there is no such pod.
func (v *visit) streetsOf(session *press.Session, id string) []podStreet {
	rows := v.podRows(session)
	at := slices.IndexFunc(rows, func(r podRow) bool { return r.ID == id })
	if at < 0 {
		return nil
	}
	return podStreets(*podOf(session, id), rows[at].Streets)
}

// leaving are the doors that another pod would get.
func (s selection) leaving(to string) []letters.Household {
	return slices.DeleteFunc(slices.Clone(s.doors), func(h letters.Household) bool { return h.Pod == to })
}
