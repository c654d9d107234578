package leaders

import (
	"fmt"
	"slices"

	"doorletters/letters"
)

// ReconcileAreas turns the pods that areas name, as the drawing calls them,
// into IDs, and adds the pods to the table that it does not have. The problems
// say which IDs were made and which pods have no row in the table. It goes
// before [Reconcile], so that the address list may name those pods too.
func ReconcileAreas(areas []letters.Area, t *Table) []letters.Problem {
	t.learn()
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
		id, made := podID(typed)
		switch {
		case known:
			report(letters.SeverityError, fmt.Sprintf("%q is the name of two pods", typed), "name the area by the pod's ID")
		case id == "":
			report(letters.SeverityError, fmt.Sprintf("no pod ID can be made from %q", typed), "name the area by a short ID of at most 8 letters and digits, for example CP3")
		case slices.ContainsFunc(t.Pods, func(p letters.Pod) bool { return p.ID == id }):
			report(letters.SeverityError, fmt.Sprintf("the area %q would get the ID %s, which another pod has", typed, id), "name the area by the pod's ID")
		default:
			t.name(id, id)
			t.name(typed, id)
			t.Pods = append(t.Pods, letters.Pod{ID: id, Name: typed})
			message := fmt.Sprintf("pod %s has no row in the pods table, so it has no leader", typed)
			if made {
				message += fmt.Sprintf("; its letter codes begin with %s", id)
			}
			report(letters.SeverityNote, message, "give it a row in the pods table")
			a.Pod = id
			continue
		}
		a.Pod = ""
	}
	return problems
}
