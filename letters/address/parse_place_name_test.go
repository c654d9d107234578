package address_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address"
)

// A building's name, or a direction how to get in, is the door's remark.
func TestParsePlaceName(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}
	for _, test := range []struct{ cell, remark string }{
		{"Town Hall, 12 Alder St, Riverside, MA 02139", "Town Hall"},
		{"Fire Station #2, 12 Alder St, Riverside, MA 02139", "Fire Station #2"},
		{"1st Parish Church, 12 Alder St, Riverside, MA 02139", "1st Parish Church"},
		{"3 Rivers Church, 12 Alder St, Riverside, MA 02139", "3 Rivers Church"},
		{"4-H Building, 12 Alder St, Riverside, MA 02139", "4-H Building"},
		{"North door, Senior Center, 12 Alder St, Riverside, MA 02139", "North door, Senior Center"},
		{"Town Hall - 12 Alder St, Riverside, MA 02139", "Town Hall"},
		{"c/o Ana: 12 Alder St, Riverside, MA 02139", "c/o Ana"},
		{"12 Alder St (next to the school), Riverside, MA 02139", "next to the school"},
		{"12 Alder St (next to the school) Riverside MA 02139", "next to the school"},
	} {
		parseRow(t, "US", row{cells: address.Cells{Address: test.cell}, want: want, remark: test.remark})
	}
}

// A unit stays with its door where a house has a name besides.
func TestParseHouseNameAndFlat(t *testing.T) {
	want := letters.Address{Number: "12", Street: "High Street", Unit: "Flat 3"}
	for _, cell := range []string{"Flat 3, Alder House, 12 High Street", "Alder House, Flat 3, 12 High Street"} {
		parseRow(t, "GB", row{cells: address.Cells{Address: cell}, want: want, remark: "Alder House"})
	}
}

// Without anything between them, a name and an address are parted by a guess.
func TestParsePlaceNameByAGuess(t *testing.T) {
	guessed := []string{"note address: what stands before the house number is taken for the place's name"}
	for _, test := range []struct {
		cell, remark string
		want         letters.Address
	}{
		{"Cedar School 104 1st St NW", "Cedar School", letters.Address{Number: "104", Street: "1st St NW"}},
		{"Cedar County Clerk 160 North Main", "Cedar County Clerk", letters.Address{Number: "160", Street: "North Main"}},
		{"Gym 27 Elm St Riverside MA 02139", "Gym", letters.Address{Number: "27", Street: "Elm St", City: "Riverside", ZIP: "02139"}},
	} {
		parseRow(t, "US", row{cells: address.Cells{Address: test.cell}, want: test.want, remark: test.remark, notes: guessed})
	}
	for _, cell := range []string{"County Road 12 Main St", "Lot 5 Elm St", "Bldg 5 Elm St"} {
		if p := address.Parse(address.Cells{Address: cell}, dialect("US")); p.Kind != address.Numberless || p.Remark != "" {
			t.Errorf("%q is of kind %d, with the remark %q: %+v", cell, p.Kind, p.Remark, p.Address)
		}
	}
}

// What stands where the city does, and is not the city that the row names, is kept.
func TestParseNameBesideTheCity(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", City: "Riverside"}
	for _, cells := range []address.Cells{
		{Number: "12", Street: "Alder St, The Pines", City: "Riverside"},
		{Address: "12 Alder St, The Pines", City: "Riverside"},
	} {
		parseRow(t, "US", row{cells: cells, want: want, remark: "The Pines"})
	}
}

// The second line of an address has the door where the first is a building's name.
func TestParseTwoLines(t *testing.T) {
	box := []string{"note unit: a post office box is no part of a door; it is left out"}
	d := dialect("US")
	d.UnitIsLine = true
	for _, test := range []struct {
		first, second string
		want          letters.Address
		remark        string
		notes         []string
	}{
		{"12 Alder St", "", letters.Address{Number: "12", Street: "Alder St"}, "", nil},
		{"CEDAR STATE OFFICE BUILDING", "820 N ELM ST", letters.Address{Number: "820", Street: "N ELM ST"}, "CEDAR STATE OFFICE BUILDING", nil},
		{"Town Hall", "14 Broadway", letters.Address{Number: "14", Street: "Broadway"}, "Town Hall", nil},
		{"16 Alder St", "Lower Level", letters.Address{Number: "16", Street: "Alder St", Unit: "Lower Level"}, "", nil},
		{"18 Alder St", "PO Box 12", letters.Address{Number: "18", Street: "Alder St"}, "", box},
	} {
		parseRowAs(t, d, row{cells: address.Cells{Address: test.first, Unit: test.second}, want: test.want, remark: test.remark, notes: test.notes})
	}
	if p := address.Parse(address.Cells{Address: "Town Barn", Unit: "Alder Street"}, d); p.Kind != address.Numberless {
		t.Errorf("a barn without a number is of kind %d: %+v", p.Kind, p.Address)
	}
}
