package roster

import (
	"doorletters/letters"
)

// Rows that stand out in a sheet, so that they may be meant for none.

// reportFormat says of a row that is read as a door how it is formatted, as far as
// that may mean that it should not be. What is answered for all such rows, or corrected
// of this one, is not asked.
func (r *rowReader) reportFormat() {
	if r.correction.Sets(letters.ColumnSkip) {
		return
	}
	if r.Row.Hidden && r.settled.Rows[letters.HiddenRow] == "" {
		r.Problem("", letters.SeverityNote, "this row is hidden in the sheet; it is read like the others",
			"delete it if the door should get no letter, or write "+letters.SettingLine("answers", letters.HiddenRow.Key(), string(letters.RowSkip))+" in campaign.toml if none such should")
		r.asks(letters.KindHiddenRows)
	}
	if r.settled.Rows[letters.CrossedOut] == "" && r.crossedOut() {
		r.Problem("", letters.SeverityWarning, "this row is crossed out in the sheet; it is read like the others",
			"write x in a column called Skip if the door should get no letter, or "+letters.SettingLine("answers", letters.CrossedOut.Key(), string(letters.RowSkip))+" in campaign.toml if none such should")
		r.asks(letters.KindCrossedOutRows)
	}
}

// asks makes a question of the problem that was reported last.
func (r *rowReader) asks(kind string, about ...string) {
	last := &r.Problems[len(r.Problems)-1]
	last.Kind, last.Values = kind, about
}

// answeredSkip is why the row's door gets no letter, by what is answered for all rows
// that stand out so; empty where nothing is.
func (r *rowReader) answeredSkip() string {
	rows := r.settled.Rows
	switch {
	case len(rows) == 0:
		return ""
	case r.Row.Fill != "" && rows[letters.RowMark(r.Row.Fill)] == letters.RowSkip:
		return "filled " + r.Row.Fill
	case r.Row.Hidden && rows[letters.HiddenRow] == letters.RowSkip:
		return "hidden row"
	case rows[letters.CrossedOut] == letters.RowSkip && r.crossedOut():
		return "crossed out"
	}
	return ""
}

// crossedOut reports whether all that the row says of its address is crossed out.
func (r *rowReader) crossedOut() bool {
	struck := false
	for _, m := range []letters.Column{letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress} {
		c := r.Table.Cell(r.Row, m)
		if c.Shown != "" && !c.Struck && !c.Filled {
			return false
		}
		struck = struck || c.Struck
	}
	return struck
}
