package press

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// leaderless says which pods nobody answers for: no leader, and no group to
// stand in.
func (s *standing) leaderless() []letters.Problem {
	if !s.campaign.Group.IsZero() {
		return nil
	}
	var problems []letters.Problem
	for _, pod := range s.assignment.Pods {
		if !pod.Leader.IsZero() || len(pod.Households) == 0 {
			continue
		}
		problems = append(problems, letters.Problem{
			File: pod.Source.File, Sheet: pod.Source.Sheet, Row: pod.Source.Row, Column: "Leader",
			Severity: letters.SeverityError,
			Message:  fmt.Sprintf("pod %s has no leader, and the campaign no [group] to answer in the meantime", pod.ID),
			Hint:     "name the leader in the pods table, or give the group's telephone number under [group] in " + s.campaign.File,
		})
	}
	return problems
}

// unspoken says which letters go out in a language that the pod's leader does
// not speak. They say so themselves, and whom to ask for.
func (s *standing) unspoken() []letters.Problem {
	var problems []letters.Problem
	for _, pod := range s.assignment.Pods {
		if pod.Leader.IsZero() || len(pod.Leader.Languages) == 0 {
			continue
		}
		for _, t := range s.tally(pod.Households) {
			if pod.Leader.Speaks(t.Tag) {
				continue
			}
			problems = append(problems, letters.Problem{
				File: pod.Source.File, Sheet: pod.Source.Sheet, Row: pod.Source.Row, Column: "Languages",
				Severity: letters.SeverityNote,
				Message: fmt.Sprintf("%s: %s; the leader speaks %s", pod.ID,
					plural(t.Letters, t.Name+" letter", t.Name+" letters"), s.englishNames(pod.Leader.Languages)),
				Hint: fmt.Sprintf("the letter says so, and to ask for %q; find somebody who can call back", t.Name),
			})
		}
	}
	return problems
}

// englishNames joins the English names of languages: "English, Spanish and Arabic".
func (s *standing) englishNames(tags []string) string {
	names := make([]string, len(tags))
	for i, tag := range tags {
		names[i] = s.composer.EnglishName(tag)
	}
	if len(names) == 1 {
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// plural gives a count with the word that fits it.
func plural(n int, one, many string) string {
	if n == 1 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}
