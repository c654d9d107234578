package leaders

import (
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/pods/rule"
)

// votes count the doors that a pod has by the lists, or on its streets, by the ID that
// they had in an earlier run.
type votes struct {
	of  map[vote]int
	ids map[string]int // all doors that had an ID
	// doors are those of a pod that had any ID.
	doors map[string]int
}

// vote is a pod's key, and an ID.
type vote struct{ key, id string }

func newVotes(t Table, n Named) votes {
	v := votes{map[vote]int{}, map[string]int{}, map[string]int{}}
	remembered := n.Remembered()
	on, keys := t.onStreets(n.Doors), map[string]string{}
	for i := range n.Doors {
		d, id := &n.Doors[i], remembered[i]
		if id == "" {
			continue
		}
		v.ids[id]++
		of := on.of(d)
		if d.Pod != "" {
			if keys[d.Pod] == "" {
				keys[d.Pod] = podKey(d.Pod)
			}
			of = []string{keys[d.Pod]}
		}
		for _, key := range of {
			v.of[vote{key, id}]++
			v.doors[key]++
		}
	}
	return v
}

// kept are the IDs that pods had, by their keys: each that of most of its doors.
func (v votes) kept(wishes map[string]wish) map[string]string {
	own := map[string]bool{} // IDs by which people call pods
	for _, w := range wishes {
		if isOwnID(w.typed) && !w.isUnnamed() {
			own[podID(w.typed)] = true
		}
	}
	kept, owner := map[string]string{}, map[string]string{}
	for _, key := range slices.Sorted(maps.Keys(wishes)) {
		id := v.best(wishes[key], own)
		if id == "" {
			continue
		}
		if other, taken := owner[id]; taken {
			if v.of[vote{other, id}] >= v.of[vote{key, id}] {
				continue
			}
			delete(kept, other)
		}
		kept[key], owner[id] = id, key
	}
	return kept
}

// best returns the ID that a pod had; empty where it had none, or that cannot be told.
func (v votes) best(w wish, own map[string]bool) string {
	if id := podID(w.typed); !w.isUnnamed() && isOwnID(w.typed) && v.of[vote{w.key, id}] > 0 {
		return id
	}
	best, most, tried := "", 0, w.tried()
	for _, id := range slices.Sorted(maps.Keys(v.ids)) {
		n := v.of[vote{w.key, id}]
		may := slices.Contains(tried, id)
		if w.isUnnamed() { // any other of which most doors are its own
			may = !own[id] && (may || 2*n > v.ids[id] && 2*n > v.doors[w.key])
		}
		if n > most && may {
			best, most = id, n
		}
	}
	return best
}

// streetRules finds the pods on whose streets a door is.
type streetRules struct {
	rules map[string][]keyedRule // by address.StreetKey
	keys  map[string]string      // of the streets' names
}

type keyedRule struct {
	rule.Rule
	key string // of the pod
}

func (t Table) onStreets(doors []letters.Household) streetRules {
	on := streetRules{map[string][]keyedRule{}, map[string]string{}}
	known := map[string]bool{}
	for i := range doors {
		street := doors[i].Address.Street
		if _, again := on.keys[street]; !again {
			on.keys[street] = address.StreetKey(street)
			known[on.keys[street]] = true
		}
	}
	for _, pod := range t.Pods {
		rules, _ := rule.Parse(pod.Streets, func(key string) bool { return known[key] })
		for _, r := range rules {
			on.rules[r.Street] = append(on.rules[r.Street], keyedRule{r, t.wishes[pod.ID].key})
		}
	}
	return on
}

// of returns the keys of the pods whose streets a door is on.
func (s streetRules) of(d *letters.Household) []string {
	rules := s.rules[s.keys[d.Address.Street]]
	if len(rules) == 0 {
		return nil
	}
	var keys []string
	number, _, _ := address.House(d.Address)
	for _, r := range rules {
		if r.Covers(number) != rule.None && !slices.Contains(keys, r.key) {
			keys = append(keys, r.key)
		}
	}
	return keys
}
