package letters

import "strconv"

// Copy is one printed letter: a Letter with its slots filled for one door.
type Copy struct {
	// Household is the door; nil for a spare letter, which has no address.
	Household *Household
	// Code is the letter code, "CP3-017"; for a spare letter the pod's ID.
	Code string
	// Place and Total are the letter's place in its pod's pile: 17 of 47.
	Place, Total int
	// Country is the ISO 3166 code by which a town is written with its ZIP.
	Country string
}

// MostLines is how many lines an address is broken onto at most, and a town.
const MostLines = 3

// Room is how many lines a letter has for an address that is wider than its place, and
// for a town; 0 for as many as its template has.
type Room struct {
	Address, Town int
	// Quarters are how far their lines are apart at least, in quarters of the size; 0 for
	// as far as those of the letter's own words.
	Quarters int
}

// For returns how many lines it has for a text, by the fields that this has.
func (r Room) For(text Text) int {
	lines := 0
	for _, span := range text {
		switch span.Field {
		case FieldAddress:
			lines = max(lines, r.Address)
		case FieldTown:
			lines = max(lines, r.Town)
		}
	}
	return lines
}

// With returns the room with at least so many lines for a text, by its fields.
func (r Room) With(text Text, lines int) Room {
	for _, span := range text {
		switch span.Field {
		case FieldAddress:
			r.Address = max(r.Address, lines)
		case FieldTown:
			r.Town = max(r.Town, lines)
		}
	}
	return r
}

// Value returns the text that fills a field.
func (c Copy) Value(f Field) string {
	switch f {
	case FieldAddress:
		if c.Household != nil {
			return c.Household.Address.Line()
		}
	case FieldTown:
		if c.Household != nil {
			return c.Household.Address.Town(c.Country)
		}
	case FieldCode:
		return c.Code
	case FieldPlace:
		return strconv.Itoa(c.Place)
	case FieldTotal:
		return strconv.Itoa(c.Total)
	}
	return ""
}
