package lists

import (
	"fmt"

	"doorletters/letters"
)

// fewForeign is of how many doors a memory has at least of which not knowing one is no
// change of the list any more.
const fewForeign = 10

// foreign is the problem of a memory of which no door is in the address list: it is
// another campaign's, and to go on would give everybody new codes. gone are the doors
// that only the memory knows.
func (m Assigned) foreign(cut Cutting, gone []letters.Household) []letters.Problem {
	if cut == StartOver || len(m.Households) < fewForeign || len(gone) < len(m.Households) {
		return nil
	}
	return []letters.Problem{{
		File: m.Seen[0].Name, Severity: letters.SeverityError,
		Message: fmt.Sprintf("none of the %d doors in it is in the address list: is it another campaign's?", len(m.Households)),
		Hint:    "put this campaign's own in its place; if it is the address list that is quite another now, run `doorletters assign --start-over`",
	}}
}
