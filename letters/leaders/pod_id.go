package leaders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// maxPodID is how many characters a pod's ID has at most.
const maxPodID = 8

// podID returns the ID for a pod as it is typed: itself in capitals where that is
// at most eight letters and digits, else made from the beginnings of its words,
// "Cedar Park North" as CEPARNOR. It depends on nothing but the text, so that
// next week's table has the same. Empty where the text has no Latin letter or
// digit.
func podID(typed string) (id string, made bool) {
	words := strings.FieldsFunc(strings.ToUpper(letters.Fold(typed)), func(r rune) bool {
		return !(r >= 'A' && r <= 'Z' || r >= '0' && r <= '9')
	})
	id = strings.Join(words, "")
	if len(id) > maxPodID {
		var b strings.Builder
		for i, word := range words {
			share := (maxPodID - b.Len()) / (len(words) - i)
			b.WriteString(word[:min(len(word), max(share, min(1, maxPodID-b.Len())))])
		}
		id = b.String()
	}
	return id, id != strings.ToUpper(typed)
}

// podKey compares what people type for a pod: "Cedar Park", "cedar-park".
func podKey(text string) string { return strings.ReplaceAll(letters.Fold(text), " ", "") }

// Reconcile turns the pods that households name, as they are typed, into IDs,
// and adds the pods to the table that only the address list names. The problems
// say which IDs were made and which pods have no row in the table. Done again
// it changes nothing.
func Reconcile(households []letters.Household, t *Table) []letters.Problem {
	t.learn()
	inTable := map[string]bool{}
	for _, pod := range t.Pods {
		inTable[pod.ID] = true
	}
	var newcomers []*newcomer
	byID := map[string]*newcomer{}
	var problems []letters.Problem
	reported := map[string]bool{}
	for i := range households {
		h := &households[i]
		if h.Pod == "" {
			continue
		}
		id, known := t.ids[podKey(h.Pod)]
		if known && id != "" {
			h.Pod = id
			if n := byID[id]; n != nil && h.Source.Row > 0 {
				n.rows.Add(h.Source.Row)
			}
			continue
		}
		typed := h.Pod
		problem := func(message string) {
			h.Pod = ""
			if !reported[typed] {
				problems = append(problems, letters.Problem{File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: "Pod",
					Severity: letters.SeverityError, Message: message, Hint: idHint})
			}
			reported[typed] = true
		}
		if known {
			problem(fmt.Sprintf("%q is the name of two pods", typed))
			continue
		}
		id, _ = podID(typed)
		switch {
		case id == "":
			problem(fmt.Sprintf("no pod ID can be made from %q", typed))
			continue
		case inTable[id]:
			problem(fmt.Sprintf("pod %q would get the ID %s, which another pod has", typed, id))
			continue
		}
		inTable[id] = true
		t.name(id, id)
		t.name(typed, id)
		n := &newcomer{id: id, typed: typed, source: h.Source}
		if h.Source.Row > 0 { // else it is only remembered
			n.rows.Add(h.Source.Row)
		}
		newcomers, byID[id] = append(newcomers, n), n
		h.Pod = id
	}
	slices.SortStableFunc(newcomers, func(a, b *newcomer) int { return cmp.Compare(a.id, b.id) })
	for _, n := range newcomers {
		t.Pods = append(t.Pods, letters.Pod{ID: n.id, Name: n.typed})
	}
	return append(problems, reportNewcomers(newcomers)...)
}

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
