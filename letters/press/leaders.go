package press

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// leaderless returns a problem for each pod that nobody answers for: it has no
// leader, and the campaign no group to stand in.
func (l loaded) leaderless() []letters.Problem {
	if !l.campaign.Group.Phone.IsZero() {
		return nil
	}
	var problems []letters.Problem
	for _, pod := range l.assignment.Pods {
		if !pod.Leader.IsZero() || len(pod.Households) == 0 {
			continue
		}
		p := letters.Problem{
			File: pod.Source.File, Sheet: pod.Source.Sheet, Row: pod.Source.Row, Column: "Leader",
			Severity: letters.SeverityError,
			Message:  fmt.Sprintf("pod %s has no leader, and the campaign no [group] phone to answer in the meantime", pod.ID),
			Hint:     "name the leader in the pods table, or give the group's telephone number under [group] in " + l.campaign.File,
		}
		if p.File == "" { // only the address list names the pod
			p.File, p.Column = l.campaign.File, "pods"
		}
		problems = append(problems, p)
	}
	return problems
}

// numberless returns a warning for each pod whose leader has no number of their own:
// letters give the group's, and whoever dials it does not reach the leader. A number
// that was told to be wrong is there, though.
func (l loaded) numberless(told []letters.Problem) []letters.Problem {
	if l.campaign.Letter.Contact == letters.ContactGroup {
		return nil
	}
	var problems []letters.Problem
	for _, pod := range l.assignment.Pods {
		leader := pod.Leader
		if leader.IsZero() || !leader.Phone.IsZero() || !leader.WhatsApp.IsZero() || len(pod.Households) == 0 {
			continue
		}
		if slices.ContainsFunc(told, func(p letters.Problem) bool {
			return isFault(p) && p.Row > 0 && p.Row == leader.Source.Row && p.File == leader.Source.File
		}) {
			continue
		}
		p := letters.Problem{
			File: leader.Source.File, Sheet: leader.Source.Sheet, Row: leader.Source.Row, Column: "Phone",
			Severity: letters.SeverityWarning,
			Message:  fmt.Sprintf("%s has no telephone number: the letters of pod %s say to call %s, and give the group's number", leader.Name, pod.ID, leader.ShortName()),
			Hint:     "write the leader's number, or clear the leader's name until there is one",
		}
		if l.campaign.Group.Phone.IsZero() {
			p.Severity = letters.SeverityError
			p.Message = fmt.Sprintf("%s has no telephone number, and the group has none: nobody could call", leader.Name)
			p.Hint = "write the leader's number, or the group's as phone under [group] in " + l.campaign.File
		}
		problems = append(problems, p)
	}
	return problems
}

// unspoken returns a note for each pod with letters in a language that its leader
// does not speak. Such letters say so, and which language to ask for.
func (l loaded) unspoken() []letters.Problem {
	var problems []letters.Problem
	speaks := speakers{}
	for _, pod := range l.assignment.Pods {
		if pod.Leader.IsZero() || len(pod.Leader.Languages) == 0 {
			continue
		}
		var foreign, spoken []string
		for _, t := range l.tally(pod.Households) {
			if !speaks.has(pod.Leader, t.Tag) {
				foreign = append(foreign, plural(t.Letters, t.Name+" letter", t.Name+" letters"))
			}
		}
		if len(foreign) == 0 {
			continue
		}
		for _, tag := range pod.Leader.Languages {
			spoken = append(spoken, l.composer.EnglishName(tag))
		}
		problems = append(problems, letters.Problem{
			File: pod.Leader.Source.File, Sheet: pod.Leader.Source.Sheet, Row: pod.Leader.Source.Row, Column: "Languages",
			Severity: letters.SeverityNote,
			Message:  fmt.Sprintf("%s: %s; the leader speaks %s", pod.ID, letters.Enumerate(foreign), letters.Enumerate(spoken)),
			Hint:     "these letters say so, and which language to ask for; find somebody who can call back",
		})
	}
	return problems
}

// speakers remembers who speaks what: a city's leaders speak few languages, and to
// compare two tags takes long.
type speakers map[string]bool

func (s speakers) has(leader letters.Leader, tag string) bool {
	key := tag + " " + strings.Join(leader.Languages, " ")
	speaks, known := s[key]
	if !known {
		speaks = leader.Speaks(tag)
		s[key] = speaks
	}
	return speaks
}

// plural returns a count with the word that fits it.
func plural(n int, one, many string) string {
	if n == 1 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}
