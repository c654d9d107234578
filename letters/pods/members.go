package pods

import (
	"cmp"
	"slices"

	"doorletters/letters"
)

// membersOf gives the doors of each pod that get a letter, in order of their
// stops as far as they have any.
func membersOf(doors []door) map[string][]letters.Household {
	of := map[string][]int{}
	for i := range doors {
		if d := &doors[i]; d.Pod != "" && d.Skip == "" {
			of[d.Pod] = append(of[d.Pod], i)
		}
	}
	members := make(map[string][]letters.Household, len(of))
	for pod, its := range of {
		slices.SortStableFunc(its, func(i, j int) int { return cmp.Compare(doors[i].Stop, doors[j].Stop) })
		households := make([]letters.Household, len(its))
		for n, i := range its {
			households[n] = doors[i].household()
		}
		members[pod] = households
	}
	return members
}

// withMembers gives the pods of the table and those that only households name,
// in order, each with its doors.
func withMembers(table []letters.Pod, members map[string][]letters.Household, skipped []letters.Household) []letters.Pod {
	pods := slices.Clone(table)
	known := map[string]bool{}
	for i := range pods {
		known[pods[i].ID] = true
		pods[i].Households = members[pods[i].ID]
	}
	add := func(id string, doors []letters.Household) {
		if id != "" && !known[id] {
			known[id] = true
			pods = append(pods, letters.Pod{ID: id, Name: id, Households: doors})
		}
	}
	for id, doors := range members {
		add(id, doors)
	}
	for _, h := range skipped {
		add(h.Pod, nil)
	}
	slices.SortFunc(pods, func(x, y letters.Pod) int { return comparePodIDs(x.ID, y.ID) })
	return pods
}
