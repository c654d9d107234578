package letters

import "strings"

// Address is a door's address in the list's own spelling, tidied: white space
// folded, nothing abbreviated or expanded. Compare addresses by Key.
type Address struct {
	Number string // house number with its half, letter or range: "16 1/2", "7A", "12-14"
	Street string // "Alder St"
	Unit   string // as printed: "Apt 3R", "#2", "2/L"; empty for a house
	City   string
	ZIP    string // text: "02139", leading zeros kept
}

// Line is the address on one line, without the city: "16 1/2 Alder St, Apt 3R".
func (a Address) Line() string {
	line := strings.TrimSpace(a.Number + " " + a.Street)
	if a.Unit != "" {
		line += ", " + a.Unit
	}
	return line
}
