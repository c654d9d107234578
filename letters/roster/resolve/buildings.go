package resolve

import (
	"fmt"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// NameBuildings tells apart the rows of one number and unit that name different houses in
// front of it, "Flat 3 Rose Court, 20 Mill Lane" and "Flat 3 Elm Court, 20 Mill Lane": the
// house's name becomes a part of their unit. Where all rows of a door that name a house name
// the same, it stays a remark. The order of the rows does not matter.
func NameBuildings(x *records.List, list report.Tables, doors []int32) report.Problems {
	var problems report.Problems
	if !x.NamesBuildings() {
		return problems
	}
	named := map[string]map[string]bool{} // the houses that the rows of a door name
	for _, i := range doors {
		if name := x.Building(int(i)); name != "" {
			key := address.DoorKey(x.Address(int(i)))
			if named[key] == nil {
				named[key] = map[string]bool{}
			}
			named[key][buildingKey(name)] = true
		}
	}
	for _, i := range doors {
		name := x.Building(int(i))
		a := x.Address(int(i))
		if name == "" || len(named[address.DoorKey(a)]) < 2 {
			continue
		}
		a.Unit = address.JoinUnits(a.Unit, name)
		x.SetAddress(int(i), a)
		source := x.SourceOf(x.Stored(int(i)))
		t := list.Of(source.Sheet)
		problems.Add(letters.Problem{
			File: source.File, Sheet: source.Sheet, Row: source.Row, Column: t.Heading(report.AddressColumn(t)), Severity: letters.SeverityWarning,
			General: "rows of one number name different houses; each house is a door of its own, with its name in the unit",
			Message: fmt.Sprintf("%s has the number of another house; each is a door of its own, with its name in the unit", name),
			Hint:    "if they are one door, write the same name into both rows, or leave it out",
		})
	}
	return problems
}

// buildingKey is a house's name as it is compared.
func buildingKey(name string) string { return address.StreetKey(name) }
