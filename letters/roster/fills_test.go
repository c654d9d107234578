package roster_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster"
)

// filled makes a list of so many doors, of which rows are filled in colours.
func filled(t *testing.T, doors int, colours map[int]string, skip map[int]string) []letters.Problem {
	t.Helper()
	rows := [][]any{{"Number", "Street", "Skip"}}
	for i := range doors {
		rows = append(rows, []any{2 * (i + 1), "Alder St", skip[i+2]})
	}
	data := doorsBook(t, rows, func(book *excelize.File) {
		for row, colour := range colours {
			style, err := book.NewStyle(&excelize.Style{Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}})
			if err != nil {
				t.Fatal(err)
			}
			if err := book.SetCellStyle("Doors", fmt.Sprintf("A%d", row), fmt.Sprintf("C%d", row), style); err != nil {
				t.Fatal(err)
			}
		}
	})
	households, problems, err := roster.Addresses(bytes.NewReader(data), "doors.xlsx", heading.Options{})
	if err != nil || len(households) != doors {
		t.Fatalf("%d doors, %v", len(households), err)
	}
	return slices.DeleteFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityNote })
}

// Rows that somebody filled are told of, once for each colour; headings, every other
// row, most rows and rows that are skipped anyway say nothing.
func TestFilledRows(t *testing.T) {
	every := func(step, from, to int, colour string) map[int]string {
		all := map[int]string{}
		for row := from; row <= to; row += step {
			all[row] = colour
		}
		return all
	}
	for name, test := range map[string]struct {
		colours, skip map[int]string
		want          []string
	}{
		"two colours":       {map[int]string{4: "FF0000", 9: "FF0000", 5: "92D050", 1: "DDEBF7"}, nil, []string{"4 red_rows 2 rows are filled red (rows 4, 9)", "5 green_rows 1 row is filled green (row 5)"}},
		"the headings":      {map[int]string{1: "FF0000"}, nil, nil},
		"every other":       {every(2, 2, 21, "DDEBF7"), nil, nil},
		"most of them":      {every(1, 2, 18, "FFFF00"), nil, nil},
		"but for one":       {map[int]string{4: "FF0000"}, map[int]string{4: "moved"}, nil},
		"a ✗ that says no":  {map[int]string{4: "FF0000", 7: "FF0000"}, map[int]string{4: "✗", 5: "✓"}, []string{"4 red_rows 2 rows are filled red (rows 4, 7)"}},
		"a ✗ that says yes": {map[int]string{4: "FF0000", 7: "FF0000"}, map[int]string{4: "✗"}, []string{"7 red_rows 1 row is filled red (row 7)"}},
		"white":             {map[int]string{4: "FFFFFF"}, nil, nil},
		"banded and red":    {map[int]string{3: "DDEBF7", 5: "DDEBF7", 7: "DDEBF7", 9: "DDEBF7", 11: "DDEBF7", 13: "DDEBF7", 15: "DDEBF7", 4: "FF0000"}, nil, []string{"4 red_rows 1 row is filled red (row 4)"}},
	} {
		var got []string
		for _, p := range filled(t, 20, test.colours, test.skip) {
			message, _, _ := strings.Cut(p.Message, ":")
			got = append(got, fmt.Sprint(p.Row, " ", p.Kind, " ", message))
			if !strings.Contains(p.Hint, p.Kind+` = "skip"`) {
				t.Errorf("%s: hint %s", name, p.Hint)
			}
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// What a note refuses is told of, wherever it stands, unless the door is skipped.
func TestRefusingNotes(t *testing.T) {
	_, problems := list(t, "Number,Street,Skip,Note\n12,Alder St,,DO NOT VISIT\n14,Alder St,,ring twice\n16,Alder St,x,no soliciting\n18,Alder St,,se mudó\n", heading.Options{})
	if diff := cmp.Diff([]string{`warning 2 Note: the note says "DO NOT VISIT"; the letter is printed`, `warning 5 Note: the note says "se mudó"; the letter is printed`}, told(problems)); diff != "" {
		t.Error(diff)
	}
	_, problems = list(t, "Address\n12 Alder St - do not visit\n14 Alder St\n", heading.Options{Country: "US"})
	if diff := cmp.Diff([]string{"note 2 Address: what stands behind the street is taken for a remark; it goes to the note", `warning 2 Address: the note says "do not visit"; the letter is printed`}, told(problems)); diff != "" {
		t.Error(diff)
	}
}
