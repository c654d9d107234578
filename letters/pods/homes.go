package pods

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods/matching"
	"doorletters/letters/pods/plane"
)

// homes is where leaders live, by the doors that get a letter.
type homes struct {
	leaders []letters.Leader
	homes   []*building // each leader's, nil if it is not in the list
	pods    map[string][]*building
	way     func(a, b *building) int // in decimetres, of two that have a place
	members map[string][]int32
	doors   []door
}

func newHomes(doors []door, members map[string][]int32, leaders []letters.Leader, streets letters.StreetMap) homes {
	var lettered []door
	for _, d := range doors {
		if d.Pod != "" && d.Skip == "" {
			lettered = append(lettered, d)
		}
	}
	t := newTown(lettered, nil)
	h := homes{leaders: leaders, pods: map[string][]*building{}, way: t.ways(streets), members: members, doors: doors}
	at := map[string]*building{} // of the buildings that leaders may mean
	for _, l := range leaders {
		for _, key := range buildingKeys(l.Address) {
			at[key] = nil
		}
	}
	for i := range t.buildings {
		b := &t.buildings[i]
		if len(at) > 0 {
			key := address.BuildingKey(b.doors[0].Address)
			if known, meant := at[key]; meant && known == nil {
				at[key] = b
			}
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

// ways returns what measures the way between two buildings: along the streets of a map,
// if most of the town is on it, else in a straight line.
func (t *town) ways(streets letters.StreetMap) func(a, b *building) int {
	straight := func(a, b *building) int { return plane.Distance(a.at, b.at) }
	if len(streets.Lines) == 0 {
		return straight
	}
	s := newSurvey(t, streets, Watch{})
	if !s.mapped() {
		return straight
	}
	index := make(map[*building]int, len(t.buildings))
	for i := range t.buildings {
		index[&t.buildings[i]] = i
	}
	return func(a, b *building) int {
		return s.streets().Ways([]int{index[a], index[b]}).Between(0, 1, straight(a, b))
	}
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
				// No street leads nearer than the straight line.
				if plane.Distance(b.at, home.at) < nearest {
					nearest = min(nearest, h.way(b, home))
				}
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

// cheapest gives leaders to pods so that the costs are least in all.
func (h homes) cheapest(room []int, pods []string, give func(leader, pod int)) {
	var slots []int // leaders, once for each pod they can take
	for i, n := range room {
		for range n {
			slots = append(slots, i)
		}
	}
	cost := make([][]int, len(slots))
	for s, l := range slots {
		for _, pod := range pods {
			cost[s] = append(cost[s], h.cost(pod, l))
		}
	}
	for s, p := range matching.Cheapest(cost, len(pods)) {
		if p >= 0 {
			give(slots[s], p)
		}
	}
}

// inTurn gives leaders the pod they live in, if nobody before them has it, then each of
// the others one of those that are left, and at last those that are left to who can take
// more.
func (h homes) inTurn(room []int, pods []string, give func(leader, pod int)) {
	place, taken := make(map[string]int, len(pods)), make([]bool, len(pods))
	for p, id := range pods {
		place[id] = p
	}
	take := func(leader, p int) {
		taken[p] = true
		room[leader]--
		give(leader, p)
	}
	housed := make([]bool, len(room))
	for l, home := range h.homes {
		if home == nil {
			continue
		}
		for _, d := range home.doors {
			if p, leaderless := place[d.Pod]; leaderless && !taken[p] {
				take(l, p)
				housed[l] = true
				break
			}
		}
	}
	next := 0
	fill := func(leader, most int) {
		for ; most > 0 && next < len(pods); next++ {
			if !taken[next] {
				take(leader, next)
				most--
			}
		}
	}
	for l := range room {
		if !housed[l] {
			fill(l, 1)
		}
	}
	for l := range room {
		fill(l, room[l])
	}
}
