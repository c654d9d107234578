package leaders

import (
	"cmp"

	"doorletters/letters"
	"doorletters/letters/pods/rule"
)

// IsUnnamed reports whether a pod's ID was made of its leader or its streets, since
// nobody named it.
func (t *Table) IsUnnamed(id string) bool { return t.wishes[id].isUnnamed() }

// leaderWish is what the ID of a pod is made from that nobody named: its leader's
// first name, and where somebody else is called so, the whole.
func leaderWish(pod letters.Pod) wish {
	lead := pod.Leader
	return wish{typed: cmp.Or(lead.Called, lead.Name), whole: lead.Name, key: unnamed + letters.Fold(lead.Name)}
}

// noStreet names a pod of which neither leader nor street can be written in the letters
// of an ID.
const noStreet = "Pod"

// streetWish is the same where nobody leads the pod: the first of its streets. The key
// is all of them, or the leader where only the letters of the name will not do.
func streetWish(pod letters.Pod) wish {
	w := wish{typed: noStreet, key: unnamed + cmp.Or(letters.Fold(pod.Leader.Name), letters.Fold(pod.Streets))}
	rules, _ := rule.Parse(pod.Streets, func(string) bool { return false })
	for _, r := range rules {
		if name := r.Name(); podID(name) != "" {
			w.typed, w.whole = name, r.Text
			break
		}
	}
	return w
}
