package problems_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/problems"
)

func TestGroup(t *testing.T) {
	note := func(row int, message string) letters.Problem {
		return letters.Problem{File: "a.xlsx", Row: row, Column: "ZIP", Severity: letters.SeverityNote, Message: message}
	}
	told := []letters.Problem{
		note(2, "has five digits"), note(3, "has a letter"), note(4, "has five digits"),
		{File: "campaign.toml", Row: 3, Severity: letters.SeverityError, Message: "no name"},
	}
	for row := 5; row < 17; row++ {
		told = append(told, note(row, "is empty"))
	}
	dates := func(row int, hint string) {
		p := note(row, fmt.Sprint(row, " is a date"))
		p.General, p.Hint = "is a date", hint
		told = append(told, p)
	}
	for row := 20; row < 25; row++ {
		dates(row, fmt.Sprint("type it again: ", row))
	}
	var got []string
	problems.Each(problems.Groups(told), func(g *problems.Group, help []string) { got = append(append(got, g.Line()), help...) })
	want := []string{
		"campaign.toml, line 3: no name",
		"a.xlsx, rows 2, 4, column ZIP: has five digits",
		"a.xlsx, row 3, column ZIP: has a letter",
		"a.xlsx, rows 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 2 more, column ZIP: is empty",
		"a.xlsx, rows 20, 21, 22, 23, 24, column ZIP: is a date",
		"row 20: type it again: 20",
		"row 21: type it again: 21",
		"row 22: type it again: 22",
		"and so on: the table of problems has what to do with each row",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
