package pods

import (
	"cmp"
	"fmt"
	"slices"

	"doorletters/letters"
)

// Input is what Assign goes by.
type Input struct {
	// Households are the doors of the address list, one each, with what is
	// remembered of them (pod, stop, code) filled in.
	Households []letters.Household
	// Table is the pods table. A row without ID is a leader who waits for a
	// pod, and is passed over; pods that only households name are added.
	Table []letters.Pod
	// Areas are drawn on a map, their Pod an ID; a pod may have several.
	Areas []letters.Area
	// Gone are doors that are remembered but no longer in the list. They get
	// no letter, and their codes stay taken.
	Gone []letters.Household
}

// Assignment holds every household of the input exactly once: in a pod, among
// the skipped or among the unassigned.
type Assignment struct {
	// Pods are in order of their IDs, CP2 before CP10, those without doors too.
	// Their Households get letters: in walk order, each with Pod, Stop and Code.
	Pods []letters.Pod
	// Skipped get no letter because the list says so. They have a pod if
	// there is one for them, no stop, and a code only if they had it before.
	Skipped []letters.Household
	// Unassigned get no letter because no pod is theirs.
	Unassigned []letters.Household
	// New counts the doors that got their code now.
	New int
	// Problems are about the pods table, and about doors by the group.
	Problems []letters.Problem
}

// Assign gives every household a pod by what exists already: the pod it has,
// else the pod of its code, else the street rules of the table, else the areas. Then it gives
// walk order, stops and letter codes.
//
// A pod whose doors all have a stop and a code stays as it is. Where a door is
// new, its pod is walked anew: stops change, codes never do. A new door gets its
// pod's highest serial + 1, counting the doors that are skipped or gone.
func Assign(in Input) Assignment {
	var a Assignment
	table, problems := onePodARow(in.Table)
	doors := newDoors(in.Households)
	c := newClaims(table, in.Areas, doors)

	members := map[string][]letters.Household{}
	var homeless []door
	for i := range doors {
		d := &doors[i]
		disputed := c.settle(d)
		switch {
		case d.Skip != "":
			d.Stop = 0
			a.Skipped = append(a.Skipped, d.Household)
		case d.Pod != "":
			members[d.Pod] = append(members[d.Pod], d.Household)
		default:
			d.Stop = 0
			a.Unassigned = append(a.Unassigned, d.Household)
			if !disputed {
				homeless = append(homeless, *d)
			}
		}
	}
	slices.SortStableFunc(a.Skipped, func(x, y letters.Household) int { return comparePodIDs(x.Pod, y.Pod) })
	a.Pods = withMembers(table, members, a.Skipped)

	highest := highestSerials(doors, in.Gone)
	for i := range a.Pods {
		pod := &a.Pods[i]
		if settled(pod.Households) {
			slices.SortStableFunc(pod.Households, func(x, y letters.Household) int { return cmp.Compare(x.Stop, y.Stop) })
			continue
		}
		pod.Households = Walk(pod.Households, pod.Leader.Address)
		a.New += giveCodes(pod.ID, pod.Households, highest[pod.ID])
	}

	a.Problems = slices.Concat(problems, c.problems(), c.areaProblems(), codeProblems(doors))
	if len(homeless) > 0 {
		a.Problems = append(a.Problems, homelessProblem(homeless, in.Table, len(members) == 0))
	}
	return a
}

// settled reports whether every door has its stop and its code.
func settled(doors []letters.Household) bool {
	return !slices.ContainsFunc(doors, func(h letters.Household) bool { return h.Stop == 0 || h.Code == "" })
}

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

// homelessProblem says once how many doors have no pod. It stops the batch only
// where nothing would be left to print.
func homelessProblem(doors []door, table []letters.Pod, all bool) letters.Problem {
	p := letters.Problem{
		File:     doors[0].Source.File,
		Severity: letters.SeveritySkipped,
		Message: fmt.Sprintf("%s no pod, and %s no letter: the first is %s",
			plural(len(doors), "door has", "doors have"), pick(len(doors), "gets", "get"), doorAt(doors[0])),
	}
	if all {
		p.Severity = letters.SeverityError
	}
	file := "pods.xlsx"
	if len(table) > 0 && table[0].Source.File != "" {
		file = table[0].Source.File
	}
	p.Hint = fmt.Sprintf("type one in a Pod column, or list streets in %s", file)
	return p
}
