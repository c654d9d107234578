package roster

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
)

// place is what a record says of where its street is.
func (x *recordList) place(i int) address.Place {
	s, t := x.stored(i), x.texts.list
	return address.Place{City: t[s.city], State: t[s.state], ZIP: t[s.zip]}
}

// nameStates writes the state behind the cities of rows that nothing else would tell
// apart: 84 Washington St is in Kansas City KS, and another is in Kansas City MO. Where
// they have ZIPs, or are in cities of other names, a letter does not need it.
func (s sameDoor) nameStates(x *recordList, doors, rows []int32, group []int) {
	groups := map[string]map[int]bool{} // by the cities of rows without a ZIP
	for j, n := range rows {
		if p := x.place(int(doors[n])); p.ZIP == "" {
			city := letters.Fold(p.City)
			if groups[city] == nil {
				groups[city] = map[int]bool{}
			}
			groups[city][group[j]] = true
		}
	}
	for _, n := range rows {
		p := x.place(int(doors[n]))
		if p.ZIP == "" && p.State != "" && len(groups[letters.Fold(p.City)]) > 1 {
			x.stored(int(doors[n])).city = x.texts.id(strings.TrimSpace(p.City + " " + strings.ToUpper(p.State)))
		}
	}
}
