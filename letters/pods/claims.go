package pods

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/pods/rule"
)

// claims decides which pod a door is in: what the door itself says, else what
// the pods' Streets cells say, else in which pod's area it is.
type claims struct {
	rules    []podRule
	onStreet map[string][]int // indices of rules by address.StreetKey
	streets  streets
	unread   []unreadRule
	areas    []area
	// overruled counts doors that stay in their pod against another pod's
	// rule, disputed doors that two pods claim alike: {pod, pod} -> doors.
	overruled, disputed *tally[[2]string]
	// outside counts doors in one pod and another pod's area, overlapped doors
	// in two areas: {pod, pod} -> doors.
	outside, overlapped *tally[[2]string]
}

// podRule is a rule with the pod it belongs to.
type podRule struct {
	rule.Rule
	pod    letters.Pod
	met    bool // it covers a door
	cities []string
}

type unreadRule struct {
	rule.Unread
	pod letters.Pod
}

func newClaims(table []letters.Pod, drawn []letters.Area, doors []door) *claims {
	c := &claims{
		areas:      newAreas(drawn),
		onStreet:   map[string][]int{},
		overruled:  newTally[[2]string](),
		disputed:   newTally[[2]string](),
		outside:    newTally[[2]string](),
		overlapped: newTally[[2]string](),
	}
	if len(drawn) > 0 || slices.ContainsFunc(table, func(p letters.Pod) bool { return p.Streets != "" }) {
		c.streets = newStreets(doors)
	}
	for _, pod := range table {
		rules, bad := rule.Parse(pod.Streets, c.streets.known)
		for _, r := range rules {
			c.onStreet[r.Street] = append(c.onStreet[r.Street], len(c.rules))
			c.rules = append(c.rules, podRule{Rule: r, pod: pod})
		}
		for _, u := range bad {
			c.unread = append(c.unread, unreadRule{u, pod})
		}
	}
	return c
}

// settle puts the door into its pod. The door is left without one, and disputed is
// true, where two pods claim it with rules that are equally specific, or both
// with an area.
func (c *claims) settle(d *door) (disputed bool) {
	if disputed = c.settleByStreet(d); disputed {
		return true
	}
	return c.settleByArea(d)
}

func (c *claims) settleByStreet(d *door) (disputed bool) {
	if pod, _, ok := splitCode(d.Code); d.Pod == "" && ok {
		d.Pod = pod
	}
	claimants := c.claimants(*d)
	switch {
	case len(claimants) == 0:
	case d.Pod != "":
		if !slices.Contains(claimants, d.Pod) {
			c.overruled.add([2]string{d.Pod, claimants[0]}, *d)
		}
	case len(claimants) == 1:
		d.Pod = claimants[0]
	case d.Skip == "":
		c.disputed.add([2]string{claimants[0], claimants[1]}, *d)
		return true
	}
	return false
}

// claimants returns the pods whose rules name the door most specifically, in the
// order of the table.
func (c *claims) claimants(d door) []string {
	var pods []string
	best := rule.None
	for _, i := range c.onStreet[d.street()] {
		r := &c.rules[i]
		s := r.Covers(d.number)
		if s == rule.None {
			continue
		}
		r.met = true
		if city := d.Address.City; city != "" && !slices.ContainsFunc(r.cities, func(c string) bool { return strings.EqualFold(c, city) }) {
			r.cities = append(r.cities, city)
		}
		if s > best {
			best, pods = s, nil
		}
		if s == best && !slices.Contains(pods, r.pod.ID) {
			pods = append(pods, r.pod.ID)
		}
	}
	return pods
}

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
