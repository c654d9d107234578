// Package resolve settles what only the whole address list can tell, when all rows are
// known: where a city begins that no comma splits off (cities.go), whose letter stands
// after a number (letters.go), and on which street a row without one is (fill_down.go,
// sections.go); which doors of one number the names of their houses tell apart
// (buildings.go), and what in a street, unit or city the other rows make suspect
// (suspect_parts.go). What the rows leave no doubt of is in evidence.go.
package resolve
