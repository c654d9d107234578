package pods

import (
	"cmp"
	"fmt"
	"slices"

	"doorletters/letters"
)

// onePodARow leaves out leaders who wait for a pod. A pod on two rows is an
// error: which leader's number would its letters carry?
func onePodARow(table []letters.Pod) ([]letters.Pod, []letters.Problem) {
	var pods []letters.Pod
	var problems []letters.Problem
	row := map[string]int{}
	for _, pod := range table {
		first, again := row[pod.ID]
		switch {
		case pod.ID == "":
		case again:
			problems = append(problems, problemAt(pod.Source, letters.Problem{
				Column:   "Pod",
				Severity: letters.SeverityError,
				Message:  fmt.Sprintf("pod %s has two rows, this one and row %d", pod.ID, first),
				Hint:     "keep one row for each pod, with the leader whose number goes on its letters",
			}))
		default:
			row[pod.ID] = pod.Source.Row
			pods = append(pods, pod)
		}
	}
	return pods, problems
}

// membersOf returns the doors of each pod that get a letter, in order of their
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

// withMembers returns the pods of the table and those that only households name,
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

// withoutLetters returns the doors that get no letter: those that the list skips,
// in order of their pods, and those that no pod has.
func withoutLetters(doors []door) (skipped, unassigned []letters.Household) {
	for i := range doors {
		d := &doors[i]
		switch {
		case d.Skip != "":
			d.Stop = 0
			skipped = append(skipped, d.household())
		case d.Pod == "":
			d.Stop = 0
			unassigned = append(unassigned, d.household())
		}
	}
	slices.SortStableFunc(skipped, func(x, y letters.Household) int { return comparePodIDs(x.Pod, y.Pod) })
	return skipped, unassigned
}
