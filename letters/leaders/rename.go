package leaders

import (
	"fmt"
	"maps"
	"slices"

	"doorletters/letters"
)

// Rename gives pods of the table that have another name than before the ID that their
// codes are of, as a campaign's answers say: the pod that it was, to what it is now. A
// pod without a row in the table may be one that doors name. It goes before all else
// that looks for pods in the table. File is the campaign's settings, for what is wrong
// with an answer.
func Rename(pods map[string]string, doors []letters.Household, t *Table, file string) []letters.Problem {
	t.learn()
	var problems []letters.Problem
	for _, was := range slices.Sorted(maps.Keys(pods)) {
		now := pods[was]
		id := podID(was)
		fault := func(message, hint string) {
			problems = append(problems, letters.Problem{File: file, Column: "answers.pods." + was, Severity: letters.SeverityError, Message: message, Hint: hint})
		}
		known := t.ids[podKey(now)]
		named := slices.ContainsFunc(doors, func(h letters.Household) bool { return podKey(h.Pod) == podKey(now) })
		switch {
		case id == "":
			fault(fmt.Sprintf("no pod ID can be made from %q", was), "write the pod as its letter codes begin: GREEN for GREEN-017")
		case known == id:
		case slices.ContainsFunc(t.Pods, func(p letters.Pod) bool { return p.ID == id }):
			fault(fmt.Sprintf("%s has a row of its own in the pods table, so it is not %s", id, now), "delete the line, or the row")
		case known != "":
			t.rename(known, id)
		case named:
			t.Pods = append(t.Pods, letters.Pod{ID: id, Name: now})
			t.name(id, id)
			t.name(now, id)
		default:
			fault(fmt.Sprintf("the pods table has no pod %q%s", now, letters.DidYouMean(now, t.called())), "write the pod as the table has it under Pod or Pod name, or delete the line")
		}
	}
	return problems
}

// rename gives a pod of the table another ID; it is found by its names as before.
func (t *Table) rename(old, id string) {
	for i := range t.Pods {
		if t.Pods[i].ID == old {
			t.Pods[i].ID = id
		}
	}
	for key, its := range t.ids {
		if its == old {
			t.ids[key] = id
		}
	}
	t.ids[podKey(id)] = id
}

// called are the names of the table's pods.
func (t *Table) called() []string {
	var names []string
	for _, p := range t.Pods {
		names = append(names, p.Name)
	}
	return names
}
