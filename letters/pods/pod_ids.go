package pods

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// podIDs are the IDs for new pods, as everything stands.
func (in Input) podIDs(doors []door) *podIDs {
	known := in.everyID(doors)
	for _, a := range in.Areas {
		known[a.Pod] = true
	}
	var open []string
	for _, p := range in.Table {
		if !known[p.ID] && isOpen(p) {
			open = append(open, p.ID)
		} else {
			known[p.ID] = true
		}
	}
	delete(known, "")
	slices.SortFunc(open, CompareIDs)
	return newPodIDs(slices.SortedFunc(maps.Keys(known), CompareIDs), open)
}

// isOpen reports whether a row of the table that no door and no area names has a leader
// who waits for doors: it has no streets, and is called as new pods are, CP3. Doors that
// are cut become that pod, rather than another one beside it that nobody leads.
func isOpen(p letters.Pod) bool {
	_, _, numbered := splitID(p.ID)
	return numbered && p.Streets == "" && !p.Leader.IsZero()
}

// everyID are the IDs that pods with doors have or ever had.
func (in Input) everyID(doors []door) map[string]bool {
	known := map[string]bool{}
	for i := range doors { // with what rules and areas say
		known[doors[i].Pod] = true
	}
	for _, households := range [][]letters.Household{in.Households, in.Gone} {
		for i := range households {
			known[households[i].Pod] = true
			if pod, _, ok := splitCode(households[i].Code); ok {
				known[pod] = true
			}
		}
	}
	return known
}

// podIDs makes IDs for new pods: after CP1 to CP9 comes CP10; where there are
// none yet, P1.
type podIDs struct {
	prefix string
	width  int // of a number written with leading zeros
	last   int
	taken  map[string]bool
	open   []string // pods whose leaders wait for doors, in order
}

// beginningOf returns the beginning that most IDs share; among equals, that of the first
// in order.
func beginningOf(ordered []string) string {
	count, most := map[string]int{}, "P"
	for _, id := range ordered {
		prefix, _, ok := splitID(id)
		if !ok {
			continue
		}
		if count[prefix]++; count[prefix] > count[most] {
			most = prefix
		}
	}
	return most
}

// newPodIDs continues the beginning that most of the IDs share. They are known, but for
// those of open pods, which new ones may have.
func newPodIDs(known, open []string) *podIDs {
	all := slices.SortedFunc(slices.Values(slices.Concat(known, open)), CompareIDs)
	ids := &podIDs{prefix: beginningOf(all), taken: map[string]bool{}, open: open}
	for _, id := range known {
		ids.taken[id] = true
		prefix, digits, ok := splitID(id)
		if !ok || prefix != ids.prefix {
			continue
		}
		ids.widen(digits)
		if n, err := strconv.Atoi(digits); err == nil {
			ids.last = max(ids.last, n)
		}
	}
	for _, id := range open {
		if prefix, digits, _ := splitID(id); prefix == ids.prefix {
			ids.widen(digits)
		}
	}
	return ids
}

// widen takes over how long a number is that is written with leading zeros.
func (ids *podIDs) widen(digits string) {
	if digits[0] == '0' {
		ids.width = max(ids.width, len(digits))
	}
}

// splitID splits "CP10" into CP and 10.
func splitID(id string) (prefix, digits string, ok bool) {
	prefix = strings.TrimRight(id, "0123456789")
	digits = id[len(prefix):]
	return prefix, digits, digits != "" && len(digits) < 7
}

// next returns an ID that no pod has or ever had. IDs have up to eight characters.
func (ids *podIDs) next() string {
	for {
		ids.last++
		id := fmt.Sprintf("%s%0*d", ids.prefix, ids.width, ids.last)
		if len(id) > 8 {
			ids.prefix, ids.width, ids.last = "P", 0, 0
			continue
		}
		if !ids.taken[id] {
			ids.taken[id] = true
			return id
		}
	}
}

// some returns IDs for as many pods, in order. Those of pods whose leaders wait for doors
// are among them.
func (ids *podIDs) some(n int) []string {
	some := make([]string, n)
	for i := range some {
		some[i] = ids.next()
	}
	at := n - 1
	for _, id := range ids.open {
		if slices.Contains(some, id) {
			continue
		}
		for at >= 0 && slices.Contains(ids.open, some[at]) {
			at--
		}
		if at < 0 {
			break
		}
		some[at] = id
	}
	slices.SortFunc(some, CompareIDs)
	return some
}
