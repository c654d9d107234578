package roster_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/answers"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// Rows of several doors, corrections and columns that are not read go together in any
// order of the rows.
func TestShuffledRowsOfSeveralDoorsAreTheSameDoors(t *testing.T) {
	corrections, told, err := answers.Read(strings.NewReader("As written,Number,Street,Unit,Language,Skip\n14;16 Aldr St,,Alder St,,,\n\"18,20 Alder St\",18,,,es,\n22 Alder St,22;24,,,,\n12 Alder St Apt 3,,,-,,\n26 Elm St,,,,,gone\n"), "US")
	if err != nil || len(told) > 0 {
		t.Fatal(told, err)
	}
	doors := func(rows []string) (all []string) {
		households, _, err := roster.AddressesBeside(strings.NewReader("Number,Street,Unit,Details9\n"+strings.Join(rows, "\n")+"\n"), "doors.csv",
			heading.Options{Country: "US", Languages: []string{"en", "es"}}, roster.Beside{Corrections: corrections})
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range households {
			all = append(all, fmt.Sprintf("%s %s %s %s", h.Address.Line(), h.Language, h.Skip, h.Note))
		}
		slices.Sort(all)
		return all
	}
	row := rapid.SampledFrom([]string{
		"12,Alder St,,", "14;16,Aldr St,,", "14;16,Alder St,,", `"18,20",Alder St,,`, "22,Alder St,,", "24,Alder St,,", "12,Alder St,Apt 3,", "26,Elm St,,",
		"30,Elm St,,Apt 1", "30,Elm St,,Apt 2", "30;32,Elm St,,Apt 1", "32,Elm St,,Apt 9",
	})
	rapid.Check(t, func(t *rapid.T) {
		rows := rapid.SliceOfN(row, 1, 12).Draw(t, "rows")
		if diff := cmp.Diff(doors(rows), doors(rapid.Permutation(rows).Draw(t, "shuffled"))); diff != "" {
			t.Errorf("shuffled: %s", diff)
		}
	})
}
