package memory_test

import (
	"bytes"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/memory"
)

// Doors of one address that the list keeps apart by a column that is not read keep
// their codes, in the order of the list; of those that are gone the codes stay taken.
func TestDoorsThatNoAddressTellsApart(t *testing.T) {
	door := func(code string, row int) letters.Household {
		pod := ""
		if code != "" {
			pod = "P1"
		}
		return letters.Household{Address: letters.Address{Number: "12", Street: "Alder St"}, Pod: pod, Code: code, Source: letters.Source{Row: row}}
	}
	var b bytes.Buffer
	if err := memory.Write(&b, "assigned.csv", []letters.Household{door("P1-001", 2), door("P1-002", 3), door("P1-003", 4)}); err != nil {
		t.Fatal(err)
	}
	remembered, problems, err := memory.Read(&b, "assigned.csv")
	if err != nil || len(problems) > 0 {
		t.Fatal(problems, err)
	}
	for _, test := range []struct {
		rows        []int
		codes, gone []string
	}{
		{[]int{2, 3, 4}, []string{"P1-001", "P1-002", "P1-003"}, nil},
		{[]int{7, 9}, []string{"P1-001", "P1-002"}, []string{"P1-003"}},
		{[]int{5, 6, 7}, []string{"P1-001", "P1-002", "P1-003"}, nil},
	} {
		var list []letters.Household
		for _, row := range test.rows {
			list = append(list, door("", row))
		}
		merged, gone, problems := memory.Remember(list, remembered)
		var codes, goneCodes []string
		for _, h := range merged {
			codes = append(codes, h.Code)
		}
		for _, h := range gone {
			goneCodes = append(goneCodes, h.Code)
		}
		if diff := cmp.Diff(test.codes, codes) + cmp.Diff(test.gone, goneCodes); diff != "" || len(problems) > 0 {
			t.Errorf("%v: %s %v", test.rows, diff, problems)
		}
	}
}
