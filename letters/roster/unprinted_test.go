package roster_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A row of several doors in a language that is not printed is told once, and all its
// doors are counted.
func TestUnprintedLanguageOfSeveralDoors(t *testing.T) {
	_, problems := list(t, "Number,Street,Language\n14;16,Quince St,Vietnamese\n18,Quince St,Vietnamese\n", heading.Options{Country: "US", Languages: []string{"en", "es"}})
	rows := map[int]int{}
	for _, p := range problems {
		if p.Kind != letters.KindUnprintedLanguage {
			continue
		}
		if rows[p.Row]++; !strings.HasPrefix(p.Message, "Vietnamese: 3 doors") {
			t.Error(p)
		}
	}
	if len(rows) != 2 || rows[2] != 1 || rows[3] != 1 {
		t.Errorf("rows %v: %v", rows, problems)
	}
}
