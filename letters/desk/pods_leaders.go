package desk

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
	"doorletters/letters/press/tables"
)

// leadersScreen is the pods table as a form.
type leadersScreen struct {
	Rows     []leaderForm
	Empty    int // rows for new leaders
	Pods     []string
	Problems []letters.Problem // errors in the table
	Fault    string            // why nothing was kept
}

// leaderForm is a row of it.
type leaderForm struct {
	Key    string // the beginning of its fields' names
	Title  string // who it is; empty for a new row
	Pod    string
	PodWas string // what the page shows as the pod, see wasSuffix
	Fields []leaderField
}

// leaderField is a cell of it.
type leaderField struct {
	ID, Label, Value, Kind string
	Was                    string            // what the page shows in it, see wasSuffix
	Wrong                  []letters.Problem // what is wrong with it
}

// maxEmpty is how many rows for new leaders there are at once.
const maxEmpty = 20

func (d *Desk) leaders(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	table, err := session.PodsTable(v.r.Context())
	if err != nil {
		return err
	}
	screen, err := v.leadersScreen(session, table, editOf(table), 1)
	if err != nil {
		return err
	}
	return v.show("pods.leaders", screen)
}

// saveLeaders writes the form into the pods table, or shows it with one more empty row.
func (d *Desk) saveLeaders(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	f := v.draft()
	table, file, err := podsTable(v.r.Context(), session, f)
	if err != nil {
		return err
	}
	e := editOf(table)
	empty, stale := v.fill(e)
	if len(stale) > 0 {
		screen, err := v.leadersScreen(session, table, e, empty)
		if err != nil {
			return err
		}
		screen.Fault = v.say("pods.leaders.changed", "Fields", strings.Join(stale, "; "))
		return v.showStatus(http.StatusUnprocessableEntity, "pods.leaders", screen)
	}
	if v.r.FormValue("more") != "" {
		screen, err := v.leadersScreen(session, table, e, min(empty+1, maxEmpty))
		if err != nil {
			return err
		}
		return v.show("pods.leaders", screen)
	}
	if pod, names := e.twice(); pod != "" {
		screen, err := v.leadersScreen(session, table, e, empty)
		if err != nil {
			return err
		}
		screen.Fault = v.say("pods.leaders.twice", "Pod", pod, "Names", strings.Join(names, ", "))
		return v.showStatus(http.StatusUnprocessableEntity, "pods.leaders", screen)
	}
	e.settle()
	return v.saveTable(f, table, file, e, "pods/leaders", v.say("pods.leaders.what"), v.say("pods.leaders.kept"))
}

// fill puts what was typed into the rows, and adds those of new leaders. It returns how
// many rows for new ones the form had, and the fields that somebody else has changed since
// it was shown, with what they say now.
func (v *visit) fill(e *tableEdit) (empty int, stale []string) {
	empty = min(max(1, v.number("empty")), maxEmpty)
	for _, r := range e.rows {
		stale = append(stale, v.fillRow(r, rowKey(r.number, 0))...)
	}
	for n := range empty {
		r := e.add()
		v.fillRow(r, rowKey(0, n))
		if r.blank() {
			e.rows = e.rows[:len(e.rows)-1]
		}
	}
	return empty, append(stale, v.lost(e)...)
}

func (r *rowEdit) blank() bool {
	for _, text := range r.now {
		if text != "" {
			return false
		}
	}
	return r.pod == ""
}

// rowKey is the beginning of the names of a row's fields: of the table, or of a new one.
func rowKey(number, n int) string {
	if number > 0 {
		return fmt.Sprintf("r%d.", number)
	}
	return fmt.Sprintf("n%d.", n)
}

// leadersScreen is the form with the rows as they are edited, and empty ones below.
func (v *visit) leadersScreen(session *press.Session, table press.PodsTable, e *tableEdit, empty int) (leadersScreen, error) {
	s := leadersScreen{Empty: empty, Pods: podIDs(session, e)}
	columns, err := v.podColumns(session)
	if err != nil {
		return s, err
	}
	for _, p := range session.Problems() {
		if p.File == table.File && table.File != "" && p.Severity == letters.SeverityError {
			s.Problems = append(s.Problems, p)
		}
	}
	rows, n := slices.Clone(e.rows), 0
	for _, r := range e.rows {
		if r.number == 0 {
			empty--
		}
	}
	for range empty {
		rows = append(rows, &rowEdit{})
	}
	for _, r := range rows {
		form := leaderForm{Key: rowKey(r.number, n), Pod: r.pod, PodWas: r.showed(podField, r.before)}
		if r.number == 0 {
			n++
		} else {
			form.Title = strings.TrimSpace(r.pod + " " + r.leader())
		}
		for _, c := range leaderCells {
			field := leaderField{ID: form.Key + c.Key(), Label: v.leaderLabel(c), Value: r.now[c], Was: r.showed(c.Key(), r.was[c]), Kind: fieldKinds[c]}
			for _, p := range s.Problems {
				if p.Row == r.number && r.number > 0 && columns[p.Column] == c {
					field.Wrong = append(field.Wrong, p)
				}
			}
			form.Fields = append(form.Fields, field)
		}
		s.Rows = append(s.Rows, form)
	}
	return s, nil
}

// fieldKinds are the kinds of fields, for the keyboard of a telephone.
var fieldKinds = map[letters.Column]string{letters.ColumnPhone: "tel", letters.ColumnWhatsApp: "tel", letters.ColumnPhone2: "tel"}

// leaderLabel is what a cell of the table holds.
func (v *visit) leaderLabel(c letters.Column) string {
	if c == letters.ColumnAddress {
		return v.say("pods.leaders.own_address")
	}
	return v.columnName(c)
}

// podIDs are the pods that a row may be of.
func podIDs(session *press.Session, e *tableEdit) []string {
	var ids []string
	for _, pod := range session.Pods() {
		ids = append(ids, pod.ID)
	}
	for _, r := range e.rows {
		if r.before != "" && !slices.Contains(ids, r.before) {
			ids = append(ids, r.before)
		}
	}
	return ids
}

// podColumns are the columns of the pods table by their headings.
func (v *visit) podColumns(session *press.Session) (map[string]letters.Column, error) {
	lists, err := session.Columns(v.r.Context())
	if err != nil {
		return nil, err
	}
	columns := map[string]letters.Column{}
	for _, list := range lists {
		if list.Kind != tables.Pods {
			continue
		}
		for _, c := range list.Columns {
			columns[c.Heading] = c.Column
		}
	}
	return columns, nil
}
