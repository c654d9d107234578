package records

import (
	"doorletters/letters"
)

// Record is a row that has a bearing on the doors: what it says by itself. What
// only the whole list can settle is open until resolve.
type Record struct {
	// Household is the door; of a section's row its Source alone counts, and the
	// street or city that it names.
	letters.Household
	Kind Kind
	// CityRunsIn: no comma parts its city from its street.
	CityRunsIn bool
	// State tells apart cities of one name.
	State string
	// OneCell: a city may stand at the end of its street.
	OneCell bool
	// CityIsCounty: its city is what the column of counties has.
	CityIsCounty bool
	// Unread is what the row has in columns that are not read and look like a part of
	// an address.
	Unread string
	// Building is the name of a house that stood in front of its number.
	Building string
	// LetterStreet: below a section's street, its street is the end of its number.
	LetterStreet bool
	// UnitAlone: it had neither number nor street, and has those of a row above, if any.
	UnitAlone bool
	// Ends: if it is no door, it ends a section.
	Ends bool
	// Swapped: its point is one only with latitude and longitude exchanged, as it
	// stands in Point; the other doors tell whether they are, see repairPoints.
	Swapped bool
	// SkipIsOpen: its Skip is a sign of which the other rows tell what it says.
	SkipIsOpen bool
	Head       SectionHead
	// Written is the row's text as corrections have it, where it may turn out to be no
	// door.
	Written string
}

// IsOwnDoor reports whether the row is one of a door, and none that heads others.
func (r *Record) IsOwnDoor() bool {
	return r.Kind == Door || r.Kind == Streetless || r.Kind == StreetAbove || r.Kind == UnitAbove
}

// SectionHead is how a row of a single cell stands that may head a section, or be
// a remark.
type SectionHead struct {
	Column letters.Column
	Plain  bool // where streets stand, so that it may be a row without its number
	Loud   bool // set off as headings are: in capitals, with a colon
}
