package roster

import (
	"fmt"
	"slices"

	"doorletters/letters"
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

// shapesNote counts the features that are no doors.
func (r *reading) shapesNote() string {
	if r.shapes.Count() == 1 {
		return fmt.Sprintf("feature %d has no address: it is no door and gets no letter", r.shapes.First())
	}
	return fmt.Sprintf("%d features have no address: they are no doors and get no letter; the first is feature %d", r.shapes.Count(), r.shapes.First())
}
