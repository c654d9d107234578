package address_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/address"
)

// A remark behind the street is no part of the address: else the door has a
// street of its own, and is printed twice.
func TestParseRemark(t *testing.T) {
	taken := []string{"note street: what stands behind the street is taken for a remark; it goes to the note"}
	for _, test := range []struct{ text, unit, remark string }{
		{"12 Alder St - call first", "", "call first"},
		{"12 Alder St NO SOLICITING", "", "NO SOLICITING"},
		{"12 Alder St ** no soliciting **", "", "no soliciting"},
		{"12 Alder St, ring twice", "", "ring twice"},
		{"12 Alder St #3 617-555-0101", "#3", "617-555-0101"},
		{"12 Alder St, cell: (617) 555-0101", "", "cell: (617) 555-0101"},
		{"12 Alder St c/o Maria", "", "c/o Maria"},
		{"12 Alder St near the park", "", "near the park"},
		{"12 Alder St across from 14", "", "across from 14"},
		{"12 Alder St @ Oak", "", "Oak"},
		{"12 Alder St / Maria", "", "Maria"},
		{"12 Alder St vacant, Apt 3", "Apt 3", "vacant"},
	} {
		for _, cells := range []address.Cells{{Address: test.text}, {Street: test.text}} {
			parseRow(t, "US", row{cells: cells, want: door("12", "Alder St", test.unit), remark: test.remark, notes: taken})
		}
	}
}

func TestParseWhatIsNoRemark(t *testing.T) {
	parseCells(t, "US", []parsed{
		{"12 Alder St - 3", door("12", "Alder St", "3")},
		{"12 Alder St-3R", door("12", "Alder St", "3R")},
		{"12 Alder St.Apt3", door("12", "Alder St", "Apt3")},
		{"12 Alder St /2", door("12", "Alder St", "2")},
		{"12 Alder St - rear bldg", door("12", "Alder St", "rear bldg")},
		{"12 Alder St Unit", door("12", "Alder St", "")},
		{"12 Alder St - Cedar Falls, MA 02139", letters.Address{Number: "12", Street: "Alder St", City: "Cedar Falls", ZIP: "02139"}},
		{"12 Alder St - Riverside MA", letters.Address{Number: "12", Street: "Alder St", City: "Riverside"}},
		{"12 Alder St, Riverside, ma 2139", letters.Address{Number: "12", Street: "Alder St", City: "Riverside", ZIP: "02139"}},
		{"12 Rt-28", door("12", "Rt-28", "")},
		{"12 Dogwood St", door("12", "Dogwood St", "")},
		{"12 Court St", door("12", "Court St", "")},
		{"12 St Vacant Rd", door("12", "St Vacant Rd", "")},
		{"12 Near St", door("12", "Near St", "")},
	})
}

// Marks around a house number are no part of it, and a unit may stand in front.
func TestParseFront(t *testing.T) {
	parseCells(t, "US", []parsed{
		{"12Alder St", door("12", "Alder St", "")}, {"12-Alder St", door("12", "Alder St", "")}, {"12_Alder St", door("12", "Alder St", "")},
		{"12: Alder St", door("12", "Alder St", "")}, {"12) Alder St", door("12", "Alder St", "")}, {"(12) Alder St", door("12", "Alder St", "")},
		{"1) 12 Alder St", door("12", "Alder St", "")}, {"12- Alder St", door("12", "Alder St", "")},
		{"#3 12 Alder St", door("12", "Alder St", "#3")},
		{"Apt 3 12 Alder St", door("12", "Alder St", "Apt 3")}, {"Unit 3 - 12 Alder St", door("12", "Alder St", "Unit 3")},
		{"#12 Alder St", door("12", "Alder St", "")}, {"12A Alder St", door("12A", "Alder St", "")}, {"12 7 Oaks Ln", door("12", "7 Oaks Ln", "")},
		{"12 1st St", door("12", "1st St", "")}, {"12-A Alder St", door("12-A", "Alder St", "")},
	})
}

// A row of several doors gets one letter, which is told, whatever way it names them. A
// range that one building has for its number is none.
func TestParseSeveral(t *testing.T) {
	told := []string{"warning address: this row names several doors; they get one letter together"}
	for _, test := range []struct {
		text, number, unit, remark string
	}{
		{"12 to 18 Alder St", "12-18", "", ""}, {"12 through 18 Alder St", "12-18", "", ""}, {"12 or 14 Alder St", "12 & 14", "", ""},
		{"12, 14, and 16 Alder St", "12, 14 & 16", "", ""}, {"21-29 odd Alder St", "21-29", "", "odd"}, {"12/14 Alder St", "12/14", "", ""},
		{"12 Alder St Apts 2-5", "12", "Apts 2-5", ""}, {"12 Alder St Apt A & B", "12", "Apt A & B", ""}, {"12 Alder St, Units A,B", "12", "Units A, B", ""},
		{"12 Alder St (4 apartments)", "12", "", "4 apartments"}, {"12 Alder St - three families", "12", "", "three families"},
	} {
		parseRow(t, "US", row{cells: address.Cells{Address: test.text}, want: door(test.number, "Alder St", test.unit), remark: test.remark, notes: told})
	}
	parseCells(t, "US", []parsed{
		{"12-14 Alder St", door("12-14", "Alder St", "")}, {"12 Alder St Apt 2-14", door("12", "Alder St", "Apt 2-14")}, {"12 1/2 Alder St", door("12 1/2", "Alder St", "")},
		{"12 Alder St Ph-B", door("12", "Alder St", "Ph-B")}, {"12 Seven Oaks Flats Rd", door("12", "Seven Oaks Flats Rd", "")}, {"12 Alder St 3rd Floor Front", door("12", "Alder St", "3rd Floor Front")},
	})
}
