package address_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/address"
)

// What cells say alone, and what other rows have to settle.
func TestParseKind(t *testing.T) {
	for _, test := range []struct {
		name  string
		cells address.Cells
		kind  address.Kind
		want  letters.Address
	}{
		{"a number and a street", address.Cells{Number: "12", Street: "Alder St"}, address.Door, door("12", "Alder St", "")},
		{"a number alone", address.Cells{Number: "14"}, address.Streetless, door("14", "", "")},
		{"a number and its unit", address.Cells{Number: "14 #2"}, address.Streetless, door("14", "", "#2")},
		{"a unit alone", address.Cells{Unit: "2"}, address.Streetless, door("", "", "2")},
		{"a number and a ditto mark", address.Cells{Address: `14 "`}, address.StreetAbove, door("14", "", "")},
		{"a number with a letter and a ditto mark", address.Cells{Address: "20 A do."}, address.StreetAbove, door("20 A", "", "")},
		{"a ditto mark and a unit", address.Cells{Address: `" Apt 2`}, address.UnitAbove, door("", "", "Apt 2")},
		{"a street alone", address.Cells{Street: "Alder St"}, address.Numberless, door("", "Alder St", "")},
		{"a street and a unit", address.Cells{Street: "Alder St", Unit: "2"}, address.Numberless, door("", "Alder St", "2")},
	} {
		p := address.Parse(test.cells, dialect("US"))
		if diff := cmp.Diff(test.want, p.Address); diff != "" || p.Kind != test.kind || len(p.Notes) > 0 {
			t.Errorf("%s: kind %d, want %d, %q %s", test.name, p.Kind, test.kind, noted(p.Notes), diff)
		}
	}
}

// Where there is no door, the last note says why.
func TestParseNoDoor(t *testing.T) {
	for _, test := range []struct {
		cells address.Cells
		note  string
	}{
		{address.Cells{}, "skipped : there is no address in this row"},
		{address.Cells{Number: "12", Street: "unknown"}, "skipped address: there is a number but no street"},
		{address.Cells{Number: "5", Street: "PO Box 12"}, "skipped address: a post office box is not a door"},
		{address.Cells{Number: "Box 77", Street: "Alder St Office"}, "skipped address: a post office box is not a door"},
		{address.Cells{Number: "across from 14", Street: "Alder St"}, "skipped address: this is a place near a door, not a door"},
		{address.Cells{Number: "next to 31", Street: "Alder St"}, "skipped address: this is a place near a door, not a door"},
		{address.Cells{Number: "between 12 & 16", Street: "Alder St"}, "skipped address: this is a place near a door, not a door"},
		{address.Cells{Number: "6175550144", Street: "Alder St"}, "skipped address: the house number has too many digits, as a telephone number has"},
		{address.Cells{Number: "Rose Cottage", Street: "Alder St"}, "skipped address: what stands for the house number has no digit"},
		{address.Cells{Number: "12", Street: "-"}, "skipped address: there is a number but no street"},
		{address.Cells{Address: "10/12/2026 Alder St"}, "skipped address: the house number is shown as 10/12/2026: the spreadsheet program has made a date of it"},
	} {
		p := address.Parse(test.cells, dialect("US"))
		if diff := cmp.Diff([]string{test.note + "; no letter for this row"}, noted(p.Notes)); diff != "" || p.Kind != address.NoDoor {
			t.Errorf("%+v is of kind %d: %s", test.cells, p.Kind, diff)
		}
	}
	parseRow(t, "GB", row{cells: address.Cells{Number: "Rose Cottage", Street: "Mill Lane"}, want: door("Rose Cottage", "Mill Lane", "")})
}

// Places that have no house number.
func TestParseNumberless(t *testing.T) {
	for _, cell := range []string{
		"Corner of Main and Elm", "Main St & Elm St", "Hwy 12 & County Rd 5", "Main St, 5 Corners", "Highway 92, 5 miles north of town",
		"RR 2 Box 15", "Alder Street entrance", "Ballots will be mailed to you, MA", "Town Hall, 02139 Riverside", "1st St", "12th Alder St",
	} {
		if p := address.Parse(address.Cells{Address: cell}, dialect("US")); p.Kind != address.Numberless {
			t.Errorf("%q is of kind %d: %+v %q", cell, p.Kind, p.Address, noted(p.Notes))
		}
	}
}

// A street of one letter may be the end of the number above a street's name, and
// what ends a street in one cell a city.
func TestParseLeavesOpen(t *testing.T) {
	for _, test := range []struct {
		cells                address.Cells
		letterStreet, inCell bool
	}{
		{address.Cells{Address: "12 A"}, true, true},
		{address.Cells{Address: "12 Alder St Riverside"}, false, true},
		{address.Cells{Number: "12", Street: "A"}, true, false},
		{address.Cells{Number: "12", Street: "Alder St"}, false, false},
	} {
		p := address.Parse(test.cells, dialect("US"))
		if p.LetterStreet != test.letterStreet || p.OneCell != test.inCell {
			t.Errorf("%+v: %+v", test.cells, p)
		}
	}
}

// A column of numbers that counts something else gives none of houses.
func TestParseNumberElsewhere(t *testing.T) {
	counts, may := dialect("US"), dialect("US")
	counts.NumberCounts, may.NumberMayCount = true, true
	for _, test := range []struct {
		name      string
		dialect   address.Dialect
		cells     address.Cells
		want      letters.Address
		elsewhere bool
	}{
		{"the rows' own numbers", counts, address.Cells{Number: "1", Address: "12 Alder St"}, door("12", "Alder St", ""), true},
		{"numbers that may be any", may, address.Cells{Number: "1", Street: "12 Alder St"}, door("12", "Alder St", ""), true},
		{"a street that begins with a number", may, address.Cells{Number: "12", Street: "10 Mile Rd"}, door("12", "10 Mile Rd", ""), false},
		{"house numbers, they say", dialect("US"), address.Cells{Number: "12", Street: "10 Mile Rd"}, door("12", "10 Mile Rd", ""), false},
		{"the same number again", may, address.Cells{Number: "22", Street: "22 Pine Rd"}, door("22", "Pine Rd", ""), false},
	} {
		p := address.Parse(test.cells, test.dialect)
		if diff := cmp.Diff(test.want, p.Address); diff != "" || p.NumberElsewhere != test.elsewhere || p.Kind != address.Door {
			t.Errorf("%s: %+v %s", test.name, p, diff)
		}
	}
}

func TestParseZIPRestored(t *testing.T) {
	for zip, want := range map[string]bool{"2139": true, "02139": false, "": false} {
		if p := address.Parse(address.Cells{Number: "12", Street: "Alder St", ZIP: zip}, dialect("US")); p.ZIPRestored != want {
			t.Errorf("%q: %+v", zip, p)
		}
	}
}
