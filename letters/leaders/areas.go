package leaders

import (
	"fmt"

	"doorletters/letters"
)

// ReconcileAreas turns the pods that areas name, as the drawing calls them,
// into IDs, and adds the pods to the table that it does not have. The problems
// say which IDs were made and which pods have no row in the table. It goes
// before [Reconcile], so that the address list may name those pods too.
func ReconcileAreas(areas []letters.Area, t *Table) []letters.Problem {
	t.learn()
	names := map[string]string{} // of the pods that there are, by ID
	for _, pod := range t.Pods {
		names[pod.ID] = pod.Name
	}
	var wishes []wish
	for _, a := range areas {
		if _, known := t.ids[podKey(a.Pod)]; !known {
			wishes = append(wishes, wish{typed: a.Pod, key: podKey(a.Pod)})
		}
	}
	given := giveIDs(wishes, keysOf(names), t.earlier)
	var problems []letters.Problem
	for i := range areas {
		a := &areas[i]
		report := func(severity letters.Severity, message, hint string) {
			problems = append(problems, letters.Problem{File: a.Source.File, Row: a.Source.Row, Severity: severity, Message: message, Hint: hint})
		}
		id, known := t.ids[podKey(a.Pod)]
		if known && id != "" {
			a.Pod = id
			continue
		}
		typed := a.Pod
		id = given[podKey(typed)]
		switch a.Pod = id; {
		case known:
			report(letters.SeverityError, fmt.Sprintf("%q is the name of two pods", typed), "name the area by the pod's ID")
		case id == "":
			report(letters.SeverityError, fmt.Sprintf("no pod ID can be made from %q", typed), "name the area by a short ID of at most 8 letters and digits, for example CP3")
		default:
			n := newcomer{id: id, typed: typed}
			if made := podID(typed); id != made {
				n.insteadOf, n.rival = made, names[made]
			}
			t.name(id, id)
			t.ids[podKey(typed)], names[id] = id, typed
			t.Pods = append(t.Pods, letters.Pod{ID: id, Name: typed})
			message := fmt.Sprintf("pod %s has no row in the pods table, so it has no leader", typed)
			if codes := n.codes(); codes != "" {
				message += "; " + codes
			}
			report(letters.SeverityNote, message, "give it a row in the pods table")
		}
	}
	return problems
}
