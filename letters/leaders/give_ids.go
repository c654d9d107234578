package leaders

import (
	"cmp"
	"slices"
	"strings"
)

// wish is a pod that is to get an ID.
type wish struct {
	// typed is what the ID is made from, and whole what it is made from where that is
	// another pod's: the leader's whole name, or empty.
	typed, whole string
	// key is what the pod is known by: its podKey, or where nobody named it one that no
	// name has.
	key string
}

// unnamed begins the key of a pod that nobody named, as no podKey begins.
const unnamed = " "

func (w wish) isUnnamed() bool { return strings.HasPrefix(w.key, unnamed) }

// possible yields the IDs that the pod may get, the likely ones first.
func (w wish) possible(yield func(id string) bool) {
	for _, text := range []string{w.typed, w.whole} {
		if id := podID(text); id != "" && !yield(id) {
			return
		}
	}
	otherIDs(w.typed, yield)
}

// giveIDs gives each pod an ID, by its key: the one it had in an earlier run, else
// itself where it is an ID as it is typed, else the first that can be made for it and
// that no other has. The order of the wishes does not matter. Taken are the IDs of
// other pods. A pod has none where no ID can be made of its name.
func giveIDs(wishes []wish, taken map[string]bool, e Earlier) map[string]string {
	ids, used := map[string]string{}, map[string]bool{}
	sorted := slices.SortedFunc(slices.Values(wishes), func(a, b wish) int { return cmp.Compare(a.key, b.key) })
	give := func(w wish, id string) bool {
		if ids[w.key] != "" || id == "" || taken[id] || used[id] {
			return false
		}
		ids[w.key], used[id] = id, true
		return true
	}
	for _, w := range sorted {
		give(w, e.kept[w.key])
	}
	for _, w := range sorted {
		if isOwnID(w.typed) && !w.isUnnamed() {
			give(w, podID(w.typed))
		}
	}
	for _, w := range sorted {
		if ids[w.key] != "" || podID(w.typed) == "" {
			continue
		}
		for id := range w.possible {
			if !e.reserved[id] && give(w, id) {
				break
			}
		}
	}
	return ids
}
