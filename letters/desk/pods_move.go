package desk

import (
	"fmt"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/press"
)

// moveView says what a move of doors would make of the pods.
type moveView struct {
	Pod     string // that is looked at
	Targets []moveTarget
	To      moveTarget // the one that is chosen
	Doors   int        // that would change their pod
	Printed []string   // the codes on letters of theirs that are printed
	Keys    []string   // of the doors
}

// moveTarget is a pod that doors may get, with its size now and after the move.
type moveTarget struct {
	ID, Name   string
	Now, After int
	// Above and Below are the bounds that its size after the move is out of; 0 for one
	// that holds.
	Above, Below int
	Chosen       bool
}

// moveView says what becomes of the doors that are selected. To is the pod that is chosen
// for them; empty for the first other one.
func (v *visit) moveView(session *press.Session, s selection, to string) moveView {
	m := moveView{Pod: s.pod}
	size := session.Settings().PodSize
	all := session.Pods()
	if podOf(session, to) == nil {
		to = ""
	}
	if len(all) == 1 { // to which doors without a pod may go
		to = all[0].ID
	}
	for _, pod := range all {
		if to == "" && pod.ID != s.pod {
			to = pod.ID
		}
		coming := len(s.leaving(pod.ID))
		t := moveTarget{ID: pod.ID, Name: pod.Title(), Now: len(pod.Households), After: len(pod.Households) + coming}
		if size.Max > 0 && t.After > size.Max {
			t.Above = size.Max
		} else if t.After < size.Min {
			t.Below = size.Min
		}
		if t.Chosen = t.ID == to; t.Chosen {
			m.To = t
		}
		m.Targets = append(m.Targets, t)
	}
	for _, h := range s.leaving(m.To.ID) {
		m.Doors++
		if h.Printed != "" {
			m.Printed = append(m.Printed, h.Code)
		}
	}
	m.Keys = slices.Sorted(maps.Keys(s.chosen))
	return m
}

// sayMove answers what a move would do, while doors are being selected.
func (d *Desk) sayMove(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	s := v.selected(session)
	return v.showPart("pods.move.html", v.moveView(session, s, v.r.FormValue("to")))
}

// move gives doors to another pod. It is a correction: it is stronger than what is
// remembered, so the doors get codes of that pod, and their old ones are not given again.
func (d *Desk) move(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	s, to := v.selected(session), v.r.FormValue("to")
	if podOf(session, to) == nil {
		return v.goTo("pods?pod="+s.pod, v.say("pods.move.no_pod"))
	}
	doors := s.leaving(to)
	if len(doors) == 0 {
		return v.goTo("pods?pod="+s.pod, v.say("pods.move.none"))
	}
	if view := v.moveView(session, s, to); len(view.Printed) > 0 && v.r.FormValue("sure") == "" {
		return v.show("pods.sure", view)
	}
	corrections, err := v.correctionsOf(session, doors, map[letters.Column]string{letters.ColumnPod: to})
	if err != nil {
		return err
	}
	f := v.draft()
	froze, err := v.freeze(f)
	if err != nil {
		return err
	}
	if err := v.addCorrections(f, session.Settings().Country, corrections...); err != nil {
		return err
	}
	f.places = true
	if err := v.keep(f, v.say("pods.move.what", "N", len(doors), "Pod", to)); err != nil {
		return err
	}
	moved := 0
	if pod := podOf(d.session, to); pod != nil {
		for i := range pod.Households {
			h := &pod.Households[i]
			if slices.ContainsFunc(doors, func(was letters.Household) bool {
				return was.Source == h.Source && was.Address.Line() == h.Address.Line()
			}) {
				moved++
			}
		}
	}
	if moved < len(doors) {
		return v.goTo("pods?pod="+to, v.say(v.whyFewer(), "N", len(doors)-moved, "Pod", to))
	}
	return v.goTo("pods?pod="+to, v.say("pods.move.done", "N", moved, "Pod", to)+v.saidFrozen(froze))
}

// whyFewer is the message for doors that did not move: a question may stand in the way.
func (v *visit) whyFewer() string {
	if asked, err := v.questions(v.desk.session); err == nil && len(asked) > 0 {
		return "pods.move.fewer"
	}
	return "pods.move.fewer_other"
}

// correctionsOf are lines that say the same of all rows of some doors: of those too that
// name a door again.
func (v *visit) correctionsOf(session *press.Session, doors []letters.Household, values map[letters.Column]string) ([]amend.Correction, error) {
	type sheet struct{ file, name string }
	rows := map[sheet][]int{}
	for i := range doors {
		for _, at := range append([]letters.Source{doors[i].Source}, doors[i].Also...) {
			in := sheet{at.File, at.Sheet}
			if !slices.Contains(rows[in], at.Row) {
				rows[in] = append(rows[in], at.Row)
			}
		}
	}
	var corrections []amend.Correction
	for _, in := range slices.SortedFunc(maps.Keys(rows), func(a, b sheet) int { return slices.Compare([]string{a.file, a.name}, []string{b.file, b.name}) }) {
		found, err := session.Rows(v.r.Context(), in.file, in.name, rows[in])
		if err != nil {
			return nil, err
		}
		if len(found) < len(rows[in]) {
			return nil, letters.FileFault(in.file, v.say("pods.move.no_rows"), v.say("fault.try_again"))
		}
		for _, r := range found {
			if r.Written == "" {
				return nil, letters.FileFault(in.file, v.say("pods.move.blank", "Row", fmt.Sprint(r.Row)), "")
			}
			corrections = append(corrections, amend.Correction{Written: r.Written, Values: values})
		}
	}
	return corrections, nil
}
