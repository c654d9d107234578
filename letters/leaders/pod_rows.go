package leaders

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// podRows are the rows of a table that are pods, as long as not all of them are known.
type podRows []podRow

// podRow is a pod without its ID, and in which column its name stands.
type podRow struct {
	pod    letters.Pod
	column letters.Column
	wish
	// also are further rows of the same pod, which nobody named.
	also []int
}

const idHint = "write a short ID of at most 8 letters and digits in the Pod column, for example CP3, and the long name under Pod name"

// addRows gives the rows their IDs and adds them to the table, in their order.
func (t *Table) addRows(rows podRows, headed *heading.Table) []letters.Problem {
	rows, problems := rows.named(headed)
	var wishes []wish
	for _, r := range rows {
		wishes = append(wishes, r.wish)
	}
	ids := giveIDs(wishes, nil, t.earlier)
	typed := map[string]string{} // the name of each ID's pod
	for _, r := range rows {
		typed[ids[r.key]] = r.typed
	}
	for _, r := range rows {
		id := ids[r.key]
		if id == "" {
			problems = append(problems, r.problem(headed, letters.SeverityError, fmt.Sprintf("no pod ID can be made from %q", r.typed), idHint))
			continue
		}
		problems = append(problems, r.reportID(headed, id, typed[podID(r.typed)])...)
		r.pod.ID = id
		if r.pod.Name == "" {
			r.pod.Name = r.typed
			if id == podID(r.whole) {
				r.pod.Name = r.whole
			}
		}
		t.Pods, t.wishes[id] = append(t.Pods, r.pod), r.wish
	}
	for _, pod := range t.Pods { // an ID first: it is its own pod's
		t.name(pod.ID, pod.ID)
	}
	for _, pod := range t.Pods {
		t.name(t.wishes[pod.ID].typed, pod.ID)
		t.name(pod.Name, pod.ID)
	}
	return problems
}

// named gives a name to the rows that nobody named, and leaves out those whose pod has
// a row already.
func (rows podRows) named(headed *heading.Table) (podRows, []letters.Problem) {
	var problems []letters.Problem
	var kept podRows
	first := map[string]int{} // the place in kept of each key
	rows.nameUnnamed()
	for _, r := range rows {
		at, again := first[r.key]
		switch {
		case again && r.isUnnamed():
			kept[at].pod.Streets += "; " + r.pod.Streets
			kept[at].also = append(kept[at].also, r.pod.Source.Row)
		case again:
			problems = append(problems, r.problem(headed, letters.SeverityError, fmt.Sprintf("row %d has pod %s already", kept[at].pod.Source.Row, strings.ToUpper(kept[at].typed)),
				"leave one row for each pod; if these are two pods, "+idHint))
		default:
			first[r.key] = len(kept)
			kept = append(kept, r)
		}
	}
	return kept, problems
}

func (r podRow) problem(headed *heading.Table, severity letters.Severity, message, hint string) letters.Problem {
	return letters.Problem{File: headed.Sheet.File, Sheet: headed.Sheet.Name, Row: r.pod.Source.Row, Column: headed.Heading(r.column), Severity: severity, Message: message, Hint: hint}
}

// reportID says which ID a pod has, where that is not what people wrote. Rival is the
// pod that has the ID that would be made of the name.
func (r podRow) reportID(headed *heading.Table, id, rival string) []letters.Problem {
	var message string
	hint := idHint
	switch {
	case r.isUnnamed():
		message = fmt.Sprintf("the row has streets and no pod, so it is read as a pod of its own, %s: its letter codes begin with %s", id, id)
		if len(r.also) > 0 {
			others := letters.RowTally{}
			for _, row := range r.also {
				others.Add(row)
			}
			message = fmt.Sprintf("this row and %s have streets and no pod, so they are read as one pod, %s: its letter codes begin with %s", others.String(), id, id)
		}
		hint = fmt.Sprintf("write %s in the Pod column of the row, or another short name", id)
		if headed.Index(letters.ColumnPod) < 0 {
			hint = fmt.Sprintf("add a column Pod to the table, and write %s in it, or another short name", id)
		}
	case id == strings.ToUpper(r.typed):
		return nil
	case id != podID(r.typed) && rival != "" && rival != r.typed:
		message = fmt.Sprintf("%q and %q would both have the letter codes %s-...: those of %q begin with %s", rival, r.typed, podID(r.typed), r.typed, id)
	case id != podID(r.typed):
		message = fmt.Sprintf("the letter codes of %q begin with %s, since %s may be another pod", r.typed, id, podID(r.typed))
	default:
		message = fmt.Sprintf("%q is too long or has other signs than A to Z and 0 to 9: its letter codes begin with %s", r.typed, id)
	}
	return []letters.Problem{r.problem(headed, letters.SeverityNote, message, hint)}
}

// nameUnnamed gives the rows of streets that nobody named what an ID is made from: the
// leader's first name, or without leader the first street. Rows of one leader are one
// pod.
func (rows podRows) nameUnnamed() {
	numbers := map[string][]string{} // by which each name is called
	for _, r := range rows {
		name, number := letters.Fold(r.pod.Leader.Name), r.pod.Leader.Phone.E164
		if r.key == "" && number != "" && !slices.Contains(numbers[name], number) {
			numbers[name] = append(numbers[name], number)
		}
	}
	for i := range rows {
		r := &rows[i]
		if r.key != "" {
			continue
		}
		r.column = letters.ColumnStreets
		name := letters.Fold(r.pod.Leader.Name)
		if r.wish = leaderWish(r.pod); name == "" || podID(r.typed) == "" {
			r.wish = streetWish(r.pod)
		}
		if len(numbers[name]) > 1 { // of two people with one name
			r.key += " " + r.pod.Leader.Phone.E164
		}
	}
}
