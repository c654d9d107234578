package lists_test

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/memory"
	"doorletters/letters/press/lists"
)

// Where there are two memories, what they say otherwise is named, whatever it is.
func TestTwoMemories(t *testing.T) {
	door := func(number string, change func(*letters.Household)) letters.Household {
		h := letters.Household{Address: letters.Address{Number: number, Street: "Alder St"}, Pod: "P1", Code: "P1-00" + number}
		if change != nil {
			change(&h)
		}
		return h
	}
	one := []letters.Household{door("1", nil), door("3", nil), door("5", nil)}
	tests := []struct {
		other []letters.Household
		pods  string
		want  string // empty where the two say the same
	}{
		{[]letters.Household{one[2], one[0], one[1]}, "P1,March\n", ""},
		{[]letters.Household{one[0], one[1], door("5", func(h *letters.Household) { h.Note = "dog" })}, "P1,March\n", "Note of 5 Alder St"},
		{[]letters.Household{one[0], door("3", func(h *letters.Household) { h.Skip = "vacant" }), door("5", func(h *letters.Household) { h.Done = "3/14" })}, "P1,March\n", "Skip and Done of 3 Alder St and 1 more door"},
		{one[:2], "P1,March\n", "one of them alone has a row of 5 Alder St"},
		{one, "P1,April\n", "the handing out of pod P1"},
		{one, "", "the handing out of pod P1"},
		{one, "P1,March\nP2,March\n", "the handing out of pod P2"},
	}
	for _, test := range tests {
		var text, book bytes.Buffer
		if err := memory.Write(&text, "assigned.csv", test.other); err != nil {
			t.Fatal(err)
		}
		if err := memory.Write(&book, "assigned.xlsx", one, memory.HandedOut{Pod: "P1", When: "March"}, memory.HandedOut{Pod: "P2"}); err != nil {
			t.Fatal(err)
		}
		folder := fstest.MapFS{
			"assigned.csv": {Data: text.Bytes()}, "assigned-pods.csv": {Data: []byte("Pod,Handed out\n" + test.pods)}, "assigned.xlsx": {Data: book.Bytes()},
		}
		_, _, err := lists.ReadAssigned(folder, letters.Campaign{Addresses: "addresses.csv"})
		if test.want == "" {
			if err != nil {
				t.Error(err)
			}
			continue
		}
		if err == nil || !strings.HasSuffix(err.Error(), "do not say the same: "+test.want) {
			t.Errorf("got %v, want %s", err, test.want)
		}
	}
}
