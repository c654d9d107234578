package desk

import (
	"path"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/heading"
	"doorletters/letters/press"
)

// savePod writes a pod's name, and who leads it.
func (d *Desk) savePod(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	id := v.r.FormValue("pod")
	pod := podOf(session, id)
	if pod == nil || session.HandedOver() {
		return v.goTo("pods", v.say("pods.move.no_pod"))
	}
	f := v.draft()
	table, file, err := podsTable(v.r.Context(), session, f)
	if err != nil {
		return err
	}
	e := editOf(table)
	called, leads := pod.Name, strconv.Itoa(leaderRow(*pod))
	if called == id {
		called = ""
	}
	name, nameWas := v.typed("name", called)
	leader, leaderWas := v.typed("leader", leads)
	if isOvertaken(name, nameWas, called) || isOvertaken(leader, leaderWas, leads) {
		return letters.Refusal(v.say("stale.changed"), v.say("stale.changed_hint"))
	}
	if !sameText(name, nameWas) && !sameText(name, called) {
		e.name(id, strings.TrimSpace(name))
	}
	said := v.say("pods.pod.kept", "Pod", id)
	if row, err := strconv.Atoi(leader); err == nil && leader != leaderWas && leader != leads {
		said = v.lead(e, *pod, row)
	}
	e.settle()
	return v.saveTable(f, table, file, e, "pods?pod="+id, v.say("pods.pod.what", "Pod", id), said)
}

// leaderRow is the row of a pod's leader; 0 where it has none.
func leaderRow(pod letters.Pod) int {
	if pod.Leader.IsZero() {
		return 0
	}
	return pod.Leader.Source.Row
}

// lead gives a pod another leader, the one of a row, or none for 0. Who leads another pod
// leads both; who led this one waits for another, or leaves the table where nobody comes
// after: else the pod would be given back to them.
func (v *visit) lead(e *tableEdit, pod letters.Pod, row int) string {
	old, coming := e.row(leaderRow(pod)), e.row(row)
	if coming == nil {
		if old == nil {
			return v.say("pods.pod.kept", "Pod", pod.ID)
		}
		name := old.leader()
		for _, c := range leaderCells {
			old.set(c, "")
		}
		return v.say("pods.pod.nobody", "Pod", pod.ID, "Name", name)
	}
	if old != nil && old.pod == pod.ID {
		old.pod = ""
	}
	if coming.pod == "" {
		coming.pod = v.givenTo(row, pod.ID)
	}
	if coming.pod == "" {
		coming.pod = pod.ID
		return v.say("pods.pod.leads", "Pod", pod.ID, "Name", coming.leader())
	}
	place := e.of(pod.ID)
	if place == nil {
		place = e.add()
		place.pod = pod.ID
	}
	for _, c := range leaderCells {
		place.now[c] = coming.now[c]
	}
	return v.say("pods.pod.leads_too", "Pod", pod.ID, "Other", coming.pod, "Name", coming.leader())
}

// givenTo is another pod that was given to somebody who waits for one; empty for none.
func (v *visit) givenTo(row int, but string) string {
	for _, pod := range v.desk.session.Pods() {
		if leaderRow(pod) == row && pod.ID != but {
			return pod.ID
		}
	}
	return ""
}

// saveTable writes the pods table, and keeps the one before it beside it. A campaign that
// had none is told of it.
func (v *visit) saveTable(f *draft, table press.PodsTable, file string, e *tableEdit, back, what, said string) error {
	if len(e.changes()) == 0 {
		return v.goTo(back, v.say("pods.pod.same"))
	}
	froze := false
	if e.namesPods() {
		var err error
		if froze, err = v.freezeIfSound(f); err != nil {
			return err
		}
	}
	if err := v.writeTable(f, table, file, e); err != nil {
		return err
	}
	if table.File == "" {
		if err := v.amendSettings(f, amend.Setting{Key: []string{"pods"}, Value: file}); err != nil {
			return err
		}
	}
	if err := v.keep(f, what); err != nil {
		return err
	}
	return v.goTo(back, said+v.saidFrozen(froze))
}

// writeTable writes the pods table into a draft, and the one before it beside it.
func (v *visit) writeTable(f *draft, table press.PodsTable, file string, e *tableEdit) error {
	if _, err := f.read(file); err != nil {
		return err
	}
	data, set := f.was[file], v.desk.session.Settings()
	changed, err := amend.PodsTable(file, data, heading.Options{Sheet: table.Sheet, Columns: set.Columns, Country: set.Country}, e.changes()...)
	if err != nil {
		return err
	}
	if data != nil && file != v.desk.table.file {
		ending := path.Ext(file)
		if err := f.write(strings.TrimSuffix(file, ending)+".before"+ending, data); err != nil {
			return err
		}
	}
	return f.write(file, changed)
}
