package roster_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// A unit without a number gets no line to copy in which the number is that of the house
// in the row above, and is told of the street only where that is missing too.
func TestAUnitIsNotGivenTheNumberOfAnother(t *testing.T) {
	for _, test := range []struct{ name, row, message, hint string }{
		{"the street is there", ",Norfolk St,Tower 1101", "there is a unit but no number; the row above is 148 Norfolk St" + letters.NoLetter, "write the number; "},
		{"nothing is there", ",,1101", "there is a unit but no number and no street; the row above is 148 Norfolk St" + letters.NoLetter, "write the number and the street; "},
		{"it says that it has none", "S/N,Norfolk St,Tower 1101", "there is no house number" + letters.NoLetter, "write the number; "},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := "Number,Street,Unit\n148,Norfolk St,11\n" + test.row + "\n16,Alder St,\n"
			doors, problems, err := roster.Addresses(strings.NewReader(text), "list.csv", heading.Options{Country: "US"})
			if err != nil || len(doors) != 2 || len(problems) != 1 {
				t.Fatal(err, doors, problems)
			}
			p := problems[0]
			if p.Message != test.message || !strings.HasPrefix(p.Hint, test.hint) || strings.Contains(p.Hint, "on the street of") {
				t.Errorf("%s (%s)", p.Message, p.Hint)
			}
			if _, line, _ := strings.Cut(p.Hint, "corrections.csv"); line == "" || strings.Contains(line, "148") {
				t.Errorf("the line to copy: %s", p.Hint)
			}
		})
	}
}
