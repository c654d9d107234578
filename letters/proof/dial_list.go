package proof

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// check sees that a list has, on the line of each pod, the numbers and addresses that the
// roster has for it, and no others than these, the group's and the services'.
func (d *DialList) check(c letters.Campaign, b *Body, drawings []drawing) error {
	group := contactOf(c, nil)
	phones := map[string]bool{"": true, group.phone.Printed: true, c.Emergency: true, c.Crisis: true}
	emails := map[string]bool{"": true, group.email: true}
	for _, r := range c.Resources {
		phones[r.Phone.Printed] = true
	}
	rows := rowsOf(drawings)
	for i := range d.Pods {
		pod := &d.Pods[i]
		who := contactOf(c, pod)
		emails[who.email] = true
		for _, p := range []letters.Phone{who.phone, who.whatsApp, who.second} {
			phones[p.Printed] = true
			if !dials(p) {
				return faultf("the number %s is not %s, which a telephone dials for it%s", p.Printed, p.E164, rowOf(pod))
			}
		}
		if who.whatsApp == who.phone {
			who.whatsApp = letters.Phone{} // "the same"
		}
		if !rows.have(pod.ID, who.phone.Printed, who.whatsApp.Printed) || !rows.have(pod.ID, who.second.Printed) {
			return faultf("the telephone of pod %s in the list is not %s%s", pod.ID, who.main().Printed, rowOf(pod))
		}
		// A long one is on two lines, which are read with all other words.
		if !rows.have(pod.ID, who.email) && rows.anywhere(who.email) {
			return faultf("the e-mail address of pod %s in the list is not %s%s", pod.ID, who.email, rowOf(pod))
		}
	}
	for _, w := range b.Words {
		if w.Kind == letters.KindPhone && !phones[w.Text] || w.Kind == letters.KindEmail && !emails[w.Text] {
			return faultf("the list has %s, which is nobody's", w.Text)
		}
	}
	return nil
}

// listLinks are the links of all languages of a campaign, for the first pod of a list.
func listLinks(c letters.Campaign, d *DialList) links {
	var of links
	var pod *letters.Pod
	if len(d.Pods) > 0 {
		pod = &d.Pods[0]
	}
	for _, tag := range c.Languages {
		of.all = append(of.all, linksOf(c, pod, tag, "").all...)
	}
	return of
}

// rows are the texts of the lines of tables, by what stands first on them.
type rows map[string][]string

// rowsOf lists the lines of drawings.
func rowsOf(drawings []drawing) rows {
	found := rows{}
	for _, d := range drawings {
		lines := map[float64][]run{}
		for _, r := range d.runs {
			lines[r.at.y] = append(lines[r.at.y], r)
		}
		for _, line := range lines {
			slices.SortStableFunc(line, fromLeft)
			texts := make([]string, len(line))
			for i, r := range line {
				texts[i] = spaceless(r.seen())
			}
			all := strings.Join(texts, "")
			for _, text := range texts {
				found[text] = append(found[text], all)
			}
		}
	}
	return found
}

// have reports whether a line that has a text has others too, one behind the other.
func (r rows) have(text string, others ...string) bool {
	if strings.Join(others, "") == "" {
		return true
	}
	return slices.ContainsFunc(r[spaceless(text)], func(line string) bool {
		for _, other := range others {
			_, after, found := strings.Cut(line, spaceless(other))
			if !found {
				return false
			}
			line = after
		}
		return true
	})
}

// anywhere reports whether a text stands whole on some line.
func (r rows) anywhere(text string) bool {
	for _, lines := range r {
		if contains(lines, spaceless(text)) {
			return true
		}
	}
	return false
}
