package pods

import (
	"slices"
	"sync"

	"doorletters/letters"
	"doorletters/letters/pods/parallel"
)

// Input is what Assign goes by.
type Input struct {
	// Households are the doors of the address list, one each, with what is
	// remembered of them (pod, stop, code) filled in.
	Households []letters.Household
	// Table is the pods table. A row without ID is a leader who waits for a
	// pod, and is passed over; pods that only households name are added.
	Table []letters.Pod
	// TableFile is the name of the pods table, for hints; empty where there is none.
	TableFile string
	// Areas are drawn on a map, their Pod an ID; a pod may have several.
	Areas []letters.Area
	// Streets are the lines of a street map, by which pods are cut and walked; ways are straight
	// where it has none.
	Streets letters.StreetMap
	// Gone are doors that are remembered but no longer in the list. They get
	// no letter, and their codes stay taken.
	Gone []letters.Household
	// Size bounds the pods that are cut for doors without one. The zero size
	// asks for no cut: such doors are left unassigned.
	Size letters.PodSize
	// Waiting are leaders without a pod; they get those without a leader.
	Waiting []letters.Leader
	// Recut cuts everything anew but what people gave: the pods in Given, street
	// rules and areas.
	Recut bool
	// Given has the pods that the address list itself names, by the row. Only
	// Recut looks at it, to tell them from those an earlier cut gave.
	Given map[letters.Source]string
	// Watch follows a cut.
	Watch Watch
	// InPlace lets Assign change the Households and put them in its own order instead of
	// making a copy, for which a computer may have no room: those of a million doors take
	// 330 MB. The caller then has no more use for them.
	InPlace bool
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
	// Cut are the IDs of the pods cut now, in order.
	Cut []string
	// Moved counts the doors that had another pod before; only Recut moves any.
	Moved int
	// Changed reports whether a door with a letter has another pod, stop or code than
	// before.
	Changed bool
	// Newcomers are the doors with a letter that had no code before, where others had one.
	Newcomers []letters.Household
	// Recoded counts the doors that had a code and have it no more.
	Recoded int
	// Problems are about the pods table, and about doors by the group.
	Problems []letters.Problem
}

// Assign gives every household a pod by what exists already: the pod it has,
// else the pod of its code, else the street rules of the table, else the areas.
// The others are cut into pods of their own; once letters went out they join the
// pods beside them, and nobody moves. Pods without a leader get one of those who
// wait. Then the doors get their walk order, stops and letter codes.
//
// A pod whose doors all have a stop and a code stays as it is. Where a door is
// new, its pod is walked anew: stops change, codes never do. A new door gets its
// pod's highest serial + 1, counting the doors that are skipped or gone.
func Assign(in Input) Assignment {
	var a Assignment
	table, problems := onePodARow(in.Table)
	doors := newDoors(in.Households)
	before := in.forget(doors)
	c := newClaims(table, in.Areas, doors)
	unassigned := make([]bool, len(doors))
	for i := range doors {
		disputed := c.settle(&doors[i])
		unassigned[i] = doors[i].Pod == "" && doors[i].Skip == "" && !disputed
	}
	// On most runs every door has its place, and the town is not looked at.
	town := sync.OnceValue(func() survey { return newSurvey(newTown(doors, unassigned), in.Streets, in.Watch) })
	placed := placement{unplaced: indices(unassigned)}
	if in.Size.Max > 0 && len(placed.unplaced) > 0 {
		placed = in.place(town(), before, in.podIDs(doors))
	}
	a.Cut, a.Moved = placed.fresh, before.restore(doors)

	members := membersOf(doors)
	a.Pods = podsOf(table, doors)
	led := lead(a.Pods, members, doors, in.Waiting, in.Streets)
	a.Problems = slices.Concat(problems, c.problems(), c.areaProblems(), codeProblems(doors), placed.problems, led)
	var uncoded []letters.Problem
	a.New, uncoded = in.walkUnsettled(a.Pods, members, doors, town)
	a.Problems = append(a.Problems, uncoded...)
	if len(placed.unplaced) > 0 {
		a.Problems = append(a.Problems, in.unassignedProblems(doors, placed, len(members) == 0)...)
	}
	// The town and its streets are of no more use, and leave their room to the households.
	a.compare(in, members, doors)
	a.house(in.arranged(a.Pods, members, doors), members)
	return a
}

// walkUnsettled puts the members of the pods that are not settled in walk order, and
// gives a code to those that have none. It returns how many these are, and which pods
// have none left.
func (in Input) walkUnsettled(pods []letters.Pod, members map[string][]int32, doors []door, town func() survey) (coded int, problems []letters.Problem) {
	buildings := sync.OnceValue(func() map[string][]int { return town().buildingsOf() })
	highest := sync.OnceValue(func() map[string]int { return highestSerials(in.Households, in.Gone) })
	var unsettled []int
	for i := range pods {
		if !settled(doors, members[pods[i].ID]) {
			unsettled = append(unsettled, i)
		}
	}
	ordered := make([][]int32, len(unsettled))
	parallel.Each(parallel.Workers(), len(unsettled), func(_, n int) {
		if in.Watch.stopped() {
			ordered[n] = members[pods[unsettled[n]].ID]
			return
		}
		pod := &pods[unsettled[n]]
		ordered[n] = town().walk(buildings()[pod.ID], pod.Leader.Address, func(d *door) bool { return d.Pod == pod.ID && d.Skip == "" })
	})
	for n, i := range unsettled {
		id := pods[i].ID
		members[id] = ordered[n]
		given, uncoded := giveCodes(id, doors, members[id], highest()[id])
		coded, problems = coded+given, append(problems, uncoded...)
	}
	return coded, problems
}

// settled reports whether every one of some doors has its stop and its code.
func settled(doors []door, members []int32) bool {
	for _, i := range members {
		if doors[i].Stop == 0 || doors[i].Code == "" {
			return false
		}
	}
	return true
}
