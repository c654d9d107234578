package roster_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// What an address says besides goes to the door's note, and what is to be known
// of it is reported under the heading of its column.
func TestWhatAnAddressSaysBesides(t *testing.T) {
	households, problems := list(t, `Where,Flat,Post code,Note
"Town Hall, 12 Alder St",,2139,dog
12 Alder St ring twice,house,0213,
"14 Elm St, Riverside, PO Box 12",?,02139,
0 Elm St,N/A,02139,
`, heading.Options{Columns: map[string]string{"address": "Where", "unit": "Flat", "zip": "Post code"}})
	type door struct {
		letters.Address
		note string
	}
	var got []door
	for _, h := range households {
		got = append(got, door{h.Address, h.Note})
	}
	want := []door{
		{letters.Address{Number: "12", Street: "Alder St", ZIP: "02139"}, "dog; Town Hall"},
		{letters.Address{Number: "12", Street: "Alder St", ZIP: "0213"}, "house; ring twice"},
		{letters.Address{Number: "14", Street: "Elm St", City: "Riverside", ZIP: "02139"}, ""},
		{letters.Address{Number: "0", Street: "Elm St", ZIP: "02139"}, ""},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(door{})); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{
		"note 1 Post code: ZIPs that had lost their zeros got them back: row 2",
		"warning 3 Post code: a ZIP has five digits, or nine; this one is kept as it stands",
		"note 3 Where: what stands behind the street is taken for a remark; it goes to the note",
		"warning 4 Flat: the unit is not known, as the sheet says; the letter goes to the house",
		"note 4 Where: a post office box is no part of a door; it is left out",
		"note 5 Where: the house number is 0; it is printed as it stands",
	}, told(problems)); diff != "" {
		t.Error(diff)
	}
}
