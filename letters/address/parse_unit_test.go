package address_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address"
)

func TestParseUnitInOneCell(t *testing.T) {
	for _, unit := range []string{
		"Apt 3R", "#2", "# 2", "Unit B", "2/L", "3rd floor", "3rd Fl.", "Fl 2", "FL2", "2 Fl", "2 floor", "2nd Flr Rear", "Bsmt", "Basement Apt", "PH", "PH2", "PH-2",
		"Garden Level", "Lower Level", "LL", "Ground Floor", "Top Fl", "Carriage House", "Side", "Side Door", "Lobby", "Studio", "Studio 3", "Number 4", "No. 4",
		"Apt Number 4", "Bldg C Apt 4", "2 R", "2 Left", "2 Front", "3-L", "Apt E", "4F", "B",
	} {
		parseCells(t, "US", []parsed{
			{"12 Alder St " + unit, door("12", "Alder St", unit)},
			{"12 Alder St, " + unit, door("12", "Alder St", unit)},
		})
	}
}

// What looks like a unit or a suffix may be a part of the street's name.
func TestParseStreetWithAUnitsWord(t *testing.T) {
	for _, street := range []string{
		"Rear Admiral Alder Rd", "Rear St", "Front St", "Upper Mill Rd", "Lower Rd", "Garden St", "Studio Dr", "Cottage St", "Side Hill Rd", "Loft Ln", "Court Street Road", "County Road No 9",
		"Alder St E", "Martin Luther King, Jr. Blvd",
	} {
		parseRows(t, []row{
			{cells: address.Cells{Address: "12 " + street}, want: door("12", street, "")},
			{cells: address.Cells{Number: "12", Street: street}, want: door("12", street, "")},
		})
	}
	parseCells(t, "US", []parsed{{"12 Rear Admiral Alder Rd Apt 3", door("12", "Rear Admiral Alder Rd", "Apt 3")}})
}

// An address has the marks of the lists that it was pasted from, or its unit in front.
func TestParsePasted(t *testing.T) {
	want := letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Riverside", ZIP: "02139"}
	for _, cell := range []string{
		"12 Alder St Apt 3 Riverside, MA 02139", "12 Alder St, Apt 3, Riverside, MA 2139", "• 12 Alder St, Apt 3, Riverside MA 02139", "=12 Alder St, Apt 3, Riverside, MA 02139",
		"- 12 Alder St Apt 3 Riverside MA 02139", "☐ 12 Alder St Apt 3, Riverside, MA 02139", "'12 Alder St, Apt 3, Riverside, MA 02139", "Apt 3, 12 Alder St, Riverside, MA 02139",
	} {
		parseCells(t, "US", []parsed{{cell, want}})
	}
	parseCells(t, "US", []parsed{{"#3, 12 Alder St", door("12", "Alder St", "#3")}})
}

// In Scotland a flat is its floor and door, in front of the number.
func TestParseFlatInFrontOfTheNumber(t *testing.T) {
	parseCells(t, "GB", []parsed{
		{"3/2, 16 Alder Street", door("16", "Alder Street", "3/2")},
		{"1/2, 16 Alder Street", door("16", "Alder Street", "1/2")},
		{"G/1 16 Alder Street", door("16", "Alder Street", "G/1")},
		{"Flat 3/2, 16 Alder Road", door("16", "Alder Road", "Flat 3/2")},
	})
	// These are three doors.
	if p := address.Parse(address.Cells{Address: "12/14, 16 Alder St"}, dialect("US")); p.Kind != address.Door || p.Address.Number != "12/14, 16" {
		t.Errorf("three doors are %+v, of kind %d", p.Address, p.Kind)
	}
}

// The city stands behind a unit, with a state and without a comma.
func TestParseCityBehindAUnit(t *testing.T) {
	for _, test := range []struct{ cell, unit, zip string }{
		{"12 Alder St 2nd Floor Riverside MA 02139", "2nd Floor", "02139"},
		{"12 Alder St 2nd FL Riverside MA", "2nd FL", ""},
		{"12 Alder St 3R Riverside MA 02139", "3R", "02139"},
		{"12 Alder St Rear Riverside MA 02139", "Rear", "02139"},
		{"12 Alder St Basement Riverside MA", "Basement", ""},
		{"12 Alder St unit 4 Riverside Massachusetts", "unit 4", ""},
		{"12 Alder St Riverside Massachusetts 02139", "", "02139"},
		{"12 Alder St Riverside Mass", "", ""},
		{"12 Alder St Apt 3 Riverside MA 2139", "Apt 3", "02139"},
	} {
		parseCells(t, "US", []parsed{{test.cell, letters.Address{Number: "12", Street: "Alder St", Unit: test.unit, City: "Riverside", ZIP: test.zip}}})
	}
}

// The column of units has remarks too, and says that there is none.
func TestParseUnitColumn(t *testing.T) {
	for _, test := range []struct {
		cell, unit, remark string
		notes              []string
	}{
		{"3", "3", "", nil}, {"2 (top floor)", "2 (top floor)", "", nil}, {"3 - B", "3 - B", "", nil}, {"apt. 3, rear", "apt. 3, rear", "", nil}, {"X", "X", "", nil},
		{"3 (Lopez)", "3", "Lopez", nil}, {"3 - ring twice", "3", "ring twice", nil},
		{"?", "", "", []string{"warning unit: the unit is not known, as the sheet says; the letter goes to the house"}},
		{"house", "", "house", nil}, {"single family", "", "single family", nil}, {"guest house", "guest house", "", nil},
	} {
		parseRow(t, "US", row{
			cells: address.Cells{Number: "12", Street: "Alder St", Unit: test.cell}, want: door("12", "Alder St", test.unit), remark: test.remark, notes: test.notes,
		})
	}
}
