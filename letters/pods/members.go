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
func membersOf(doors []door) map[string][]int32 {
	of := map[string][]int32{}
	for i := range doors {
		if d := &doors[i]; d.Pod != "" && d.Skip == "" {
			of[d.Pod] = append(of[d.Pod], int32(i))
		}
	}
	for _, its := range of {
		slices.SortStableFunc(its, func(i, j int32) int { return cmp.Compare(doors[i].Stop, doors[j].Stop) })
	}
	return of
}

// podsOf returns the pods of the table and those that only doors name, in order.
func podsOf(table []letters.Pod, doors []door) []letters.Pod {
	pods := slices.Clone(table)
	known := map[string]bool{"": true}
	for i := range pods {
		known[pods[i].ID] = true
		pods[i].Households = nil
	}
	for i := range doors {
		if id := doors[i].Pod; !known[id] {
			known[id] = true
			pods = append(pods, letters.Pod{ID: id, Name: id})
		}
	}
	slices.SortFunc(pods, func(x, y letters.Pod) int { return CompareIDs(x.ID, y.ID) })
	return pods
}
