package press

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// Faults are the problems that stop a run; at least one has SeverityError.
type Faults []letters.Problem

// Error returns a line for each fault.
func (f Faults) Error() string {
	lines := make([]string, len(f))
	for i, p := range f {
		lines[i] = p.Error()
	}
	return strings.Join(lines, "\n")
}

// faults returns the problems that stop a batch, nil if none does.
func faults(problems []letters.Problem) error {
	var f Faults
	for _, p := range problems {
		if isFault(p) {
			f = append(f, p)
		}
	}
	if len(f) == 0 {
		return nil
	}
	return f
}

// broken reports whether one of the problems stops a batch.
func broken(problems []letters.Problem) bool { return slices.ContainsFunc(problems, isFault) }

func isFault(p letters.Problem) bool { return p.Severity == letters.SeverityError }
