// Package letterstest helps tests with the nouns: [Told] is what was reported,
// line by line, and [City] a list of doors as large as a test needs.
package letterstest

import (
	"fmt"

	"doorletters/letters"
)

// Told returns problems as "severity row column: message", to compare them.
func Told(problems []letters.Problem) []string {
	var lines []string
	for _, p := range problems {
		lines = append(lines, fmt.Sprintf("%s %d %s: %s", p.Severity, p.Row, p.Column, p.Message))
	}
	return lines
}
