package address_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/address"
)

// An address of the United States has the same parts however a list writes them in
// one cell: with commas, without any, with the state in letters or by name, the
// country behind it, four digits behind the ZIP.
func TestParseAmericanForms(t *testing.T) {
	places := []struct{ city, code, state, zip string }{
		{"Riverside", "NY", "New York", "12205"}, {"New York", "NY", "New York", "10019"}, {"Washington", "DC", "District of Columbia", "20009"}, {"Delaware", "OH", "Ohio", "43015"},
		{"Virginia", "MN", "Minnesota", "55792"}, {"Nevada", "MO", "Missouri", "64772"}, {"California", "MD", "Maryland", "20619"}, {"Indiana", "PA", "Pennsylvania", "15701"},
		{"Salt Lake City", "UT", "Utah", "84101"}, {"St. Louis", "MO", "Missouri", "63130"}, {"Elm Grove", "WI", "Wisconsin", "53122"}, {"Lake Forest", "IL", "Illinois", "60045"},
		{"Omaha", "NE", "Nebraska", "68102"}, {"Hartford", "CT", "Connecticut", "06103"}, {"Baton Rouge", "LA", "Louisiana", "70801"}, {"Falls Church", "VA", "Virginia", "22046"},
	}
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string, texts ...string) string { return rapid.SampledFrom(texts).Draw(t, label) }
		number := draw("number", "12", "8925", "12 1/2", "40-12", "12-16", "7A", "N6W23001", "6-02")
		street := draw("street", "Alder St", "N. Main St", "NE 48th St", "48th St NE", "Court St", "Park Ave", "Lane Ave", "Circle Dr W", "Avenue C", "Broadway", "County Road LL", "NW Loop 410",
			"Scenic Hwy 98", "State Route 9", "US Hwy 1", "Farm to Market 1960", "Avenue of the Americas", "Township Road T-402", "El Camino Real", "Via Verde", "St Charles Ave", "O'Brien Ct",
			"Martin Luther King Jr Blvd", "Washington Ave", "Court Street Road", "S 300 E", "Old Mill Rd", "Fox Run", "Interstate 35 Frontage Rd", "Two Rivers Rd", "5th Ave SW")
		unit := draw("unit", "", "", "Apt 3", "Apt. 3R", "#4", "# 4", "Unit A-2", "Suite 200B", "Floor 3 Suite 5", "Bldg 4 Apt 12", "Lot 17", "Trlr 5", "2nd Floor", "UPPR", "Rear", "PH-A", "Apt # 4", "Ste 5")
		place := rapid.SampledFrom(places).Draw(t, "place")
		door := number + " " + street
		if unit != "" {
			door += draw("before the unit", " ", ", ", " ,") + unit
		}
		zip := place.zip + draw("four", "", "", "-1234", "1234", " 1234")
		cell := door + draw("before the city", ", ", " ", ",", "  ") + place.city + draw("state", ", "+place.code, " "+place.code, ", "+place.state, ", "+place.code+".") +
			draw("before the ZIP", " ", ", ", "  ") + zip + draw("country", "", "", ", USA", " US", ", United States", ".")
		want := letters.Address{Number: number, Street: street, Unit: unit, City: place.city, ZIP: place.zip}
		if zip != place.zip {
			want.ZIP += "-1234"
		}
		if rapid.IntRange(0, 3).Draw(t, "loud") == 0 {
			cell = strings.ToUpper(cell)
			want = letters.Address{Number: strings.ToUpper(number), Street: strings.ToUpper(street), Unit: strings.ToUpper(unit), City: strings.ToUpper(place.city), ZIP: want.ZIP}
		}
		p := address.Parse(address.Cells{Address: letters.Tidy(cell)}, dialect("US"))
		if diff := cmp.Diff(want, p.Address); diff != "" || p.Kind != address.Door {
			t.Errorf("%q is of kind %d, %q: %s", cell, p.Kind, noted(p.Notes), diff)
		}
	})
}

// Where only a comma, or the state's letters, tell what belongs to what.
func TestParseAmericanPlaces(t *testing.T) {
	parseCells(t, "US", []parsed{
		{"1775 Broadway, New York 10019", letters.Address{Number: "1775", Street: "Broadway", City: "New York", ZIP: "10019"}},
		{"12 Alder St, Brooklyn, New York, NY 11201", letters.Address{Number: "12", Street: "Alder St", City: "Brooklyn", ZIP: "11201"}},
		{"12 Alder St Port Washington NY 11050", letters.Address{Number: "12", Street: "Alder St", City: "Port Washington", ZIP: "11050"}},
		{"12 Alder St, Charleston, West Virginia 25301", letters.Address{Number: "12", Street: "Alder St", City: "Charleston", ZIP: "25301"}},
		{"12 Alder St Riverside South Dakota 57764", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "57764"}},
		{"12 Alder St, SE", letters.Address{Number: "12", Street: "Alder St SE"}},
		{"12 Alder St, NE, Omaha, NE", letters.Address{Number: "12", Street: "Alder St NE", City: "Omaha"}},
		{"12 Alder CT 06103", letters.Address{Number: "12", Street: "Alder CT", ZIP: "06103"}},
		{"12 Alder St Riverside MA 02139 Apt 3", letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 3", City: "Riverside", ZIP: "02139"}},
		{"12 Alder St Front Front Royal VA 22630", letters.Address{Number: "12", Street: "Alder St", Unit: "Front", City: "Front Royal", ZIP: "22630"}},
		{"12 Alder St Upper Darby PA 19082", letters.Address{Number: "12", Street: "Alder St", City: "Upper Darby", ZIP: "19082"}},
		{"12 Alder St Ste 4 Ste Genevieve MO 63670", letters.Address{Number: "12", Street: "Alder St", Unit: "Ste 4", City: "Ste Genevieve", ZIP: "63670"}},
		{"300 West Adams Suite 300 Riverside 60606", letters.Address{Number: "300", Street: "West Adams", Unit: "Suite 300", City: "Riverside", ZIP: "60606"}},
		{"20064, Alder Street, Riverside, UT, 84692", letters.Address{Number: "20064", Street: "Alder Street", City: "Riverside", ZIP: "84692"}},
		{"12 alder st apt 3b riverside ma", letters.Address{Number: "12", Street: "alder st", Unit: "apt 3b", City: "riverside"}},
		{"12 Alder St Apt 10203", letters.Address{Number: "12", Street: "Alder St", Unit: "Apt 10203"}},
		{"E12 S Alder St", letters.Address{Number: "E12", Street: "S Alder St"}},
		{"13100 RM 2222, Riverside, TX 78730", letters.Address{Number: "13100", Street: "RM 2222", City: "Riverside", ZIP: "78730"}},
	})
}

// A number in words is a house's where a street follows it, and else a name's.
func TestParseSpelledNumbers(t *testing.T) {
	parseCells(t, "US", []parsed{
		{"One Broadway", door("One", "Broadway", "")}, {"Two Oak St", door("Two", "Oak St", "")}, {"Ten Alder St Apt 3", door("Ten", "Alder St", "Apt 3")},
		{"Twenty-One Oak St", door("Twenty-One", "Oak St", "")}, {"Ninety Nine Oak St", door("Ninety Nine", "Oak St", "")}, {"5 One Mile Rd", door("5", "One Mile Rd", "")},
		{"Four Center Plaza Riverside NC 28284", letters.Address{Number: "Four", Street: "Center Plaza", City: "Riverside", ZIP: "28284"}},
	})
	for _, street := range []string{"Two Rivers Rd", "Nine Mile Road", "Seven Oaks Ln", "One Mile Road"} {
		if p := address.Parse(address.Cells{Address: street}, dialect("US")); p.Kind != address.Numberless {
			t.Errorf("%q is of kind %d: %+v", street, p.Kind, p.Address)
		}
	}
}

// What is read by a guess, or left out, is said.
func TestParseAmericanNotes(t *testing.T) {
	for _, test := range []struct {
		cell   string
		want   letters.Address
		remark string
		notes  []string
	}{
		{"31 Alder St, Riverside, IA 5230", letters.Address{Number: "31", Street: "Alder St", City: "Riverside"}, "", []string{"warning address: the ZIP 5230 has too few digits; it is left out"}},
		{"31 Alder St, Riverside, MA 2139", letters.Address{Number: "31", Street: "Alder St", City: "Riverside", ZIP: "02139"}, "", nil},
		{
			"203 Cedar Square, 1961 N. Elm Rd., NE", door("203", "Cedar Square", ""), "1961 N. Elm Rd., NE",
			[]string{"warning address: two addresses stand in this cell; the letter goes to the first, the other is in the note"},
		},
		{
			"12 Alder St and 14 Oak Ave, Riverside, MA 02139", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}, "14 Oak Ave",
			[]string{"warning address: two addresses stand in this cell; the letter goes to the first, the other is in the note"},
		},
		{
			"14 Stonehenge Riverside NY 12205", letters.Address{Number: "14", Street: "Stonehenge", City: "Riverside", ZIP: "12205"}, "",
			[]string{"note address: the city is taken to be Riverside, though no comma parts it from the street"},
		},
		{"12 Alder St, City Hall, Riverside, MA 02139", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}, "City Hall", nil},
		{"12 Alder St, Riverside, Cedar County, IA 52301", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "52301"}, "Cedar County", nil},
		{
			"12 Alder St Box 45 Riverside NY 12205", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "12205"}, "",
			[]string{"note address: a post office box is no part of a door; it is left out"},
		},
		{
			"12 Alder Blvd Town Hall", door("12", "Alder Blvd", ""), "Town Hall",
			[]string{"note street: what stands behind the street is taken for a remark; it goes to the note"},
		},
	} {
		parseRow(t, "US", row{cells: address.Cells{Address: test.cell}, want: test.want, remark: test.remark, notes: test.notes})
	}
}

// The hundred of a street is no door.
func TestParseBlock(t *testing.T) {
	for _, cell := range []string{"100 block of Cedar St", "200 blk Cedar St", "300 Block Cedar St, Riverside, MA", "100 block of Broadway"} {
		p := address.Parse(address.Cells{Address: cell}, dialect("US"))
		if diff := cmp.Diff([]string{"skipped address: this is a block of a street, not a door; no letter for this row"}, noted(p.Notes)); diff != "" {
			t.Errorf("%q: %s", cell, diff)
		}
	}
	parseCells(t, "US", []parsed{{"100 Block Island Rd", door("100", "Block Island Rd", "")}, {"12 Block St", door("12", "Block St", "")}})
}

// A name in front of the number, no comma between, where it can be no road's.
func TestParseNameInFront(t *testing.T) {
	for _, test := range []struct{ cell, number, unit, remark string }{
		{"Smith Residence 14 Oak Ave Apt 2", "14", "Apt 2", "Smith Residence"}, {"c/o Maria Lopez 14 Oak Ave", "14", "", "c/o Maria Lopez"},
		{"Fire Station 4 114 Oak Ave", "114", "", "Fire Station 4"}, {"Cedar Law Offices, LLC 14 Oak Ave", "14", "", "Cedar Law Offices LLC"},
	} {
		parseRow(t, "US", row{
			cells: address.Cells{Address: test.cell}, want: door(test.number, "Oak Ave", test.unit), remark: test.remark,
			notes: []string{"note address: what stands before the house number is taken for the place's name"},
		})
	}
	for _, cell := range []string{"Old Route 9 Oak Ave", "Main St 14 Oak Ave", "Legion Post 12 Oak Ave", "Corner of 5 Oak Ave"} {
		if p := address.Parse(address.Cells{Address: cell}, dialect("US")); p.Kind != address.Numberless {
			t.Errorf("%q is of kind %d: %+v", cell, p.Kind, p.Address)
		}
	}
}
