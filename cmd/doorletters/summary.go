package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/press"
)

// sum is a batch in a line: "9 pods, 412 letters in 5 languages, 3 rows skipped"; of
// one language, its name: "4 letters in Spanish".
func sum(pods, copies int, languages []press.Tally, skipped int) string {
	line := counted(pods, "pod", "pods") + ", " + counted(copies, "letter", "letters")
	switch len(languages) {
	case 0:
	case 1:
		line += " in " + languages[0].Name
	default:
		line += fmt.Sprintf(" in %d languages", len(languages))
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

// maxNamed is how many doors or files a line names before it only counts.
const maxNamed = 12

// newDoors names the doors that were never printed before: "2 new doors: CP3-048
// 12 Alder St; CP3-049 14 Alder St".
func newDoors(doors []letters.Household) string {
	var names []string
	for _, h := range doors[:min(len(doors), maxNamed)] {
		names = append(names, h.Code+" "+h.Address.Line())
	}
	line := counted(len(doors), "new door", "new doors") + ": " + strings.Join(names, "; ")
	if more := len(doors) - len(names); more > 0 {
		line += fmt.Sprintf("; and %d more", more)
	}
	return line
}

// provedLine says what was read back from the finished files: "proved on the finished
// paper: 412 letters of 9 pods, 38 telephone numbers, 27 QR codes, the outlines of 311
// characters".
func provedLine(p press.Proved) string {
	line := "proved on the finished paper: "
	if p.Letters < p.Doors {
		line += fmt.Sprintf("%d of %s", p.Letters, counted(p.Doors, "letter", "letters"))
	} else {
		line += counted(p.Letters, "letter", "letters")
	}
	line += fmt.Sprintf(" of %s, %s, %s, the outlines of %s", counted(p.Pods, "pod", "pods"), counted(p.Numbers, "telephone number", "telephone numbers"),
		counted(p.Codes, "QR code", "QR codes"), counted(p.Characters+p.Shapes, "character", "characters"))
	if p.Shapes > 0 {
		line += fmt.Sprintf(" (%d of them by their shapes alone)", p.Shapes)
	}
	return line
}
