package leaders_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/leaders"
)

// A name or a number of which the beginning alone could be meant is an error with its
// place; streets may fill a cell, and columns that are not read may hold what they like.
func TestLongCellsOfThePodsTable(t *testing.T) {
	for cell, want := range map[string]string{"name": "Leader", "phone": "Phone", "languages": "Languages", "streets": "", "remarks": ""} {
		long := func(what, text string) string {
			if what == cell {
				return `"` + strings.Repeat(text+" ", 500) + `"`
			}
			return text
		}
		table := "Pod,Leader,Phone,Languages,Streets,Weather\nCP1," + long("name", "Ana") + "," + long("phone", "617-555-0101") + "," + long("languages", "es") + "," + long("streets", "Alder St;") + "," + long("remarks", "rain") + "\n"
		_, problems, err := leaders.Read(strings.NewReader(table), "pods.csv", heading.Options{Country: "US", Languages: []string{"en", "es"}})
		if err != nil {
			t.Fatal(err)
		}
		found := ""
		for _, p := range problems {
			if p.Severity == letters.SeverityError {
				found = p.Column
				if p.Row != 2 || p.Hint == "" || len(p.Message) > 200 {
					t.Errorf("%s: %+v", cell, p)
				}
			}
		}
		if found != want {
			t.Errorf("%s: an error in %q, want %q: %v", cell, found, want, problems)
		}
	}
}

func TestATableOfFarMoreRowsThanPodsIsNone(t *testing.T) {
	var b strings.Builder
	b.WriteString("Pod,Leader,Phone\n")
	for i := range 10_001 {
		fmt.Fprintf(&b, "P%d,Ana,617-555-0101\n", i)
	}
	table, problems, err := leaders.Read(strings.NewReader(b.String()), "pods.csv", heading.Options{Country: "US"})
	if err != nil || len(table.Pods) > 0 || len(problems) != 1 || problems[0].Row != 10_002 || !strings.Contains(problems[0].Message, "more than 10000 rows") {
		t.Errorf("%d pods, %v, %v", len(table.Pods), problems, err)
	}
}
