package desk

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/amend"
	"doorletters/letters/press"
	"doorletters/letters/press/tables"
)

// columnsView is a list's columns, as what they are read.
type columnsView struct {
	press.ListColumns
	Choices []columnChoice
}

// columnChoice is what a column may hold.
type columnChoice struct {
	Column letters.Column
	Name   string
}

// The columns that a list is offered: the others are of what offices write, and are
// recognized by their headings.
var (
	offeredAddresses = []letters.Column{
		letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress, letters.ColumnUnit, letters.ColumnCity, letters.ColumnState, letters.ColumnZIP,
		letters.ColumnLanguage, letters.ColumnPod, letters.ColumnLatitude, letters.ColumnLongitude, letters.ColumnCoordinates, letters.ColumnSkip, letters.ColumnNote,
	}
	offeredPods = letters.PodColumns()
)

// columnViews are the columns of the campaign's lists.
func (v *visit) columnViews(session *press.Session) ([]columnsView, error) {
	lists, err := session.Columns(v.r.Context())
	if err != nil {
		return nil, err
	}
	var views []columnsView
	for _, l := range lists {
		offered := offeredAddresses
		if l.Kind == tables.Pods {
			if !slices.ContainsFunc(l.Columns, func(c press.ListColumn) bool { return c.Column == "" }) {
				continue // it is as the program has made it
			}
			offered = offeredPods
		}
		shown := columnsView{ListColumns: l}
		for _, c := range offered {
			shown.Choices = append(shown.Choices, columnChoice{c, v.columnName(c)})
		}
		for _, c := range l.Columns {
			if c.Column != "" && !slices.Contains(offered, c.Column) {
				shown.Choices = append(shown.Choices, columnChoice{c.Column, v.columnName(c.Column)})
			}
		}
		views = append(views, shown)
	}
	return views, nil
}

// columnName is what a column holds, in the words of the page where it has some.
func (v *visit) columnName(c letters.Column) string {
	if key := "column." + c.Key(); v.texts.Has(key) {
		return v.say(key)
	}
	return string(c)
}

// columns says what a column holds.
func (d *Desk) columns(v *visit) error {
	session, err := v.current()
	if err != nil {
		return err
	}
	heading, column := v.r.FormValue("heading"), letters.Column(v.r.FormValue("column"))
	var changes []amend.Setting
	for key, named := range session.Settings().Columns {
		if named == heading && key != string(column) { // it was said to be another one
			changes = append(changes, amend.Setting{Key: []string{"columns", letters.Column(key).Key()}})
		}
	}
	if _, known := letters.ColumnOf(string(column)); known && column != "" {
		changes = append(changes, amend.Setting{Key: []string{"columns", column.Key()}, Value: heading})
	}
	if len(changes) == 0 {
		return v.goTo("doors", v.say("columns.only_another"))
	}
	slices.SortFunc(changes, func(a, b amend.Setting) int { return slices.Compare(a.Key, b.Key) })
	f := v.draft()
	if err := v.amendSettings(f, changes...); err != nil {
		return err
	}
	if err := v.keep(f, v.say("columns.meaning", "Heading", heading)); err != nil {
		return err
	}
	return v.goTo("doors", v.say("columns.kept", "Heading", heading, "Name", v.columnName(column)))
}
