package desk

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/press"
	"doorletters/letters/problems"
)

// doorsScreen is what was read of the lists, and what is to be said of it.
type doorsScreen struct {
	HasList   bool
	Complete  bool // the lists could be read
	Report    press.Report
	LeftOut   int // rows without a letter because of what is wrong with them
	Questions []question
	Groups    []problemGroup // what is to be read now
	Notes     []problemGroup // what may be read later
	Lists     []columnsView
	Gone      []letters.Household // doors that are no longer in the list: the first of them
	GoneCount int
}

// problemGroup is a problem as the page shows it.
type problemGroup struct {
	ID    string
	Group *problems.Group
	Where string
	Help  []string
	Rows  int // that can be shown; 0 for none
}

func (d *Desk) doors(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	if session.HandedOver() {
		return v.goTo("pod", "")
	}
	s := doorsScreen{HasList: session.Settings().Addresses != "", Complete: session.Complete(), Report: session.Report()}
	s.LeftOut = leftOut(session.Problems())
	s.Gone = session.Gone()
	s.GoneCount, s.Gone = len(s.Gone), s.Gone[:min(len(s.Gone), maxRows)]
	list, _ := letters.SplitListName(session.Settings().Addresses)
	if s.Questions, err = v.questions(session); err != nil {
		return err
	}
	asked := map[string]bool{}
	for _, q := range s.Questions {
		asked[q.Kind] = true
	}
	for _, g := range problems.Groups(session.Problems()) {
		shown := problemGroup{ID: groupID(g), Group: g, Where: g.WhereIn(g.Rows), Help: g.Help()}
		if g.File == list && g.Kind != letters.KindColumnsRead && g.Kind != letters.KindColumnsUnread {
			shown.Rows = g.Rows.Count()
		}
		switch {
		case g.OfSample(), isLeaderTask(g.Problem):
			// They stand where the letter is made.
		case g.Severity == letters.SeverityNote:
			s.Notes = append(s.Notes, shown)
		case !asked[g.Kind]:
			s.Groups = append(s.Groups, shown)
		}
	}
	if s.Lists, err = v.columnViews(session); err != nil {
		return err
	}
	return v.show("doors", s)
}

// isLeaderTask reports whether a problem is of the table of pods, which has a screen of
// its own.
func isLeaderTask(p letters.Problem) bool { return p.Kind == letters.KindRenamedPod }

// leftOut counts the rows that get no letter because of what is wrong with them.
func leftOut(all []letters.Problem) int {
	rows := map[letters.Source]bool{}
	for _, p := range all {
		if p.Severity == letters.SeveritySkipped && p.Row > 0 {
			rows[letters.Source{File: p.File, Sheet: p.Sheet, Row: p.Row}] = true
		}
	}
	return len(rows)
}

// groupID names a group of problems, as long as the lists are as they are.
func groupID(g *problems.Group) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\n%s\n%s\n%s\n%s\n%s\n%q", g.File, g.Sheet, g.Column, g.Severity, g.Message, g.Kind, g.Values))
	return hex.EncodeToString(sum[:8])
}

// problemsTable answers with every row's problem as a table, to go through in a
// spreadsheet program.
func (d *Desk) problemsTable(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	var table bytes.Buffer
	if err := press.WriteProblems(&table, session.Problems()); err != nil {
		return err
	}
	return v.attach("problems.csv", table.Bytes())
}

// rowsScreen is the rows that have a problem, to be seen and corrected.
type rowsScreen struct {
	ID     string
	Group  problemGroup
	Rows   []rowView
	More   int // rows that are not shown
	Fields []letters.Column
	Pods   []string // that doors may be given
}

// rowView is a row of a list, and what is said of it.
type rowView struct {
	press.ListRow
	Message, Hint string
	Printed       bool // there is a letter of the door: it changes its pod elsewhere
}

// maxRows is how many rows are shown at once.
const maxRows = 60

// correctable are the columns that a correction can set, beside the pod.
var correctable = []letters.Column{letters.ColumnNumber, letters.ColumnStreet, letters.ColumnUnit, letters.ColumnCity, letters.ColumnZIP, letters.ColumnLanguage, letters.ColumnSkip}

func (d *Desk) rows(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	id := v.r.FormValue("group")
	g := groupOf(session, id)
	if g == nil {
		return v.goTo("doors", cmp.Or(d.notice, v.say("rows.settled")))
	}
	s := rowsScreen{ID: id, Group: problemGroup{ID: id, Group: g, Where: g.WhereIn(letters.RowTally{}), Help: g.Help()}, Fields: correctable}
	for _, pod := range session.Pods() {
		s.Pods = append(s.Pods, pod.ID)
	}
	said := map[int]letters.Problem{}
	var numbers []int
	for _, p := range g.Of(session.Problems()) {
		if _, known := said[p.Row]; known || p.Row == 0 {
			continue
		}
		said[p.Row] = p
		if numbers = append(numbers, p.Row); len(numbers) > maxRows {
			numbers, s.More = numbers[:maxRows], s.More+1
		}
	}
	found, err := session.Rows(v.r.Context(), g.File, g.Sheet, numbers)
	if err != nil {
		return err
	}
	printed := printedRows(session, g.File, g.Sheet)
	for _, r := range found {
		p := said[r.Row]
		s.Rows = append(s.Rows, rowView{ListRow: r, Message: p.Message, Hint: p.Hint, Printed: printed[r.Row]})
	}
	return v.show("rows", s)
}

// printedRows are the rows of a sheet that a printed letter is of.
func printedRows(session *press.Session, file, sheet string) map[int]bool {
	rows := map[int]bool{}
	for _, pod := range session.Pods() {
		for i := range pod.Households {
			h := &pod.Households[i]
			for _, at := range append([]letters.Source{h.Source}, h.Also...) {
				if h.Printed != "" && at.File == file && at.Sheet == sheet {
					rows[at.Row] = true
				}
			}
		}
	}
	return rows
}

// correct writes a line of corrections.csv.
func (d *Desk) correct(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	c := amend.Correction{Written: v.r.FormValue("written"), Values: map[letters.Column]string{}}
	for _, column := range append(slices.Clone(correctable), letters.ColumnPod) {
		if value := v.r.FormValue(string(column)); value != "" {
			c.Values[column] = value
		}
	}
	if len(c.Values) == 0 {
		return v.goTo("doors/rows?group="+url.QueryEscape(v.r.FormValue("group")), v.say("rows.nothing"))
	}
	f, froze := v.draft(), false
	if c.Values[letters.ColumnPod] != "" { // which may be one of those that are proposed
		if froze, err = v.freezeIfSound(f); err != nil {
			return err
		}
		f.places = true
	}
	if err := v.addCorrections(f, session.Settings().Country, c); err != nil {
		return err
	}
	if err := v.keep(f, v.say("rows.correction")); err != nil {
		return err
	}
	return v.goTo("doors/rows?group="+url.QueryEscape(v.r.FormValue("group")), v.say("rows.corrected", "Row", c.Written)+v.saidFrozen(froze))
}

// skipRows writes that no letter goes to the doors of all rows that have a problem.
func (d *Desk) skipRows(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	id, why := v.r.FormValue("group"), strings.TrimSpace(v.r.FormValue("why"))
	g := groupOf(session, id)
	if g == nil || why == "" {
		return v.goTo("doors", v.say("rows.nothing"))
	}
	var numbers []int
	for _, p := range g.Of(session.Problems()) {
		numbers = append(numbers, p.Row)
	}
	rows, err := session.Rows(v.r.Context(), g.File, g.Sheet, numbers)
	if err != nil {
		return err
	}
	var corrections []amend.Correction
	for _, r := range rows {
		corrections = append(corrections, amend.Correction{Written: r.Written, Values: map[letters.Column]string{letters.ColumnSkip: why}})
	}
	f := v.draft()
	if err := v.addCorrections(f, session.Settings().Country, corrections...); err != nil {
		return err
	}
	if err := v.keep(f, v.say("rows.skipped")); err != nil {
		return err
	}
	return v.goTo("doors", v.say("rows.skipped_rows", "N", len(rows)))
}

// groupOf is the group of problems of an ID; nil where it is settled.
func groupOf(session *press.Session, id string) *problems.Group {
	groups := problems.Groups(session.Problems())
	if at := slices.IndexFunc(groups, func(g *problems.Group) bool { return groupID(g) == id }); at >= 0 {
		return groups[at]
	}
	return nil
}

// correctionsFile has what is true of single rows.
const correctionsFile = "corrections.csv"

// addCorrections adds lines to corrections.csv.
func (v *visit) addCorrections(f *draft, country string, corrections ...amend.Correction) error {
	data, err := f.read(correctionsFile)
	if err != nil {
		return err
	}
	changed, err := amend.Corrections(data, country, corrections...)
	if err != nil {
		return err
	}
	return f.write(correctionsFile, changed)
}
