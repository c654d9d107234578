package roster

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster/refusal"
)

// mostRemarks is how many unread columns are looked through in each row. Of more, as a
// program writes them, only those are in which the first rows refuse something.
const mostRemarks = 8

// unreadRemarks returns the places of unread columns that may say of a door that it
// wants no letter.
func unreadRemarks(t *heading.Table) []int {
	places := t.Unread()
	if len(places) <= mostRemarks {
		return places
	}
	return slices.DeleteFunc(places, func(place int) bool { return !slices.ContainsFunc(t.FirstCells(place), refusal.Says) })
}

// reportUnreadRefusal says of a door that is not skipped that a column which is not read
// asks for no visit or letter.
func (r *rowReader) reportUnreadRefusal(h *letters.Household) {
	if h.Skip != "" {
		return
	}
	for _, place := range r.remarks {
		text := heading.TextAt(r.Row, place)
		if text == "" || letters.IsDigits(text) || !r.refusals.says(text) {
			continue
		}
		name := r.Table.HeadingAt(place)
		r.Problems = append(r.Problems, letters.Problem{
			File: r.Table.Sheet.File, Sheet: r.Table.Sheet.Name, Row: r.Row.Number, Column: name, Severity: letters.SeverityWarning,
			General: "the column " + name + ", which is not read, says that no visit is wanted, or that nobody lives there; the letter is printed",
			Message: fmt.Sprintf("the column %s, which is not read, says %q; the letter is printed", name, shortened(text)),
			Hint:    "if the door should get no letter, write x in a column called Skip",
		})
		return
	}
}
