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

// withSamples adds to the problems the settings that are still those of a new campaign:
// errors where they would be printed.
func (l loaded) withSamples(problems []letters.Problem, printed bool) []letters.Problem {
	samples := slices.Clone(l.campaign.Samples)
	for i := range samples {
		if printed {
			samples[i].Severity = letters.SeverityError
		}
	}
	return append(samples, problems...)
}

// refusal returns what keeps a campaign from being printed, nil where nothing does. What
// is printed to be looked at may have samples on it.
func (l loaded) refusal(problems []letters.Problem) error {
	return faults(l.withSamples(problems, !l.samples))
}

// refusalOf is refusal for letters that a plan chooses. Who has just begun is told all
// that is to be filled in.
func (l loaded) refusalOf(p plan, problems []letters.Problem) error {
	err := l.refusal(problems)
	if p.letters() > 0 {
		return err
	}
	nothing := l.nothingToPrint(p.choice)
	if err == nil {
		return nothing
	}
	if f, several := err.(Faults); several && l.doors == 0 {
		return append(f, nothing)
	}
	return err
}
