package roster

import (
	"slices"

	"doorletters/letters"
)

// What marks the sample rows of a new group's lists.
const (
	sampleSkip   = "sample row: replace it"
	sampleLeader = "Sample leader"
)

// WithoutSamples takes the sample rows that [WriteStarterAddresses] wrote out of
// a list. A row in which somebody has typed over a sample and left its Skip stays
// skipped, and a problem says so.
func WithoutSamples(households []letters.Household) ([]letters.Household, []letters.Problem) {
	var problems []letters.Problem
	kept := slices.DeleteFunc(households, func(h letters.Household) bool {
		if h.Skip != sampleSkip {
			return false
		}
		if isSample(h) {
			return true
		}
		problems = append(problems, letters.Problem{
			File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: "Skip", Severity: letters.SeveritySkipped,
			Message: "the row still says that it is a sample" + noLetter, Hint: "clear its Skip if this is a door of yours",
		})
		return false
	})
	return kept, problems
}

// isSample reports whether a household is a sample as it was written.
func isSample(h letters.Household) bool {
	for i := range starterAddresses[0].cells {
		sample := letters.Address{}
		for _, c := range starterAddresses {
			switch c.heading {
			case "Number":
				sample.Number = c.cells[i]
			case "Street":
				sample.Street = c.cells[i]
			case "Unit":
				sample.Unit = c.cells[i]
			case "City":
				sample.City = c.cells[i]
			case "ZIP":
				sample.ZIP = c.cells[i]
			}
		}
		if h.Address == sample && len(h.Also) == 0 {
			return true
		}
	}
	return false
}

// WithoutSamples takes the sample rows that [WriteStarterPods] wrote out of the
// table, as long as they have a sample's ID and leader.
func (t *Table) WithoutSamples() {
	t.Pods = slices.DeleteFunc(t.Pods, func(p letters.Pod) bool {
		return p.Leader.Name == sampleLeader && slices.Contains(starterPods[0].cells, p.ID)
	})
}
