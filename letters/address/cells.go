package address

import "doorletters/letters"

// Cells are the texts of a row's cells that say where its door is, tidied and
// sound: what a spreadsheet program did to them is undone. Empty: the row or the
// list has none.
type Cells struct {
	Number string // "16", "16 1/2", perhaps with the unit behind it
	Prefix string // what stands before the number: the "40-" of 40-12
	To     string // the end of a range of numbers: the 18 of 16-18; in the Netherlands, the addition
	Half   string // what stands behind the number: "1/2", "A"
	// The street's name, and what lists have in columns beside it: Old, N, County
	// Road, of the; Ave, SW, Extension.
	PreModifier, Direction, PreType, Separator string
	Street, Type, PostDirection, PostModifier  string
	// Address is number, street and perhaps more in one cell.
	Address string
	// The unit, and what lists have in columns beside it.
	Building, Floor, UnitType, Unit, Room string
	City, State, ZIP                      string
}

// Dialect is how a list writes its addresses, as its headings and first rows show.
type Dialect struct {
	// Country is the ISO 3166 code of where the doors are.
	Country string
	// NumberCounts: the column of numbers holds something else than house numbers,
	// the rows' own perhaps. NumberMayCount: its heading does not say which.
	NumberCounts, NumberMayCount bool
	// UnitIsLine: the unit's column is the second line of an address, so that the
	// first may be a building's name.
	UnitIsLine bool
	// AddressColumn is the column to look at where an address is incomplete, and
	// StreetColumn where its street is wrong; notes name them.
	AddressColumn, StreetColumn letters.Column
}
