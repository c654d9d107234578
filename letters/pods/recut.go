package pods

import (
	"cmp"
	"slices"

	"doorletters/letters"
)

// before is what doors had before a new cut, in the order of the doors. It is
// empty where nothing is cut anew.
type before []letters.Household

// forget takes off the doors what an earlier cut gave them, if a new one is
// asked for, and remembers it.
func (in Input) forget(doors []door) before {
	if !in.Recut {
		return nil
	}
	b := make(before, len(doors))
	for i := range doors {
		d := &doors[i]
		b[i] = d.household()
		if pod, _, ok := splitCode(d.Code); d.Pod == "" && ok {
			b[i].Pod = pod
		}
		d.Pod, d.Stop, d.Code = in.Given[d.Source], 0, ""
	}
	return b
}

// names returns IDs for new pods. Where they are cut anew each takes, if it can,
// the ID of the pod that most of its doors come from, those with the most in
// common first: so the fewest doors change pods.
func (b before) names(doors []door, groups [][]int, ids *podIDs) []string {
	names := make([]string, len(groups))
	if b != nil {
		type common struct {
			group, doors int
			pod          string
		}
		taken := map[string]bool{"": true}
		for _, d := range doors {
			taken[d.Pod] = true
		}
		var all []common
		for g, members := range groups {
			count := map[string]int{}
			for _, i := range members {
				count[b[i].Pod]++
			}
			for pod, n := range count {
				all = append(all, common{g, n, pod})
			}
		}
		slices.SortFunc(all, func(x, y common) int {
			return cmp.Or(cmp.Compare(y.doors, x.doors), cmp.Compare(x.group, y.group), CompareIDs(x.pod, y.pod))
		})
		for _, c := range all {
			if names[c.group] == "" && !taken[c.pod] {
				names[c.group] = c.pod
				taken[c.pod] = true
			}
		}
	}
	unnamed := 0
	for _, name := range names {
		if name == "" {
			unnamed++
		}
	}
	for _, id := range ids.some(unnamed) {
		names[slices.Index(names, "")] = id
	}
	return names
}

// restore puts the code they had back on doors that are in their old pod again,
// and counts those that are not.
func (b before) restore(doors []door) (moved int) {
	for i, h := range b {
		switch {
		case h.Pod == "":
		case doors[i].Pod == h.Pod:
			doors[i].Code = h.Code
		default:
			moved++
		}
	}
	return moved
}
