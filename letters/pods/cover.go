package pods

import "doorletters/letters"

// Coverage says how well a list's doors lie on the lines of a street map.
type Coverage struct {
	Doors    int // that get a letter and have a place
	OnTheirs int // hung on a line of their own street's name
	OnOthers int // hung on the nearest street of another name, or of none
	Off      int // too far from any
	Problems []letters.Problem
}

// Cover returns how well the doors lie on the streets.
func Cover(households []letters.Household, streets letters.StreetMap) Coverage {
	var c Coverage
	for i := range households {
		if h := &households[i]; h.Skip == "" && h.Located {
			c.Doors++
		}
	}
	return c
}
