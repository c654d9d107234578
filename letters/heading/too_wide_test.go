package heading_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// A row of more headings than a list has is told of by its number, and not held
// against all that are known.
func TestTooManyHeadings(t *testing.T) {
	sheets, err := heading.Open(strings.NewReader("Our doors\nNumber,Street"+strings.Repeat(",Note of somebody", 5000)+"\n12,Alder St\n"), "doors.csv", "US")
	if err != nil {
		t.Fatal(err)
	}
	_, _, err = heading.Find(sheets, heading.Addresses, heading.Options{Country: "US"})
	p, worded := err.(letters.Problem)
	if !worded || p.File != "doors.csv" || p.Row != 2 || !strings.HasPrefix(p.Message, "the row has 5,002 cells that are not blank") || p.Hint == "" {
		t.Errorf("%+v", err)
	}
}
