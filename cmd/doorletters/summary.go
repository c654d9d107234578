package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// sum is a batch in a line: "9 pods, 412 letters in 5 languages, 3 rows skipped".
func sum(pods, copies int, languages []press.Tally, skipped int) string {
	line := counted(pods, "pod", "pods") + ", " + counted(copies, "letter", "letters")
	if len(languages) > 0 {
		line += " in " + counted(len(languages), "language", "languages")
	}
	if skipped > 0 {
		line += ", " + counted(skipped, "row", "rows") + " skipped"
	}
	return line
}

// withoutLetters counts the rows that rightly have no letter of their own; "" if
// there are none.
func withoutLetters(r press.Report) string {
	var parts []string
	if r.Unwanted > 0 {
		parts = append(parts, counted(r.Unwanted, "door gets no letter because the list says so", "doors get no letter because the list says so"))
	}
	if r.Folded > 0 {
		parts = append(parts, counted(r.Folded, "row names a door again", "rows name a door again"))
	}
	return strings.Join(parts, ", ")
}

// byLanguage lists how many letters each language has.
func byLanguage(languages []press.Tally) string {
	parts := make([]string, len(languages))
	for i, l := range languages {
		parts[i] = fmt.Sprintf("%s %d", l.Name, l.Letters)
	}
	return strings.Join(parts, ", ")
}

// countOf counts the problems of some severities.
func countOf(problems []letters.Problem, severities ...letters.Severity) int {
	n := 0
	for _, p := range problems {
		if slices.Contains(severities, p.Severity) {
			n++
		}
	}
	return n
}

// counted is a number with its noun: "1 pod", "9 pods".
func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
