package pods

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods/matching"
	"doorletters/letters/pods/plane"
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
func lead(pods []letters.Pod, members map[string][]int32, doors []door, leaders []letters.Leader) []letters.Problem {
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
	var slots []int // leaders, once for each pod they can take
	for i, l := range leaders {
		for range min(max(1, l.Capacity/max(1, largest)), len(leaderless)) {
			slots = append(slots, i)
		}
	}
	homes := newHomes(doors, members, leaders)
	cost := make([][]int, len(slots))
	for s, l := range slots {
		for _, p := range leaderless {
			cost[s] = append(cost[s], homes.cost(pods[p].ID, l))
		}
	}
	given := make([][]string, len(leaders))
	for s, p := range matching.Cheapest(cost, len(leaderless)) {
		if p >= 0 {
			pod := &pods[leaderless[p]]
			pod.Leader = leaders[slots[s]]
			given[slots[s]] = append(given[slots[s]], pod.ID)
		}
	}
	return reportLeaders(leaders, given)
}

func reportLeaders(leaders []letters.Leader, given [][]string) []letters.Problem {
	var problems []letters.Problem
	for i, l := range leaders {
		p := letters.Problem{Severity: letters.SeverityNote, Column: "Pod"}
		slices.SortFunc(given[i], comparePodIDs)
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

// homes is where leaders live, by the doors that get a letter.
type homes struct {
	leaders []letters.Leader
	homes   []*building // each leader's, nil if it is not in the list
	pods    map[string][]*building
	members map[string][]int32
	doors   []door
}

func newHomes(doors []door, members map[string][]int32, leaders []letters.Leader) homes {
	var lettered []door
	for _, d := range doors {
		if d.Pod != "" && d.Skip == "" {
			lettered = append(lettered, d)
		}
	}
	t := newTown(lettered, nil)
	h := homes{leaders: leaders, pods: map[string][]*building{}, members: members, doors: doors}
	at := map[string]*building{}
	for i := range t.buildings {
		b := &t.buildings[i]
		if key := address.BuildingKey(b.doors[0].Address); at[key] == nil {
			at[key] = b
		}
		for n, d := range b.doors {
			if n == 0 || d.Pod != b.doors[n-1].Pod {
				h.pods[d.Pod] = append(h.pods[d.Pod], b)
			}
		}
	}
	for _, l := range leaders {
		var home *building
		for _, key := range buildingKeys(l.Address) {
			if home = at[key]; home != nil {
				break
			}
		}
		h.homes = append(h.homes, home)
	}
	return h
}

// cost returns how badly a pod suits a leader.
func (h homes) cost(pod string, leader int) int {
	nearest := elsewhere
	if home := h.homes[leader]; home != nil {
		for _, b := range h.pods[pod] {
			switch {
			case b == home:
				nearest = 0
			case b.located && home.located:
				nearest = min(nearest, plane.Distance(b.at, home.at))
			case b.block == home.block:
				nearest = min(nearest, sameStreet)
			}
		}
	}
	asked := func(i int32) bool { return h.doors[i].Language != "" }
	spoken := func(i int32) bool { return h.leaders[leader].Speaks(h.doors[i].Language) }
	if its := h.members[pod]; slices.ContainsFunc(its, asked) && !slices.ContainsFunc(its, spoken) {
		nearest += strangeLanguage
	}
	return nearest
}
