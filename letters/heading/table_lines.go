package heading

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/assign"
	"doorletters/letters/heading/cells"
)

// columnLines say which columns of a table are read as what and which are not, a
// line each, and warn of those unread that hold what the table is without.
func (f *finder) columnLines(t *Table) []letters.Problem {
	if !f.assigns {
		t.lookAtUnread(f.options.Country)
	}
	note := func(severity letters.Severity, message, hint string) letters.Problem {
		return letters.Problem{File: t.Sheet.File, Sheet: t.Sheet.Name, Row: t.Row, Severity: severity, Message: message, Hint: hint}
	}
	var read, unread, headings, looks []string
	var problems []letters.Problem
	example := ""
	for i, text := range t.texts {
		column := t.ReadAs(i)
		switch {
		case column != "" && text != "":
			read = append(read, readText(text, column))
		case text != "":
			said, line := t.unreadText(i)
			unread, headings, looks = append(unread, text+said), append(headings, text), append(looks, string(t.without(i)))
			if example == "" {
				example = line
			}
			if p, ok := t.missed(i, note); ok {
				problems = append(problems, p)
			}
		}
	}
	if !f.options.ReportColumns {
		return problems
	}
	lines := []letters.Problem{note(letters.SeverityNote, ReadColumns+listed(read), "")}
	lines[0].Kind = letters.KindColumnsRead
	if len(unread) > 0 {
		hint := ""
		if example != "" {
			hint = "if it is, write under [columns] in campaign.toml: " + example
		}
		p := note(letters.SeverityNote, UnreadColumns+listed(unread), hint)
		p.Kind, p.Values = letters.KindColumnsUnread, headings
		if strings.Join(looks, "") != "" {
			p.Choices = looks
		}
		lines = append(lines, p)
	}
	return append(lines, problems...)
}

// ReadColumns and UnreadColumns begin the notes of each list that say what its
// columns are read as.
const (
	ReadColumns   = "columns read: "
	UnreadColumns = "columns not read: "
)

// ReadAs returns what the column at a place is read as, empty where it is not.
func (t *Table) ReadAs(place int) letters.Column {
	for _, columns := range []map[letters.Column]int{t.Columns, t.second} {
		for column, i := range columns {
			if i == place {
				return column
			}
		}
	}
	for column, further := range t.further {
		if slices.Contains(further, place) {
			return column
		}
	}
	return ""
}

// readText says what a heading is read as, unless it says so itself.
func readText(text string, column letters.Column) string {
	if letters.Fold(text) == letters.Fold(string(column)) || letters.Fold(text) == letters.Fold(saidColumn(column)) {
		return text
	}
	return text + " as the " + saidColumn(column)
}

// unreadText says why a column is not read, or what it looks like, with the line of
// [columns] by which it would be read.
func (t *Table) unreadText(place int) (said, line string) {
	why := t.unread[place]
	switch {
	case why.Said:
		return " (another column says it)", ""
	case why.Elsewhere:
		return " (of another address than the door's)", ""
	case why.Languages:
		return " (holds languages: is it the language column?)", letters.ColumnLanguage.Key() + " = " + quote(t.texts[place])
	case why.Looks != "" && t.Has(why.Looks): // which is another column: a line would take it from there
		return " (looks like the " + saidColumn(why.Looks) + " too)", ""
	case why.Looks != "":
		return " (is it the " + saidColumn(why.Looks) + "?)", why.Looks.Key() + " = " + quote(t.texts[place])
	}
	return "", ""
}

// UnreadColumnsList lists the columns that are not read, with what each looks like
// and a line of [columns] for the first that looks like something.
func (t *Table) UnreadColumnsList() (list, line string) {
	var unread []string
	for i, text := range t.texts {
		if text == "" || t.ReadAs(i) != "" {
			continue
		}
		said, own := t.unreadText(i)
		unread = append(unread, text+said)
		line = cmp.Or(line, own)
	}
	return listed(unread), line
}

// missed warns of an unread column that holds what a whole list is without: its
// languages, or the streets of its pods.
func (t *Table) missed(place int, note func(letters.Severity, string, string) letters.Problem) (letters.Problem, bool) {
	why, text := t.unread[place], t.texts[place]
	switch {
	case why.Languages && !t.Has(letters.ColumnLanguage, letters.ColumnLanguages):
		column := letters.ColumnLanguage
		if t.Has(letters.ColumnLeader) {
			column = letters.ColumnLanguages
		}
		p := note(letters.SeverityWarning, "this column holds languages and is not read: all letters are in the first language", "if it says which language, write under [columns] in campaign.toml: "+column.Key()+" = "+quote(text))
		p.Column, p.Kind, p.Values = text, letters.KindColumnUnsure, []string{text, column.Key()}
		return p, true
	case why.Looks == letters.ColumnStreets:
		p := note(letters.SeverityWarning, "this column holds streets and is not read", "if they are the pod's, write under [columns] in campaign.toml: streets = "+quote(text))
		p.Column, p.Kind, p.Values = text, letters.KindColumnUnsure, []string{text, why.Looks.Key()}
		return p, true
	}
	return letters.Problem{}, false
}

// lookAtUnread looks at the unread columns of a pods table.
func (t *Table) lookAtUnread(country string) {
	t.unread = map[int]assign.Unread{}
	for i, text := range t.texts {
		if text == "" || t.ReadAs(i) != "" {
			continue
		}
		why := assign.Unread{}
		p := cells.Look(t.cells(i), country)
		switch {
		case p.Filled > 0 && p.Most(p.Languages):
			why.Languages = true
		case p.Filled > 0 && p.Most(p.StreetLists) && !t.Has(letters.ColumnStreets):
			why.Looks = letters.ColumnStreets
		}
		t.unread[i] = why
	}
}

// doorsAbove reports rows above the headings that look like doors.
func (t *Table) doorsAbove(country string) []letters.Problem {
	first := t.Row - len(t.rows) + 1
	var problems []letters.Problem
	for _, row := range t.Sheet.Head {
		above := Table{texts: texts(row)}
		if row.Number >= min(first, t.Row) || !above.holdsDoor(country) || !above.mayBeDoor(t) {
			continue
		}
		problems = append(problems, letters.Problem{
			File: t.Sheet.File, Sheet: t.Sheet.Name, Row: row.Number, Severity: letters.SeveritySkipped,
			Message: fmt.Sprintf("this row stands above the headings, which are in row %d, and looks like a door", t.Row) + letters.NoLetter,
			Hint:    "move it below the headings",
		})
	}
	return problems
}

// mayBeDoor reports whether a row that holds something like a door has an address in
// a cell, or a number and a street where the table has them.
func (t *Table) mayBeDoor(below *Table) bool {
	for i, text := range t.texts {
		p := cells.Look([]string{text}, "")
		if p.Addresses > 0 || p.Numbers > 0 && below.ReadAs(i) == letters.ColumnNumber {
			return true
		}
	}
	return false
}

// Headed is a column with a heading, and what it is read as.
type Headed struct {
	Heading string
	Column  letters.Column // empty where it is not read
	First   string         // the first cell below that is not blank
	// LooksLike is what an unread column holds that the table is without.
	LooksLike letters.Column
}

// Headed returns the columns that have a heading, from the left.
func (t *Table) Headed() []Headed {
	var all []Headed
	for place, text := range t.texts {
		if text == "" {
			continue
		}
		h := Headed{Heading: text, Column: t.ReadAs(place)}
		for _, row := range t.below() {
			if h.First = letters.Tidy(row.At(place).Shown); h.First != "" {
				break
			}
		}
		if h.Column == "" {
			h.LooksLike = t.without(place)
		}
		all = append(all, h)
	}
	return all
}

// without returns what an unread column seems to hold and the table is without, empty for
// nothing.
func (t *Table) without(place int) letters.Column {
	why := t.unread[place]
	switch {
	case why.Said || why.Elsewhere:
	case why.Languages && t.Has(letters.ColumnLeader) && !t.Has(letters.ColumnLanguages):
		return letters.ColumnLanguages
	case why.Languages && !t.Has(letters.ColumnLanguage, letters.ColumnLanguages):
		return letters.ColumnLanguage
	case why.Looks != "" && !t.Has(why.Looks):
		return why.Looks
	}
	return ""
}
