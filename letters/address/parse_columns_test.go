package address_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address"
)

// door is an address of a number, a street and perhaps a unit.
func door(number, street, unit string) letters.Address {
	return letters.Address{Number: number, Street: street, Unit: unit}
}

// parseRows parses rows of which there is nothing to say.
func parseRows(t *testing.T, tests []row) {
	t.Helper()
	for _, test := range tests {
		parseRow(t, "US", test)
	}
}

func TestParseHalf(t *testing.T) {
	for _, test := range []struct{ number, half, want string }{
		{"12", "2", "12-2"}, {"12", "1", "12-1"}, {"12-2", "2", "12-2"}, {"16", "1/2", "16 1/2"}, {"16 1/2", "1/2", "16 1/2"}, {"16", "½", "16 ½"},
		{"16", ".5", "16 1/2"}, {"7", "A", "7A"}, {"7A", "A", "7A"}, {"12", "Rear", "12 Rear"}, {"12", "", "12"}, {"12", "-14", "12-14"},
	} {
		parseRow(t, "US", row{cells: address.Cells{Number: test.number, Half: test.half, Street: "Alder St"}, want: door(test.want, "Alder St", "")})
	}
}

// Parts stand in a column that is another's.
func TestParseAnotherColumn(t *testing.T) {
	parseRows(t, []row{
		{cells: address.Cells{Number: "14 Pine Rd"}, want: door("14", "Pine Rd", "")},
		{cells: address.Cells{Number: "18", Street: "Pine Rd Apt 2"}, want: door("18", "Pine Rd", "Apt 2")},
		{
			cells: address.Cells{Number: "20", Street: "Pine Rd, #3, Riverside, MA 02139"},
			want:  letters.Address{Number: "20", Street: "Pine Rd", Unit: "#3", City: "Riverside", ZIP: "02139"},
		},
		{cells: address.Cells{Number: "22", Street: "22 Pine Rd", Unit: "4"}, want: door("22", "Pine Rd", "4")},
	})
}

// Each of the people who keep a list has a way to write a unit beside the number.
func TestParseUnitBesideTheNumber(t *testing.T) {
	parseRows(t, []row{
		{cells: address.Cells{Number: "12 Apt 3", Street: "Alder St"}, want: door("12", "Alder St", "Apt 3")},
		{cells: address.Cells{Number: "12, 2nd fl.", Street: "Broadway"}, want: door("12", "Broadway", "2nd fl")},
		{cells: address.Cells{Number: "12 1/2 Unit 3R", Street: "Alder St"}, want: door("12 1/2", "Alder St", "Unit 3R")},
		{cells: address.Cells{Number: "12-14 Penthouse 2", Street: "Alder St"}, want: door("12-14", "Alder St", "Penthouse 2")},
		{cells: address.Cells{Number: "12 left", Street: "Alder St"}, want: door("12", "Alder St", "left")},
		{cells: address.Cells{Number: "12 No. 3", Street: "Alder St"}, want: door("12", "Alder St", "No. 3")},
		{cells: address.Cells{Street: "12 Apt 3 October La"}, want: door("12", "October La", "Apt 3")},
		{cells: address.Cells{Street: "12 Bay State Rd No. 3"}, want: door("12", "Bay State Rd", "No. 3")},
		{cells: address.Cells{Street: "12 Old State Rd No. 3"}, want: door("12", "Old State Rd No. 3", "")},
		{cells: address.Cells{Number: "12, rear", Street: "Alder St"}, want: door("12 rear", "Alder St", "")},
		{cells: address.Cells{Number: "3/2, 16", Street: "Alder St"}, want: door("16", "Alder St", "3/2")},
		{cells: address.Cells{Number: "12 1/2", Street: "Alder St"}, want: door("12 1/2", "Alder St", "")},
		{cells: address.Cells{Street: "12 Apt 2L Broadway"}, want: door("12", "Broadway", "Apt 2L")},
		{cells: address.Cells{Street: "12, 2nd floor Alder St"}, want: door("12", "Alder St", "2nd floor")},
		{cells: address.Cells{Street: "12 #3A Rt 28"}, want: door("12", "Rt 28", "#3A")},
		{cells: address.Cells{Street: "12 Unit 4D The Meadow"}, want: door("12", "The Meadow", "Unit 4D")},
		{cells: address.Cells{Street: "12 Apt 3, Alder St, 02139"}, want: letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", ZIP: "02139"}},
		{cells: address.Cells{Street: "3/2, 16 Alder St"}, want: door("16", "Alder St", "3/2")},
		{cells: address.Cells{Street: "12 Unity St"}, want: door("12", "Unity St", "")},
		{cells: address.Cells{Street: "12 Unit St"}, want: door("12", "Unit St", "")},
		{cells: address.Cells{Street: "12 Front St"}, want: door("12", "Front St", "")},
		{cells: address.Cells{Street: "12 First Ave"}, want: door("12", "First Ave", "")},
		{cells: address.Cells{Street: "12 Alder St - side door"}, want: door("12", "Alder St", "side door")},
		{cells: address.Cells{Number: "12", Street: "Alder St Riverside", City: "Riverside"}, want: letters.Address{Number: "12", Street: "Alder St", City: "Riverside"}},
	})
}

func TestParseCityTwice(t *testing.T) {
	parseRows(t, []row{
		{
			cells: address.Cells{Address: "41 Highland Ave Riverside", City: "Riverside", ZIP: "02139"},
			want:  letters.Address{Number: "41", Street: "Highland Ave", City: "Riverside", ZIP: "02139"},
		},
		{
			cells: address.Cells{Address: "12 Riverside", City: "Riverside", ZIP: "02139"},
			want:  letters.Address{Number: "12", Street: "Riverside", City: "Riverside", ZIP: "02139"},
		},
		{
			cells: address.Cells{Address: "14 Elm St, Riverside, PO Box 12, Riverside, MA 02139", City: "Riverside"},
			want:  letters.Address{Number: "14", Street: "Elm St", City: "Riverside", ZIP: "02139"},
			notes: []string{"note address: a post office box is no part of a door; it is left out"},
		},
	})
}

func TestParseZIPColumn(t *testing.T) {
	odd := []string{"warning zip: a ZIP has five digits, or nine; this one is kept as it stands"}
	for _, test := range []struct {
		typed, want string
		notes       []string
	}{
		{"02139", "02139", nil}, {"MA 02139", "02139", nil}, {"02139-", "02139", nil}, {"'02139", "02139", nil}, {"０２１３９", "02139", nil}, {"?", "", nil}, {"M5V 2T6", "M5V 2T6", nil},
		{"MA02139", "02139", nil}, {"02139 USA", "02139", nil}, {"0 2139", "02139", nil},
		{"2I39", "2I39", odd}, {"021391", "021391", odd}, {"0213", "0213", odd},
		{"O2139", "02139", []string{"warning zip: the ZIP O2139 has letters that look like digits; it is read as 02139"}},
		{"0213l", "02131", []string{"warning zip: the ZIP 0213l has letters that look like digits; it is read as 02131"}},
	} {
		parseRow(t, "US", row{
			cells: address.Cells{Number: "12", Street: "Alder St", ZIP: test.typed},
			want:  letters.Address{Number: "12", Street: "Alder St", ZIP: test.want}, notes: test.notes,
		})
	}
	// The ZIP stands in the city's place.
	parseRow(t, "US", row{
		cells: address.Cells{Number: "12", Street: "Alder St", City: "02139"},
		want:  letters.Address{Number: "12", Street: "Alder St", ZIP: "02139"},
	})
}

// What needs a look is printed as it stands.
func TestParseOddDoors(t *testing.T) {
	two := []string{"warning street: this row names two streets; they are printed as they stand"}
	parseRows(t, []row{
		{cells: address.Cells{Number: "12", Street: "Alder St & Oak Ave"}, want: door("12", "Alder St & Oak Ave", ""), notes: two},
		{cells: address.Cells{Number: "12", Street: "Alder St / Oak Ave"}, want: door("12", "Alder St / Oak Ave", ""), notes: two},
		{cells: address.Cells{Number: "12", Street: "Alder St and Oak Ave"}, want: door("12", "Alder St and Oak Ave", ""), notes: two},
		{cells: address.Cells{Number: "14", Street: "Rock and Roll Blvd"}, want: door("14", "Rock and Roll Blvd", "")},
		// A city's own list has doors on lots that have no number yet.
		{cells: address.Cells{Number: "0", Street: "Alder St", Unit: "1"}, want: door("0", "Alder St", "1"), notes: []string{"note address: the house number is 0; it is printed as it stands"}},
		{cells: address.Cells{Number: "45.7", Street: "Alder St"}, want: door("45.7", "Alder St", ""), notes: []string{"warning address: the house number is a decimal, as few are; it is printed as it stands"}},
		{cells: address.Cells{Address: "16.5 Alder St"}, want: door("16 1/2", "Alder St", "")},
		{cells: address.Cells{Address: "16.25 Alder St"}, want: door("16 1/4", "Alder St", "")},
	})
}
