package readback

import (
	"math"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/proof"
)

// checkDialled sees that a list has, on the line of each pod, the numbers and addresses that the
// roster has for it, and no others than these, the group's and the services'.
func checkDialled(c letters.Campaign, b body, drawings []drawing) error {
	group := contactOf(c, nil)
	phones := map[string]bool{"": true, group.phone.Printed: true, c.Emergency: true, c.Crisis: true}
	emails := map[string]bool{"": true, group.email: true}
	for _, r := range c.Resources {
		phones[r.Phone.Printed] = true
	}
	cells := cellsOf(drawings)
	for i := range b.Dialled.Pods {
		pod := &b.Dialled.Pods[i]
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
		if !cells.rowHas(pod.ID, who.phone.Printed, who.whatsApp.Printed) || !cells.rowHas(pod.ID, who.second.Printed) {
			return faultf("the telephone of pod %s in the list is not %s%s", pod.ID, who.main().Printed, rowOf(pod))
		}
		if !cells.rowHas(pod.ID, who.email) {
			return faultf("the e-mail address of pod %s in the list is not %s%s", pod.ID, who.email, rowOf(pod))
		}
	}
	for _, w := range b.all() {
		if w.Kind == letters.KindPhone && !phones[w.Text] || w.Kind == letters.KindEmail && !emails[w.Text] {
			return faultf("the list has %s, which is nobody's", w.Text)
		}
	}
	return nil
}

// listLinks are the links of all languages of a campaign, for the first pod of a list;
// code is that of its sheet.
func listLinks(c letters.Campaign, d *proof.DialList, code string) links {
	var of links
	var pod *letters.Pod
	if len(d.Pods) > 0 {
		pod = &d.Pods[0]
	}
	for _, tag := range c.Languages {
		of.all = append(of.all, linksOf(c, pod, tag, code).all...)
	}
	return of
}

// cells are the runs of drawings by their text, each with the drawing that it is on.
type cells map[string][]cell

type cell struct {
	on drawing
	run
}

func cellsOf(drawings []drawing) cells {
	all := cells{}
	for _, d := range drawings {
		for _, r := range d.runs {
			text := spaceless(r.seen())
			all[text] = append(all[text], cell{d, r})
		}
	}
	return all
}

// rowHas reports whether a row of a table that names a pod has some texts, one to the
// right of the other.
func (c cells) rowHas(pod string, texts ...string) bool {
	return strings.Join(texts, "") == "" || slices.ContainsFunc(c[spaceless(pod)], func(at cell) bool {
		return holdsTexts(at.on.rowOf(at.run), texts)
	})
}

// rowOf returns the runs of the row of a table in which a run begins a cell: those between
// what stands above it and below it in its column.
func (d drawing) rowOf(of run) []run {
	const sameColumn = 1.5
	above, below := math.Inf(1), math.Inf(-1)
	for _, r := range d.runs {
		switch {
		case math.Abs(r.at.x-of.at.x) > sameColumn:
		case r.at.y > of.at.y:
			above = min(above, r.at.y)
		case r.at.y < of.at.y:
			below = max(below, r.at.y)
		}
	}
	var row []run
	for _, r := range d.runs {
		if r.at.y < above-1 && r.at.y > below+1 {
			row = append(row, r)
		}
	}
	return row
}

// holdsTexts reports whether runs have some texts: on one line in their order, or those
// that are too long for it on several.
func holdsTexts(row []run, texts []string) bool {
	lines := linesOf(drawing{runs: row})
	from := math.Inf(-1)
	for _, text := range texts {
		if text = spaceless(text); text == "" {
			continue
		}
		at := slices.IndexFunc(row, func(r run) bool { return r.at.x > from && strings.Contains(spaceless(r.seen()), text) })
		switch {
		case at >= 0:
			from = row[at].at.x
		case !contains(lines, text) && !runsOn(lines, text):
			return false
		}
	}
	return true
}
