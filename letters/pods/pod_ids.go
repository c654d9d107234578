package pods

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
)

// everyID lists, in order, the IDs that pods have or ever had.
func (in Input) everyID(doors []door) []string {
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
	for _, p := range in.Table {
		known[p.ID] = true
	}
	delete(known, "")
	return slices.SortedFunc(maps.Keys(known), comparePodIDs)
}

// podIDs makes IDs for new pods: after CP1 to CP9 comes CP10; where there are
// none yet, P1.
type podIDs struct {
	prefix string
	width  int // of a number written with leading zeros
	last   int
	taken  map[string]bool
}

// newPodIDs continues the beginning that most of the IDs share; among
// equals, with the first in order.
func newPodIDs(ordered []string) *podIDs {
	count := map[string]int{}
	ids := &podIDs{prefix: "P", taken: map[string]bool{}}
	for _, id := range ordered {
		ids.taken[id] = true
		prefix, _, ok := splitID(id)
		if !ok {
			continue
		}
		count[prefix]++
		if count[prefix] > count[ids.prefix] {
			ids.prefix = prefix
		}
	}
	for _, id := range ordered {
		prefix, digits, ok := splitID(id)
		if !ok || prefix != ids.prefix {
			continue
		}
		if digits[0] == '0' {
			ids.width = max(ids.width, len(digits))
		}
		if n, err := strconv.Atoi(digits); err == nil {
			ids.last = max(ids.last, n)
		}
	}
	return ids
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
