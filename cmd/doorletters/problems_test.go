package main

import (
	"testing"

	"doorletters/letters"
)

func TestGroup(t *testing.T) {
	note := func(row int, message string) letters.Problem {
		return letters.Problem{File: "a.xlsx", Row: row, Column: "ZIP", Severity: letters.SeverityNote, Message: message}
	}
	problems := []letters.Problem{
		note(2, "has five digits"), note(3, "has a letter"), note(4, "has five digits"),
		{File: "campaign.toml", Row: 3, Severity: letters.SeverityError, Message: "no name"},
	}
	for row := 5; row < 12; row++ {
		problems = append(problems, note(row, "is empty"))
	}
	var got []string
	for _, g := range group(problems) {
		got = append(got, g.line())
	}
	want := []string{
		"campaign.toml, line 3: no name",
		"a.xlsx, row 2, column ZIP: has five digits (also row 4)",
		"a.xlsx, row 3, column ZIP: has a letter",
		"a.xlsx, row 5, column ZIP: is empty (also rows 6, 7, 8, 9 and 2 more)",
	}
	if len(got) != len(want) {
		t.Fatalf("got %q", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
}
