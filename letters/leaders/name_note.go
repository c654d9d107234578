package leaders

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// name reads the cell of a person's name. What was turned round is said here where
// reportCalled does not say it; settled: letters print another name.
func (r *rowReader) name(column letters.Column, settled bool) (whole, called string) {
	typed := r.Text(column)
	n := readName(typed)
	if column != letters.ColumnLeader {
		n.called = ""
	}
	if n.turned && n.called == "" && !settled {
		r.Varies(column, letters.SeverityNote, "the name is read as the family's before the given one, and turned round", fmt.Sprintf("%q is read as %s", typed, n.whole),
			"write the name as it is said, without a comma, if it is another")
	}
	return n.whole, n.called
}

// maxNamedLeaders is how many leaders are named before it is said how many more
// there are.
const maxNamedLeaders = 10

// reportCalled says what letters call the leaders by whose first name it is only
// told from the whole one.
func reportCalled(t Table, headed *heading.Table) []letters.Problem {
	var called []string
	add := func(l letters.Leader) {
		if l.OnLetters == "" && l.Called != "" && l.Called != l.Name {
			called = append(called, fmt.Sprintf("%s (%s)", l.Called, l.Name))
		}
	}
	for _, pod := range t.Pods {
		add(pod.Leader)
	}
	for _, leader := range t.Waiting {
		add(leader)
	}
	if len(called) == 0 {
		return nil
	}
	message := "letters call the leaders: " + strings.Join(called[:min(len(called), maxNamedLeaders)], ", ")
	if more := len(called) - maxNamedLeaders; more > 0 {
		message += fmt.Sprintf(" and %d more", more)
	}
	return []letters.Problem{{
		File: headed.Sheet.File, Sheet: headed.Sheet.Name, Column: headed.Heading(letters.ColumnLeader), Severity: letters.SeverityNote,
		Message: message, Hint: "write another under Name on letters",
	}}
}
