package leaders

import (
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// Earlier is what is known of pods' IDs beside the pods table, where IDs would
// else be another pod's. The zero Earlier knows nothing.
type Earlier struct {
	// kept are the IDs that the doors of a pod have since an earlier run, by its key.
	kept map[string]string
	// reserved are IDs that the lists name as they stand: no other pod gets one of them
	// for its beginning.
	reserved map[string]bool
}

// IsZero reports whether nothing is known.
func (e Earlier) IsZero() bool { return len(e.kept) == 0 && len(e.reserved) == 0 }

// NoTable is the table of a campaign that has none.
func NoTable(e Earlier) Table { return Table{earlier: e} }

// Named are the places in which pods are named besides their table, before their
// names are turned into IDs.
type Named struct {
	Doors []letters.Household
	Areas []letters.Area
	// Remembered returns the pod that each door had in an earlier run, empty where it
	// had none. It takes a while, and is called only where it matters. Nil where there
	// was no such run.
	Remembered func() []string
	// IDs are those that any door had then.
	IDs map[string]bool
}

// Look finds out which IDs pods must have so that those of an earlier run stay, and
// those that the lists name stay apart. Nearly always that is nothing. A table that was
// read without what is found is to be read again.
func Look(t Table, n Named) Earlier {
	wishes := map[string]wish{}
	listed := map[string]string{} // what the lists name, by key
	for _, typed := range n.typed() {
		key := podKey(typed)
		if old, again := listed[key]; !again || typed < old {
			listed[key] = typed
		}
	}
	for key, typed := range listed {
		wishes[key] = wish{typed: typed, key: key}
	}
	e := Earlier{reserved: reserved(wishes)}
	for _, w := range t.wishes {
		wishes[w.key] = w
	}
	if n.Remembered != nil && (contested(wishes) || hadOtherID(wishes, n.IDs)) {
		e.kept = newVotes(t, n).kept(wishes)
	}
	return e
}

// typed returns what the lists name, each once, in no order.
func (n Named) typed() []string {
	seen := map[string]bool{}
	for i := range n.Doors {
		seen[n.Doors[i].Pod] = true
	}
	for i := range n.Areas {
		seen[n.Areas[i].Pod] = true
	}
	delete(seen, "")
	return slices.Collect(maps.Keys(seen))
}

// reserved are the IDs that one name is and another begins with.
func reserved(named map[string]wish) map[string]bool {
	own := map[string]bool{}
	for _, w := range named {
		if isOwnID(w.typed) {
			own[podID(w.typed)] = true
		}
	}
	ids := map[string]bool{}
	for _, w := range named {
		id := podID(w.typed)
		if own[id] && !isOwnID(w.typed) && beginsName(id, w.typed) {
			ids[id] = true
		}
	}
	return ids
}

// beginsName reports whether a made ID is the beginning of the name, as 12 is that of
// "1-2" and GREENWOO of Greenwood, so that another pod may go by it. Nobody calls a pod
// CEPARNOR but for Cedar Park North.
func beginsName(id, typed string) bool {
	return strings.HasPrefix(strings.Join(idWords(typed), ""), id)
}

// contested reports whether two pods would have one ID.
func contested(wishes map[string]wish) bool {
	seen := map[string]bool{}
	for _, w := range wishes {
		id := podID(w.typed)
		if id != "" && seen[id] {
			return true
		}
		seen[id] = true
	}
	return false
}

// maxTried is how many of the IDs that a pod may have had are looked for.
const maxTried = 12

// tried are the first of the IDs that a pod may have.
func (w wish) tried() []string {
	if podID(w.typed) == "" {
		return nil
	}
	var ids []string
	for id := range w.possible {
		if ids = append(ids, id); len(ids) == maxTried {
			break
		}
	}
	return ids
}

// hadOtherID reports whether a pod may have had an ID in an earlier run that it would
// not get for its name: one that nobody named may have had any.
func hadOtherID(wishes map[string]wish, ids map[string]bool) bool {
	for _, w := range wishes {
		if w.isUnnamed() && len(ids) > 0 {
			return true
		}
		if slices.ContainsFunc(w.tried(), func(id string) bool { return ids[id] && id != podID(w.typed) }) {
			return true
		}
	}
	return false
}
