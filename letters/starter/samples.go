package starter

import (
	"slices"

	"doorletters/letters"
)

// What marks the sample rows of a new group's lists.
const (
	sampleSkip   = "sample row: replace it"
	sampleNote   = "sample"
	sampleLeader = "Sample leader"
	samplePod    = "Sample pod"
	sampleHours  = "evenings after 6"
)

// sampleNumbers are telephone numbers that nobody has. They say their country, so that
// they can be read whichever the campaign's becomes: a sample must not be an error of
// somebody who has just written that.
var sampleNumbers = []string{sampleCountry + "617 555 0198", sampleCountry + "617 555 0199"}

const sampleCountry = "+1 "

// WithoutSamples takes the sample rows that [WriteAddresses] wrote out of
// a list. A row in which somebody has typed over a sample and left its Skip stays
// skipped, and so does one whose Skip alone is another; a problem says so.
func WithoutSamples(households []letters.Household) ([]letters.Household, []letters.Problem) {
	var problems []letters.Problem
	kept := slices.DeleteFunc(households, func(h letters.Household) bool { return h.Skip == sampleSkip && isSample(h) })
	for i := range kept {
		h := &kept[i]
		column := "Skip"
		switch {
		case h.Skip == sampleSkip:
		case h.Skip == "" && h.Note == sampleNote && isSample(*h):
			column, h.Skip = "Note", sampleNote
		default:
			continue
		}
		problems = append(problems, letters.Problem{
			File: h.Source.File, Sheet: h.Source.Sheet, Row: h.Source.Row, Column: column, Severity: letters.SeveritySkipped,
			Message: "the row still says that it is a sample" + letters.NoLetter, Hint: "clear its " + column + " if this is a door of yours",
		})
	}
	return kept, problems
}

// Samples returns the doors of a list that has nothing but the sample rows, as letters
// for them may be looked at; nil where it has others.
func Samples(households []letters.Household) []letters.Household {
	for i := range households {
		if h := &households[i]; h.Skip != sampleSkip || !isSample(*h) {
			return nil // of a city's list nothing is copied
		}
	}
	samples := slices.Clone(households)
	for i := range samples {
		samples[i].Skip, samples[i].Note = "", ""
	}
	return samples
}

// isSample reports whether a household is a sample as it was written, in whichever order
// its country writes addresses.
func isSample(h letters.Household) bool {
	h.Address.NumberLast = false
	for i := range addressColumns[0].Cells {
		sample := letters.Address{}
		for _, c := range addressColumns {
			switch c.Heading {
			case "Number":
				sample.Number = c.Cells[i]
			case "Street":
				sample.Street = c.Cells[i]
			case "Unit":
				sample.Unit = c.Cells[i]
			case "City":
				sample.City = c.Cells[i]
			case "ZIP":
				sample.ZIP = c.Cells[i]
			}
		}
		if h.Address == sample && len(h.Also) == 0 {
			return true
		}
	}
	return false
}
