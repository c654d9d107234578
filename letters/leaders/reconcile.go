package leaders

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"doorletters/letters"
)

// Reconcile turns the pods that households name, as they are typed, into IDs,
// and adds the pods to the table that only the address list names. The problems
// say which IDs were made and which pods have no row in the table. Done again
// it changes nothing.
func Reconcile(households []letters.Household, t *Table) []letters.Problem {
	t.learn()
	newcomers, byKey := t.newcomers(households)
	t.admit(newcomers)
	var problems []letters.Problem
	reported := map[string]bool{}
	ids := map[string]string{} // of what is typed
	for i := range households {
		h := &households[i]
		typed := h.Pod
		if typed == "" {
			continue
		}
		id, known := ids[typed]
		if !known {
			id = t.ids[podKey(typed)]
			ids[typed] = id
		}
		if h.Pod = id; id != "" || reported[typed] {
			continue
		}
		reported[typed] = true
		message := fmt.Sprintf("%q is the name of two pods", typed)
		if byKey[podKey(typed)] != nil {
			message = fmt.Sprintf("no pod ID can be made from %q", typed)
		}
		problems = append(problems, letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: "Pod",
			Severity: letters.SeverityError, Message: message, Hint: idHint})
	}
	newcomers = slices.DeleteFunc(newcomers, func(n *newcomer) bool { return n.id == "" })
	slices.SortFunc(newcomers, func(a, b *newcomer) int { return cmp.Compare(a.id, b.id) })
	for _, n := range newcomers {
		t.Pods = append(t.Pods, letters.Pod{ID: n.id, Name: n.typed})
	}
	return append(problems, reportNewcomers(newcomers)...)
}

// newcomers are the pods that only the address list names, and the same by their keys.
func (t *Table) newcomers(households []letters.Household) ([]*newcomer, map[string]*newcomer) {
	byKey, byTyped := map[string]*newcomer{}, map[string]*newcomer{}
	for i := range households {
		h := &households[i]
		if h.Pod == "" {
			continue
		}
		n, seen := byTyped[h.Pod]
		if !seen {
			key := podKey(h.Pod)
			if _, known := t.ids[key]; !known {
				if n = byKey[key]; n == nil {
					n = &newcomer{key: key, typed: h.Pod, source: h.Source}
					byKey[key] = n
				}
				n.typed = min(n.typed, h.Pod)
			}
			byTyped[h.Pod] = n
		}
		if n != nil && h.Source.Row > 0 { // else it is only remembered
			n.rows.Add(h.Source.Row)
		}
	}
	return slices.Collect(maps.Values(byKey)), byKey
}

// admit gives newcomers their IDs.
func (t *Table) admit(newcomers []*newcomer) {
	var wishes []wish
	names := map[string]string{} // of the pods that there are, by ID
	alike := map[string]string{} // the same by what they are called, but for gaps
	for _, pod := range t.Pods {
		names[pod.ID] = pod.Name
		alike[withoutGaps(podKey(pod.ID))] = pod.Name
		alike[withoutGaps(podKey(pod.Name))] = pod.Name
	}
	for _, n := range newcomers {
		wishes = append(wishes, wish{typed: n.typed, key: n.key})
	}
	ids := giveIDs(wishes, keysOf(names), t.earlier)
	for _, n := range newcomers {
		n.id, n.alike = ids[n.key], alike[withoutGaps(n.key)]
		names[n.id] = n.typed
	}
	for _, n := range newcomers {
		if id := podID(n.typed); n.id != id {
			n.insteadOf, n.rival = id, names[id]
		}
		if n.id != "" {
			t.name(n.id, n.id)
		}
		t.ids[n.key] = n.id
	}
}

func keysOf(names map[string]string) map[string]bool {
	keys := map[string]bool{}
	for key := range names {
		keys[key] = true
	}
	return keys
}

// withoutGaps is a podKey without the gaps between digits.
func withoutGaps(key string) string { return strings.ReplaceAll(key, "-", "") }

// learn makes a table that was not read from a file know its pods' names.
func (t *Table) learn() {
	if t.ids != nil {
		return
	}
	t.ids = map[string]string{}
	for _, pod := range t.Pods {
		t.name(pod.ID, pod.ID)
		t.name(pod.Name, pod.ID)
	}
}
