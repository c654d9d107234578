// Package resolve settles what only the whole address list can tell, when all rows are
// known: where a city begins that no comma splits off (cities.go), whose letter stands
// after a number (letters.go), and on which street a row without one is (fill_down.go,
// sections.go). What the rows leave no doubt of is in evidence.go.
package resolve
