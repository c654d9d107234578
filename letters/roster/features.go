package roster

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// Features of a map stand each for themselves: none has its street from another,
// heads a section or is a remark. Most maps have other things on them than doors.

// addressColumns are those without which a feature is no door.
var addressColumns = []letters.Column{letters.ColumnNumber, letters.ColumnStreet, letters.ColumnAddress, letters.ColumnUnit, letters.ColumnFlats}

// isShape reports whether a feature has nothing of an address: it is a park, or a
// house of which nobody knows the number.
func (r *rowReader) isShape() bool {
	if slices.ContainsFunc(addressColumns, func(c letters.Column) bool { return letters.Tidy(r.Table.Cell(r.Row, c).Shown) != "" }) {
		return false
	}
	r.shapes.Add(r.Row.Number)
	return true
}

// mayBeYesNo are the columns of which yes or no says something.
var mayBeYesNo = []letters.Column{letters.ColumnSkip, letters.ColumnNote, letters.ColumnLifecycle}

// clearYesNo takes what only says yes or no, as JSON has it, out of the columns of which
// that says nothing: a house is in no unit "true".
func (r *rowReader) clearYesNo() {
	for i := range r.Row.Cells {
		cell := &r.Row.Cells[i]
		if cell.Shown != "true" && cell.Shown != "false" {
			continue
		}
		if column := r.Table.ColumnAt(i); column != "" && !slices.Contains(mayBeYesNo, column) {
			*cell = sheet.Cell{}
			r.Problem(column, letters.SeverityNote, "true or false does not say what it is; it is read as blank", "")
		}
	}
}

// shapesNote counts the features that are no doors.
func (r *reading) shapesNote() string {
	if r.shapes.Count() == 1 {
		return fmt.Sprintf("feature %d has no address: it is no door and gets no letter", r.shapes.First())
	}
	return fmt.Sprintf("%d features have no address: they are no doors and get no letter; the first is feature %d", r.shapes.Count(), r.shapes.First())
}
