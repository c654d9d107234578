package pods

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// The cost of giving a pod to a leader, in decimetres.
const (
	strangeLanguage = 5_000  // the leader speaks no language of the pod's doors
	elsewhere       = 30_000 // nothing says where the leader lives
	sameStreet      = 2_000  // without coordinates
)

// lead finds leaders for the pods that have none, so that together they live
// nearest to their doors and speak their languages. A leader who says how many
// households they can look after may get several pods, up to that; others get
// one. It reports who got which pod, since nobody said so.
func lead(pods []letters.Pod, members map[string][]int32, doors []door, leaders []letters.Leader, streets letters.StreetMap) []letters.Problem {
	if len(leaders) == 0 {
		return nil
	}
	var leaderless []int
	largest := 0
	for i := range pods {
		if n := len(members[pods[i].ID]); pods[i].Leader.IsZero() && n > 0 {
			leaderless = append(leaderless, i)
			largest = max(largest, n)
		}
	}
	room := make([]int, len(leaders)) // pods that each can take
	for i, l := range leaders {
		room[i] = min(max(1, l.Capacity/max(1, largest)), len(leaderless))
	}
	homes := newHomes(doors, members, leaders, streets)
	given := make([][]string, len(leaders))
	give := func(leader, p int) {
		pod := &pods[leaderless[p]]
		pod.Leader = leaders[leader]
		given[leader] = append(given[leader], pod.ID)
	}
	ids := make([]string, len(leaderless))
	for n, i := range leaderless {
		ids[n] = pods[i].ID
	}
	if many(room, len(ids)) {
		homes.inTurn(room, ids, give)
	} else {
		homes.cheapest(room, ids, give)
	}
	return reportLeaders(leaders, given)
}

// mostSteps bounds the work of finding the leaders that are best in all: some seconds.
const mostSteps = 2e9

// many reports whether it would take too long to find the best of so many leaders, with so
// much room, for so many pods.
func many(room []int, pods int) bool {
	slots := 0.0
	for _, n := range room {
		slots += float64(n)
	}
	return slots*slots*max(slots, float64(pods)) > mostSteps
}

func reportLeaders(leaders []letters.Leader, given [][]string) []letters.Problem {
	var problems []letters.Problem
	for i, l := range leaders {
		p := letters.Problem{Severity: letters.SeverityNote, Column: "Pod"}
		slices.SortFunc(given[i], CompareIDs)
		switch len(given[i]) {
		case 0:
			p.Message = fmt.Sprintf("%s still waits for a pod: every pod with doors has a leader", l.Name)
			p.Hint = "write a pod's ID in this row if one should be led by two people in turn, or leave it"
		case 1:
			p.Message = fmt.Sprintf("%s leads pod %s now", l.Name, given[i][0])
			p.Hint = fmt.Sprintf("write %s in the Pod column of this row, so that it stays so when doors are added", given[i][0])
		default:
			p.Message = fmt.Sprintf("%s leads pods %s now", l.Name, strings.Join(given[i], ", "))
			p.Hint = "write a row for each of them in the pods table, so that it stays so when doors are added"
		}
		problems = append(problems, problemAt(l.Source, p))
	}
	return problems
}
