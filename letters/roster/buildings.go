package roster

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/address"
)

// nameBuildings tells apart the rows of one number and unit that name different houses in
// front of it, "Flat 3 Rose Court, 20 Mill Lane" and "Flat 3 Elm Court, 20 Mill Lane": the
// house's name becomes a part of their unit. Where all rows of a door that name a house name
// the same, it stays a remark. The order of the rows does not matter.
func nameBuildings(x *recordList, list tables, doors []int32) problemList {
	var problems problemList
	if len(x.buildings) < 2 {
		return problems
	}
	named := map[string]map[string]bool{} // the houses that the rows of a door name
	for _, i := range doors {
		if name, ok := x.buildings[i]; ok {
			key := address.DoorKey(x.address(int(i)))
			if named[key] == nil {
				named[key] = map[string]bool{}
			}
			named[key][buildingKey(name)] = true
		}
	}
	for _, i := range doors {
		name, ok := x.buildings[i]
		a := x.address(int(i))
		if !ok || len(named[address.DoorKey(a)]) < 2 {
			continue
		}
		a.Unit = address.JoinUnits(a.Unit, name)
		x.setAddress(int(i), a)
		source := x.source(x.stored(int(i)).source)
		t := list.of(source.Sheet)
		problems.add(letters.Problem{
			File: source.File, Sheet: source.Sheet, Row: source.Row, Column: t.Heading(addressColumn(t)), Severity: letters.SeverityWarning,
			General: "rows of one number name different houses; each house is a door of its own, with its name in the unit",
			Message: fmt.Sprintf("%s has the number of another house; each is a door of its own, with its name in the unit", name),
			Hint:    "if they are one door, write the same name into both rows, or leave it out",
		})
	}
	return problems
}

// buildingKey is a house's name as it is compared.
func buildingKey(name string) string { return address.StreetKey(name) }
