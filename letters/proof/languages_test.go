package proof_test

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/faces"
	"doorletters/letters/proof"
)

// A letter in another language than its door's is a fault, whatever the file shows.
func TestLanguageOfTheDoor(t *testing.T) {
	page := func(tag string) proof.PageOf { return proof.PageOf{Body: &proof.Body{Language: tag}} }
	for _, test := range []struct {
		door, says string
		first      proof.Side
	}{
		{"es", "not in the door's language, es", proof.Side{page("ht")}},
		{"", "not in the door's language, en", proof.Side{page("es")}},
		{"es", "", proof.Side{page("es")}},
		{"", "", proof.Side{page("en")}},
		{"ar", "", proof.Side{page("en"), page("ar")}}, // its column is the right one
	} {
		door := letters.Household{Language: test.door}
		plan := proof.Plan{File: "letters.pdf", Stacks: []proof.Stack{{
			Wanted:  []string{"CP1-001"},
			Letters: []proof.Letter{{Copy: letters.Copy{Household: &door, Code: "CP1-001"}, Sides: []proof.Side{test.first}}},
		}}}
		err := proof.New(letters.Campaign{Languages: []string{"en", "es"}}, faces.Embedded(), true).Prove(context.Background(), plan, bytes.NewReader(nil), 0)
		if err == nil {
			t.Fatal("an empty file is proved")
		}
		if told := strings.Contains(err.Error(), "language"); told != (test.says != "") || !strings.Contains(err.Error(), test.says) {
			t.Errorf("a door in %q: %v", test.door, err)
		}
	}
}
