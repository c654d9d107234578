package roster

import (
	"doorletters/letters"
)

// record is a row that has a bearing on the doors: what it says by itself. What
// only the whole list can settle is open until resolve.
type record struct {
	// Household is the door; of a section's row its Source alone counts, and the
	// street or city that it names.
	letters.Household
	kind kind
	// oneCell: a city may stand at the end of its street.
	oneCell bool
	// cityIsCounty: its city is what the column of counties has.
	cityIsCounty bool
	// unread is what the row has in columns that are not read and look like a part of
	// an address.
	unread string
	// building is the name of a house that stood in front of its number.
	building string
	// letterStreet: below a section's street, its street is the end of its number.
	letterStreet bool
	// unitAlone: it had neither number nor street, and has those of a row above, if any.
	unitAlone bool
	// ends: if it is no door, it ends a section.
	ends bool
	// swapped: its point is one only with latitude and longitude exchanged, as it
	// stands in Point; the other doors tell whether they are, see repairPoints.
	swapped bool
	head    sectionHead
	// written is the row's text as corrections have it, where it may turn out to be no
	// door.
	written string
}

// isOwnDoor reports whether the row is one of a door, and none that heads others.
func (r *record) isOwnDoor() bool {
	return r.kind == door || r.kind == streetless || r.kind == streetAbove || r.kind == unitAbove
}

// sectionHead is how a row of a single cell stands that may head a section, or be
// a remark.
type sectionHead struct {
	column letters.Column
	plain  bool // where streets stand, so that it may be a row without its number
	loud   bool // set off as headings are: in capitals, with a colon
}
