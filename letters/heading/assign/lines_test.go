package assign_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading/assign"
)

// TestLines assigns lists in which an address, or a unit, has several columns.
func TestLines(t *testing.T) {
	for name, test := range map[string]struct {
		country string
		rows    []string
		want    map[letters.Column]string
		further map[letters.Column][]int
	}{
		"lines that begin with the flats": {"GB", []string{"ADDRESS1,ADDRESS2,ADDRESS3,TOWN", "Flat 1,9 Mill Walk,,Ashcombe", "Flat 2,9 Mill Walk,,Ashcombe", "Flat 3,Tanner Court,21 Mill Walk,Ashcombe"},
			map[letters.Column]string{letters.ColumnAddress: "ADDRESS1", letters.ColumnCity: "TOWN"}, map[letters.Column][]int{letters.ColumnAddress: {1, 2}}},
		"a first line without a number": {"GB", []string{"Address,Address 2", "12 Mill Walk,Ashcombe", "14 Mill Walk,Ashcombe"},
			map[letters.Column]string{letters.ColumnAddress: "Address"}, map[letters.Column][]int{letters.ColumnAddress: {1}}},
		"the lines of the house, not the owner's": {"GB", []string{"OWNER_ADDR1,OWNER_ADDR2,SITE_ADDR1,SITE_ADDR2", "9 Far Place,Elmham,Flat 1,12 Mill Walk", "9 Far Place,Elmham,Flat 2,12 Mill Walk", "8 Hill Close,Elmham,14 Mill Walk,"},
			map[letters.Column]string{letters.ColumnAddress: "SITE_ADDR1"}, map[letters.Column][]int{letters.ColumnAddress: {3}}},
		"lines without the numbers of their column": {"IE", []string{"No.,ADDRESS1,ADDRESS2", "3,Weir View,Ballymore", "5,Weir View,Ballymore", "7,Weir View,"},
			map[letters.Column]string{letters.ColumnNumber: "No.", letters.ColumnAddress: "ADDRESS1"}, map[letters.Column][]int{letters.ColumnAddress: {2}}},
		"numbers of the rows beside lines": {"GB", []string{"Number,ADDRESS1,ADDRESS2", "1,Flat 1,21 Weir View", "2,Flat 2,21 Weir View", "3,23 Weir View,Ashcombe"},
			map[letters.Column]string{letters.ColumnAddress: "ADDRESS1"}, map[letters.Column][]int{letters.ColumnAddress: {2}}},
		"lines of which some have another number": {"GB", []string{"House Number,ADDRESS1,ADDRESS2", "3,Weir View,Ashcombe", "5,Weir View,Ashcombe", "7,9 Weir View,Ashcombe"},
			map[letters.Column]string{letters.ColumnNumber: "House Number", letters.ColumnStreet: "ADDRESS1", letters.ColumnCity: "ADDRESS2"}, map[letters.Column][]int{}},
		"lines without the suffixes of their numbers": {"GB", []string{"House Number,House Suffix,ADDRESS1,ADDRESS2", "3,,3 Weir View,Ashcombe", "5,A,5 Weir View,Ashcombe", "5,B,5 Weir View,Ashcombe"},
			map[letters.Column]string{letters.ColumnNumber: "House Number", letters.ColumnHalf: "House Suffix", letters.ColumnAddress: "ADDRESS1", letters.ColumnCity: "ADDRESS2"}, map[letters.Column][]int{}},
		"floors that the lines do not say": {"GB", []string{"Level,ADDRESS1,ADDRESS2,TOWN", "1,21 Weir View,Netherby,Ashcombe", "2,21 Weir View,Netherby,Ashcombe", "1,23 Weir View,Netherby,Ashcombe"},
			map[letters.Column]string{letters.ColumnFloor: "Level", letters.ColumnAddress: "ADDRESS1", letters.ColumnCity: "TOWN"}, map[letters.Column][]int{letters.ColumnAddress: {2}}},
		"floors that the lines say": {"GB", []string{"Floor,ADDRESS1,ADDRESS2,TOWN", "First,First Floor,21 Weir View,Ashcombe", "Second,Second Floor,21 Weir View,Ashcombe", "First,First Floor,23 Weir View,Ashcombe"},
			map[letters.Column]string{letters.ColumnAddress: "ADDRESS1", letters.ColumnCity: "TOWN"}, map[letters.Column][]int{letters.ColumnAddress: {2}}},
		"lines beside the parts": {"GB", []string{"HOUSE_NUM,STREET_NAME,ADDRESS1,ADDRESS2", "21,Weir View,21 Weir View,Flat A", "21,Weir View,21 Weir View,Flat B", "23,Weir View,23 Weir View,"},
			map[letters.Column]string{letters.ColumnNumber: "HOUSE_NUM", letters.ColumnStreet: "STREET_NAME", letters.ColumnUnit: "ADDRESS2"}, map[letters.Column][]int{}},
		"lines behind numbered ones of the owner": {"GB", []string{"Owner Address 1,Owner Address 2,Address,ADDRESS2", "2 Hill Close,Elmham,Flat A,21 Weir View", "2 Hill Close,Elmham,Flat B,21 Weir View", "4 Hill Close,Elmham,23 Weir View,"},
			map[letters.Column]string{letters.ColumnAddress: "Address"}, map[letters.Column][]int{letters.ColumnAddress: {3}}},
		"lines elsewhere": {"US", []string{"ADDRESS1,ADDRESS2,TOWN", "12 Mill St,Apt 1,Millbury", "12 Mill St,Apt 2,Millbury"},
			map[letters.Column]string{letters.ColumnAddress: "ADDRESS1", letters.ColumnUnit: "ADDRESS2", letters.ColumnCity: "TOWN"}, map[letters.Column][]int{}},
		"towns in the second line": {"US", []string{"ADDRESS1,ADDRESS2", "12 Mill St,Millbury", "14 Mill St,Millbury", "16 Mill St,Sutton"},
			map[letters.Column]string{letters.ColumnAddress: "ADDRESS1", letters.ColumnCity: "ADDRESS2"}, map[letters.Column][]int{}},
		"wings in the second line": {"US", []string{"ADDRESS1,ADDRESS2", "21 Weir St,North Wing", "21 Weir St,South Wing", "23 Weir St,North Wing", "23 Weir St,South Wing"},
			map[letters.Column]string{letters.ColumnAddress: "ADDRESS1", letters.ColumnUnit: "ADDRESS2"}, map[letters.Column][]int{}},
		"units in pairs": {"BR", []string{"NUMBER,STREET,UNIT_TYPE1,UNIT_NUM1,UNIT_TYPE2,UNIT_NUM2", "12,Rua Larga,BLOCO,A,APTO,1", "12,Rua Larga,BLOCO,A,APTO,2", "14,Rua Larga,CASA,1,,"},
			map[letters.Column]string{letters.ColumnNumber: "NUMBER", letters.ColumnStreet: "STREET", letters.ColumnUnitType: "UNIT_TYPE1", letters.ColumnUnit: "UNIT_NUM1"}, map[letters.Column][]int{letters.ColumnUnit: {4, 5}}},
	} {
		t.Run(name, func(t *testing.T) {
			list := columns(test.rows)
			for i := range list {
				if list[i].Heading == "ADDRESS2" { // as a typed list has it
					list[i].Known = letters.ColumnUnit
				}
			}
			got := assign.Columns(list, nil, nil, test.country)
			if diff := cmp.Diff(test.want, names(list, got)); diff != "" {
				t.Errorf("columns (- as wanted, + as read):\n%s", diff)
			}
			if diff := cmp.Diff(test.further, got.Further); diff != "" {
				t.Errorf("what goes on (- as wanted, + as read):\n%s", diff)
			}
		})
	}
}
