package leaders

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// contact is a number or an e-mail address, and whose it is.
type contact struct {
	key    string // what makes two the same
	shown  string
	what   string // "number" or "e-mail address"
	column string
	person string // as letters name them
	pod    string
	source letters.Source
}

// contacts are those that letters of the pods give.
func contacts(pods []letters.Pod) []contact {
	var all []contact
	for _, pod := range pods {
		lead := pod.Leader
		add := func(what, column, person, key, shown string) {
			if key != "" && person != "" {
				all = append(all, contact{key, shown, what, column, person, pod.ID, lead.Source})
			}
		}
		number := func(column, person string, p letters.Phone) {
			add("number", column, person, cmp.Or(p.E164, p.Printed), p.Printed)
		}
		number("Phone", lead.Name, lead.Phone)
		number("WhatsApp", lead.Name, lead.WhatsApp)
		number("Phone 2", lead.Second.Name, lead.Second.Phone)
		add("e-mail address", "Email", lead.Name, strings.ToLower(lead.Email), lead.Email)
	}
	return all
}

// Shared returns a warning for each number and e-mail address that two people have, and
// a note for each that is the group's own: often it is a row that was copied and not
// filled in, and then a pod's neighbors call a stranger. One person may lead several pods.
func Shared(pods []letters.Pod, of letters.Group) []letters.Problem {
	var problems []letters.Problem
	group := []contact{
		{key: cmp.Or(of.Phone.E164, of.Phone.Printed), what: "number"},
		{key: strings.ToLower(of.Email), what: "e-mail address"},
	}
	first, told := map[string]contact{}, map[string]bool{}
	for _, c := range contacts(pods) {
		warn := func(severity letters.Severity, message, hint string) {
			if told[c.key+c.pod] {
				return
			}
			told[c.key+c.pod] = true
			problems = append(problems, letters.Problem{
				File: c.source.File, Sheet: c.source.Sheet, Row: c.source.Row, Column: c.column, Severity: severity, Message: message, Hint: hint,
			})
		}
		other, known := first[c.key]
		switch {
		case slices.ContainsFunc(group, func(g contact) bool { return g.key == c.key }):
			warn(letters.SeverityNote, fmt.Sprintf("the %s of %s, %s, is the group's own: their letters offer no second one", c.what, c.person, c.shown),
				"leave it so if the group answers for pod "+c.pod+"; else write the leader's own")
		case !known:
			first[c.key] = c
		case letters.Fold(other.person) != letters.Fold(c.person):
			warn(letters.SeverityWarning, fmt.Sprintf("%s of pod %s and %s of pod %s have the same %s, %s", other.person, other.pod, c.person, c.pod, c.what, c.shown),
				"dial it and ask who answers; one of the two rows may have been copied")
		}
	}
	return problems
}
