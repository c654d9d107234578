package leaders

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// newcomer is a pod that only the address list names.
type newcomer struct {
	id, typed, key string
	// insteadOf is the ID that its name would give, where it has another, and rival the
	// name of the pod that has that.
	insteadOf, rival string
	// alike is a pod with a row in the table that is called the same but for a gap.
	alike  string
	source letters.Source
	rows   letters.RowTally
}

// codes says by which ID the pod goes, where that is not what people wrote; empty
// where it is.
func (n *newcomer) codes() string {
	switch {
	case n.rival != "" && n.rival != n.typed:
		return fmt.Sprintf("its letter codes begin with %s, since those of pod %s begin with %s", n.id, n.rival, n.insteadOf)
	case n.id != strings.ToUpper(n.typed):
		return "its letter codes begin with " + n.id
	}
	return ""
}

// maxNamedPods is how many pods are named before it is said how many more there are.
const maxNamedPods = 10

// reportNewcomers says which pods have no leader and by which IDs they go: of a few
// each, of many how many there are and the first of them.
func reportNewcomers(pods []*newcomer) []letters.Problem {
	note := func(n *newcomer, severity letters.Severity, message, hint string) letters.Problem {
		return letters.Problem{File: n.source.File, Sheet: n.source.Sheet, Row: n.source.Row, Column: "Pod", Severity: severity, Message: message, Hint: hint}
	}
	if len(pods) > maxNamedPods {
		var named []string
		for _, n := range pods[:maxNamedPods] {
			if n.id != strings.ToUpper(n.typed) {
				named = append(named, n.typed+" (letter codes "+n.id+"-...)")
			} else {
				named = append(named, n.typed)
			}
		}
		return []letters.Problem{note(pods[0], letters.SeverityNote, fmt.Sprintf("%d pods have no row in the pods table, so they have no leader: %s and %d more", len(pods), strings.Join(named, ", "), len(pods)-maxNamedPods),
			"give each a row in the pods table; if the column is none of pods, call it something else")}
	}
	var problems []letters.Problem
	for _, n := range pods {
		message := fmt.Sprintf("pod %s has no row in the pods table, so it has no leader", n.typed)
		if n.rows.Count() > 0 {
			message += " (" + n.rows.String() + ")"
		}
		if codes := n.codes(); codes != "" {
			message += "; " + codes
		}
		if n.alike != "" {
			problems = append(problems, note(n, letters.SeverityWarning, message, fmt.Sprintf("if it is pod %s, write that here too; else give it a row in the pods table", n.alike)))
			continue
		}
		problems = append(problems, note(n, letters.SeverityNote, message, "give it a row in the pods table"))
	}
	return problems
}
