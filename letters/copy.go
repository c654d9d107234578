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
