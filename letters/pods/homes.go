package pods

import (
	"cmp"
	"math"
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
	way     func(home *building, its []*building) int // as town.ways has it
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

// ways returns what measures the way from a building to the nearest of some, all of which
// have a place, in decimetres: along the streets of a map, if most of the town is on it, else
// in a straight line.
func (t *town) ways(streets letters.StreetMap) func(home *building, its []*building) int {
	straight := func(a, b *building) int { return plane.Distance(a.at, b.at) }
	inLine := func(home *building, its []*building) int {
		least := math.MaxInt
		for _, b := range its {
			least = min(least, straight(home, b))
		}
		return least
	}
	if len(streets.Lines) == 0 {
		return inLine
	}
	s := newSurvey(t, streets, Watch{})
	if !s.mapped() {
		return inLine
	}
	index := make(map[*building]int, len(t.buildings))
	for i := range t.buildings {
		index[&t.buildings[i]] = i
	}
	return func(home *building, its []*building) int {
		// Farther than a kilometre nobody looks for the streets; of the buildings of a pod
		// those that are nearest by walking are among the nearest in a straight line.
		const far, few = 10_000, 8
		if least := inLine(home, its); least > far {
			return 7 * least / 5
		}
		near := slices.Clone(its)
		slices.SortStableFunc(near, func(a, b *building) int { return cmp.Compare(straight(home, a), straight(home, b)) })
		near = near[:min(few, len(near))]
		ids := []int{index[home]}
		for _, b := range near {
			ids = append(ids, index[b])
		}
		w, least := s.streets().Ways(ids), math.MaxInt
		for k, b := range near {
			least = min(least, w.Between(0, k+1, straight(home, b)))
		}
		return least
	}
}

// cost returns how badly a pod suits a leader.
func (h homes) cost(pod string, leader int) int {
	nearest := elsewhere
	if home := h.homes[leader]; home != nil {
		var placed []*building
		for _, b := range h.pods[pod] {
			switch {
			case b == home:
				nearest = 0
			case b.located && home.located:
				placed = append(placed, b)
			case b.block == home.block:
				nearest = min(nearest, sameStreet)
			}
		}
		if len(placed) > 0 && nearest > 0 {
			nearest = min(nearest, h.way(home, placed))
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
	var slots []int  // leaders, once for each pod they can take
	var cost [][]int // of each slot, for each pod
	for i, n := range room {
		var its []int
		for _, pod := range pods {
			its = append(its, h.cost(pod, i))
		}
		for range n {
			slots, cost = append(slots, i), append(cost, its)
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
