package pods

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

const streetsExample = `write it like "Alder St 1-99 odd; Birch Ave; Elm St 20-; Oak St 2, 4, 8-16"`

// problems reports what is wrong with the Streets cells, after every door was
// settled.
func (c *claims) problems() []letters.Problem {
	var problems []letters.Problem
	add := func(s letters.Source, severity letters.Severity, message, hint string) {
		problems = append(problems, problemAt(s, letters.Problem{Column: "Streets", Severity: severity, Message: message, Hint: hint}))
	}
	for _, u := range c.unread {
		add(u.pod.Source, letters.SeverityError,
			fmt.Sprintf("%q in the streets of pod %s cannot be read: %s", u.Text, u.pod.ID, u.Why), streetsExample)
	}
	for _, r := range c.rules {
		switch {
		case len(c.streets) == 0: // letters without addresses
		case !r.met:
			message, hint := c.unmet(r)
			add(r.pod.Source, letters.SeverityWarning, message, hint)
		case len(r.cities) > 1:
			add(r.pod.Source, letters.SeverityNote,
				fmt.Sprintf("%q of pod %s takes in doors of %s", r.Text, r.pod.ID, strings.Join(r.cities, " and ")),
				"if it should not, type the pod in the Pod column of its doors instead")
		}
	}
	for _, g := range c.disputed.groups {
		message := fmt.Sprintf("pods %s and %s both list %s", g.key[0], g.key[1], doorAt(g.first))
		if more := g.count - 1; more > 0 {
			message += fmt.Sprintf(" and %s", plural(more, "more door", "more doors"))
		}
		add(c.sourceOf(g.key[1]), letters.SeverityError, message, "take the street, or those numbers of it, out of one of the two")
	}
	for _, g := range c.overruled.groups {
		add(c.sourceOf(g.key[1]), letters.SeverityNote,
			fmt.Sprintf("%s on streets of pod %s %s in pod %s and %s there: the first is %s",
				plural(g.count, "door", "doors"), g.key[1], pick(g.count, "is", "are"), g.key[0], pick(g.count, "stays", "stay"), doorAt(g.first)),
			"a pod that a door already has counts for more than streets")
	}
	return problems
}

// unmet explains a rule that covers no door.
func (c *claims) unmet(r podRule) (message, hint string) {
	message = fmt.Sprintf("%q of pod %s matches no address", r.Text, r.pod.ID)
	if s, ok := c.streets[r.Street]; ok {
		return message, fmt.Sprintf("house numbers on %s go from %d to %d", s.name, s.low, s.high)
	}
	if name := c.streets.nearest(r.Street); name != "" {
		return message, fmt.Sprintf("the nearest street name in the address list is %q", name)
	}
	return message, "compare the street's name with the address list"
}

func (c *claims) sourceOf(pod string) letters.Source {
	for _, r := range c.rules {
		if r.pod.ID == pod {
			return r.pod.Source
		}
	}
	return letters.Source{}
}
