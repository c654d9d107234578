package heading_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/heading/values"
)

// What a heading means that stands for several things, the cells below it decide.
func TestHeadingsThatCellsDecide(t *testing.T) {
	for _, test := range []struct {
		list string
		has  []letters.Column
		not  []letters.Column
	}{
		{"Address,X,Y\n12 Alder St,-71.1,42.3\n", []letters.Column{"latitude", "longitude"}, nil},
		{"Address,X\n12 Alder St,-71.1\n", nil, []letters.Column{"latitude", "longitude"}},
		{"Address,X,Y\n12 Alder St,x,\n14 Alder St,,y\n", nil, []letters.Column{"latitude", "longitude"}},
		{"Address,X,Y,Lat,Long\n12 Alder St,765432,2954321,42.3,-71.1\n", []letters.Column{"latitude", "longitude"}, nil},
		{"Address,Shape\n12 Alder St,Point\n", nil, []letters.Column{"coordinates"}},
		{"Address,Shape\n12 Alder St,POINT (-71.1 42.3)\n", []letters.Column{"coordinates"}, nil},
		{"Address,Status\n12 Alder St,Active\n14 Alder St,Retired\n", []letters.Column{"lifecycle"}, nil},
		{"Address,Status\n12 Alder St,Retired\n14 Alder St,Student\n", nil, []letters.Column{"lifecycle"}},
		{"Address,Status\n12 Alder St,Active\n14 Alder St,Unused\n", []letters.Column{"lifecycle"}, nil},
		{"Address,Party,Status\n12 Alder St,D,ACTIVE\n14 Alder St,R,INACTIVE\n", nil, []letters.Column{"lifecycle"}},
		{"Address,Lifecycle\n12 Alder St,Act.\n", []letters.Column{"lifecycle"}, nil},
		{"Address,Units\n12 Alder St,3\n14 Alder St,1\n", []letters.Column{"households"}, []letters.Column{"unit"}},
		{"Address,Units\n12 Alder St,1\n12 Alder St,2\n", []letters.Column{"unit"}, []letters.Column{"households"}},
		{"Address,Units\n12 Alder St,1A\n", []letters.Column{"unit"}, []letters.Column{"households"}},
		{"Address,Units,Apt\n12 Alder St,1A,1\n", []letters.Column{"unit"}, []letters.Column{"households"}},
		{"Address,Location\n12 Alder St,UNIT 2\n14 Alder St,\n", []letters.Column{"unit"}, nil},
		{"Address,Location\n12 Alder St,by the river\n", nil, []letters.Column{"unit"}},
		{"Address,Flats\n12 Alder St,6\n", nil, []letters.Column{"flats", "unit"}},
		{"X,Y,Name,Description\n-71.1,42.3,12 Alder St,ring twice\n", []letters.Column{"address", "note"}, nil},
		{"X,Y,Name,Description\n-71.1,42.3,A. Example,12 Alder St\n", []letters.Column{"address"}, nil},
	} {
		sheets, err := heading.Open(strings.NewReader(test.list), "list.csv", "US")
		if err != nil {
			t.Fatal(err)
		}
		table, problems, err := heading.Find(sheets, heading.Addresses, heading.Options{Country: "US"})
		if err != nil || len(problems) > 0 {
			t.Errorf("%s: %v %v", test.list, problems, err)
			continue
		}
		for _, column := range test.has {
			if !table.Has(column) {
				t.Errorf("%s: no %s among %v", test.list, column, slices.Sorted(maps.Keys(table.Columns)))
			}
		}
		for _, column := range test.not {
			if table.Has(column) {
				t.Errorf("%s: a %s", test.list, column)
			}
		}
	}
}

func TestLastLevel(t *testing.T) {
	for text, want := range map[string]string{
		"[{'value': 'BC'}, {'value': 'Aldersea'}]":  "Aldersea",
		`[{"value":"MA"},{"value":"Elm's End"}]`:    "Elm's End",
		`[{'value': 'MA'}, {'value': "Elm's End"}]`: "Elm's End",
		"[{value=MA}, {value=ELM CITY}]":            "ELM CITY",
		"Elm City":                                  "Elm City", "": "", "[unknown]": "[unknown]",
	} {
		if got := values.LastLevel(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
