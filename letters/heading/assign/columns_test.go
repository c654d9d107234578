package assign_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters"
	"doorletters/letters/heading/assign"
)

// columns makes the columns of a list of which the first row is the headings.
func columns(rows []string) []assign.Column {
	var list []assign.Column
	for i, heading := range strings.Split(rows[0], ",") {
		c := assign.Column{Heading: heading}
		for _, row := range rows[1:] {
			c.Cells = append(c.Cells, strings.Split(row, ",")[i])
		}
		list = append(list, c)
	}
	return list
}

// names are the headings that each column is read from.
func names(list []assign.Column, r assign.Result) map[letters.Column]string {
	got := map[letters.Column]string{}
	for column, i := range r.Places {
		got[column] = list[i].Heading
	}
	return got
}

var situs = []string{
	"OWN_ADDR,OWN_CITY,SITUS_NO,SITUS_DIR,SITUS_ST,SITUS_SFX,SITUS_UNIT",
	"9 Far Pl,Elmwood,12,N,Larch,Ter,1", "9 Far Pl,Elmwood,12,N,Larch,Ter,2", "8 Hill Ct,Elmwood,14,,Poplar,Way,", "8 Hill Ct,Elmwood,12,,Poplar,Way,",
}

func TestColumns(t *testing.T) {
	for name, test := range map[string]struct {
		rows []string
		want map[letters.Column]string
	}{
		"one party": {situs, map[letters.Column]string{
			letters.ColumnNumber: "SITUS_NO", letters.ColumnDirection: "SITUS_DIR", letters.ColumnStreet: "SITUS_ST", letters.ColumnType: "SITUS_SFX", letters.ColumnUnit: "SITUS_UNIT",
		}},
		"the city of the mail, where there is no other": {[]string{"NUMBER,STREET,MAIL_CITY", "12,Larch Ter,Riverside", "14,Larch Ter,Riverside"}, map[letters.Column]string{
			letters.ColumnNumber: "NUMBER", letters.ColumnStreet: "STREET", letters.ColumnCity: "MAIL_CITY",
		}},
		"a suffix that is a direction": {[]string{"ADDNUM,STNAME,STTYPE,STSUFFIX", "12,Larch,Ter,SW", "14,Poplar,Way,", "16,Poplar,Way,NE"}, map[letters.Column]string{
			letters.ColumnNumber: "ADDNUM", letters.ColumnStreet: "STNAME", letters.ColumnType: "STTYPE", letters.ColumnPostDirection: "STSUFFIX",
		}},
		"an address that has more than its parts": {[]string{"HOUSENUM,STNAME,FULLADDR", "12,Larch,12 N Larch Ter", "12,Larch,12 S Larch Ter", "14,Poplar,14 Poplar Way"}, map[letters.Column]string{
			letters.ColumnAddress: "FULLADDR",
		}},
		"an address that is the number": {[]string{"ADDRESS,ROAD", "12,Larch Ter", "14,Larch Ter", "12,Poplar Way"}, map[letters.Column]string{
			letters.ColumnNumber: "ADDRESS", letters.ColumnStreet: "ROAD",
		}},
		"nothing": {[]string{"Party,Ward", "D,1", "R,2"}, map[letters.Column]string{}},
	} {
		list := columns(test.rows)
		if diff := cmp.Diff(test.want, names(list, assign.Columns(list, nil, nil, "US"))); diff != "" {
			t.Errorf("%s: -want +got:\n%s", name, diff)
		}
	}
}

// The order of the rows has no say.
func TestColumnsInAnyOrderOfRows(t *testing.T) {
	want := names(columns(situs), assign.Columns(columns(situs), nil, nil, "US"))
	rapid.Check(t, func(t *rapid.T) {
		rows := append(situs[:1:1], rapid.Permutation(situs[1:]).Draw(t, "rows")...)
		list := columns(rows)
		if diff := cmp.Diff(want, names(list, assign.Columns(list, nil, nil, "US"))); diff != "" {
			t.Fatal(diff)
		}
	})
}
