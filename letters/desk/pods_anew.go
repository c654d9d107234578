package desk

import (
	"errors"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// anewScreen says what would change if the pods were drawn anew.
type anewScreen struct {
	press.Moves
	Refused []letters.Problem // why they cannot be
	// Coded is how many doors would lose their codes if all began anew; NoStart says why
	// that cannot be.
	Coded   int
	Leaders bool // some lead pods that the program drew, and would be given others
	NoStart []letters.Problem
}

// errAsked ends a run that only asks what it would do.
var errAsked = errors.New("it is only asked")

// askAnew says what drawing the pods anew would change.
func (d *Desk) askAnew(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() || !session.Remembered() {
		return v.goTo("pods", v.say("pods.anew.nothing"))
	}
	var s anewScreen
	s.Refused, err = v.onlyAsk(press.AssignOptions{Recut: func(m press.Moves) error { s.Moves = m; return errAsked }})
	if err != nil {
		return err
	}
	s.NoStart, err = v.onlyAsk(press.AssignOptions{StartOver: func(doors int) error { s.Coded = doors; return errAsked }})
	if err != nil {
		return err
	}
	for _, pod := range session.Pods() {
		s.Leaders = s.Leaders || !pod.Leader.IsZero() && !session.IsDrawn(pod)
	}
	return v.show("pods.anew", s)
}

// onlyAsk begins a run that writes nothing. It returns what is in its way.
func (v *visit) onlyAsk(o press.AssignOptions) ([]letters.Problem, error) {
	_, err := v.assign(v.draft(), o)
	if errors.Is(err, errAsked) {
		return nil, nil
	}
	if problems := problemsOf(err); problems != nil {
		return problems, nil
	}
	return nil, err
}

// drawAnew draws the pods anew, once somebody has said so on the page that asks.
func (d *Desk) drawAnew(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	draw := map[string]func(*redrawing) error{"anew": (*redrawing).cut, "over": (*redrawing).beginAgain}[v.r.FormValue("how")]
	if draw == nil || session.HandedOver() {
		return v.goTo("pods", "")
	}
	r := &redrawing{visit: v, draft: v.draft()}
	if r.table, r.file, err = podsTable(v.r.Context(), session, r.draft); err != nil {
		return err
	}
	r.rows = editOf(r.table)
	if err := draw(r); err != nil {
		return err
	}
	if !r.drawn.Written {
		return v.goTo("pods", v.say("pods.anew.same"))
	}
	if err := v.keep(r.draft, v.say("pods.anew.what")); err != nil {
		return err
	}
	return v.goTo("pods", v.say("pods.anew.done", "N", r.moved)+r.saidLeaders())
}

// redrawing is a change that draws the pods anew.
type redrawing struct {
	*visit
	draft *draft
	table press.PodsTable
	file  string
	rows  *tableEdit
	drawn press.Assignment
	moved int // doors with another code
}

// cut draws pods anew where people have not drawn them. A new pod has the ID of the one
// that most of its doors come from, so leaders stay with that; those whose pod has no doors
// any more wait for another.
func (r *redrawing) cut() (err error) {
	r.drawn, err = r.assign(r.draft, press.AssignOptions{Recut: func(m press.Moves) error {
		if r.moved = m.Moved; len(m.HandedOut) > 0 {
			return letters.Refusal(r.say("pods.anew.handed_out", "Pods", strings.Join(m.HandedOut, ", ")), r.say("pods.anew.handed_out_hint"))
		}
		return nil
	}})
	if err != nil || !r.drawn.Written {
		return err
	}
	doors := map[string]int{}
	for _, pod := range r.drawn.Report() {
		doors[pod.ID] = pod.Households
	}
	if r.release(func(pod string) bool { return doors[pod] == 0 }) == 0 {
		return nil
	}
	return r.writeTable(r.draft, r.table, r.file, r.rows)
}

// beginAgain forgets all pods that the program drew, and who led them: the leaders are
// given the new ones, and that is written into the table, so that it stays so.
func (r *redrawing) beginAgain() (err error) {
	released := r.release(func(string) bool { return true })
	if released > 0 {
		if err := r.writeTable(r.draft, r.table, r.file, r.rows); err != nil {
			return err
		}
	}
	r.drawn, err = r.assign(r.draft, press.AssignOptions{StartOver: func(doors int) error { r.moved = doors; return nil }})
	if err != nil || !r.drawn.Written || r.table.File == "" {
		return err
	}
	for _, pod := range r.drawn.Report() {
		r.rows.pin(pod.ID, r.rows.row(pod.Leader.Source.Row))
	}
	r.rows.settle()
	return r.writeTable(r.draft, r.table, r.file, r.rows)
}

// release takes those pods of rows that the program drew and of which is true what is asked,
// so that their leaders wait for another. It returns how many rows it changed.
func (r *redrawing) release(is func(pod string) bool) (released int) {
	for _, row := range r.rows.rows {
		if pod := podOf(r.desk.session, row.pod); row.pod != "" && is(row.pod) && (pod == nil || !r.desk.session.IsDrawn(*pod)) {
			row.pod, row.before = "", ""
			row.set(letters.ColumnPod, "")
			row.set(letters.ColumnPodName, "")
			released++
		}
	}
	return released
}

// mostLeaders is how many leaders are named with their pods: of more the table says it.
const mostLeaders = 12

// saidLeaders says who leads which pod now.
func (r *redrawing) saidLeaders() string {
	var leads []string
	for _, pod := range r.desk.session.Pods() {
		if !pod.Leader.IsZero() && len(pod.Households) > 0 {
			leads = append(leads, pod.ID+" "+pod.Leader.Name)
		}
	}
	if len(leads) == 0 || len(leads) > mostLeaders {
		return ""
	}
	return " " + r.say("pods.anew.leads", "Leads", strings.Join(leads, ", "))
}
