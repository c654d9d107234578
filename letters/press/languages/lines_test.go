package languages_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/press/languages"
)

// A line names its place in one way: the row or line, and the key of the message; where it is
// of no message, the column, or the line alone.
func TestLinesNameTheirPlaces(t *testing.T) {
	const book, text = "locales/active.eo.xlsx", "locales/active.eo.toml"
	of := func(file, sheet string, row int, key, message string) letters.Problem {
		return letters.Problem{File: file, Sheet: sheet, Row: row, Column: key, IsKey: key != "Key", Severity: letters.SeverityWarning, Message: message}
	}
	for _, tt := range []struct {
		problems []letters.Problem
		want     string
	}{
		{[]letters.Problem{of(book, "Translate", 11, "headline", "x")}, book + ", sheet Translate, row 11, key headline: x"},
		{[]letters.Problem{of(book, "Translate", 1, "", "x")}, book + ", sheet Translate, row 1: x"},
		{[]letters.Problem{of(book, "", 0, "headline", "x")}, book + ", key headline: x"},
		{[]letters.Problem{of(book, "Translate", 14, "neighbor", "x"), of(book, "Translate", 20, "card", "x")}, book + ", neighbor (row 14) and card (row 20): x"},
		{[]letters.Problem{of(book, "Translate", 14, "Key", "x"), of(book, "Translate", 20, "Key", "x")}, book + ", sheet Translate, rows 14, 20, column Key: x"},
		{[]letters.Problem{of(text, "", 11, "headline", "x")}, text + ", line 11, key headline: x"},
		{[]letters.Problem{of(text, "", 3, "", "x"), of(text, "", 5, "", "x")}, text + ", lines 3, 5: x"},
	} {
		var got []string
		for _, line := range languages.Lines(tt.problems) {
			got = append(got, line.Text)
		}
		if strings.Join(got, "\n") != tt.want {
			t.Errorf("%q, not %q", got, tt.want)
		}
	}
}
