package letters

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Address is a door's address in the list's own spelling, tidied: white space
// folded, nothing abbreviated or expanded. Compare addresses by Key.
type Address struct {
	Number string // house number with its half, letter or range: "16 1/2", "7A", "12-14"
	Street string // "Alder St"
	Unit   string // as printed: "Apt 3R", "#2", "2/L"; empty for a house
	City   string
	ZIP    string // text: "02139", leading zeros kept
	// NumberLast: the number is written behind the street, "Hauptstraße 12".
	NumberLast bool
}

// Line is the address on one line, without the city: "16 1/2 Alder St, Apt 3R",
// "Hauptstraße 12". Where words have no spaces between them, neither has the
// number: "神谷1-2-3".
func (a Address) Line() string {
	line := a.Number + " " + a.Street
	if a.NumberLast {
		space := " "
		if end := []rune(a.Street); len(end) > 0 && unicode.In(end[len(end)-1], unicode.Han, unicode.Hiragana, unicode.Katakana) {
			space = ""
		}
		line = a.Street + space + a.Number
	}
	line = strings.TrimSpace(line)
	if a.Unit != "" {
		line += ", " + a.Unit
	}
	return line
}

// UnitAt returns where the unit begins in the address on one line, in characters; 0 where
// there is none.
func (a Address) UnitAt() int {
	if a.Unit == "" {
		return 0
	}
	return utf8.RuneCountInString(a.Line()) - utf8.RuneCountInString(a.Unit)
}

// zipLast are countries in which the postal code is written behind the town; in most
// others it stands before it. Source: Universal Postal Union, Addressing S42.
var zipLast = []string{
	"AU", "BD", "BM", "BN", "CA", "GB", "ID", "IE", "IN", "JO", "KH", "LB", "LV", "MM", "MV", "NP", "NZ", "PK", "PR", "SA", "SG", "TH", "US", "VN",
}

// Town is the line below the street, as the country writes it: "Riverside 01300",
// "12043 Berlin".
func (a Address) Town(country string) string {
	if slices.Contains(zipLast, country) {
		return strings.TrimSpace(a.City + " " + a.ZIP)
	}
	return strings.TrimSpace(a.ZIP + " " + a.City)
}
