package fold

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// placeOf is what a record says of where its street is.
func placeOf(x *records.List, i int32) address.Place {
	s := x.Stored(int(i))
	return address.Place{City: x.Text(s.City), State: x.Text(s.State), ZIP: x.Text(s.ZIP)}
}

// nameStates writes the state behind the cities of rows that nothing else would tell
// apart: 84 Washington St is in Kansas City KS, and another is in Kansas City MO. Where
// they have ZIPs, or are in cities of other names, a letter does not need it.
func (s sameDoor) nameStates(x *records.List, doors, rows []int32, group []int) {
	groups := map[string]map[int]bool{} // by the cities of rows without a ZIP
	for j, n := range rows {
		if p := placeOf(x, doors[n]); p.ZIP == "" {
			city := letters.Fold(p.City)
			if groups[city] == nil {
				groups[city] = map[int]bool{}
			}
			groups[city][group[j]] = true
		}
	}
	for _, n := range rows {
		p := placeOf(x, doors[n])
		if p.ZIP == "" && p.State != "" && len(groups[letters.Fold(p.City)]) > 1 {
			x.Stored(int(doors[n])).City = x.ID(strings.TrimSpace(p.City + " " + strings.ToUpper(p.State)))
		}
	}
}
