package press

import (
	"context"
	"errors"

	"doorletters/letters"
)

// Report is what Check found.
type Report struct {
	Problems   []letters.Problem
	Households int // doors of the address list
	Unwanted   int // of these, those that want no letter
	Folded     int // rows that name a door again
	Pods       int
	Letters    int
	Languages  []Tally
	// Ready reports whether a batch could be printed.
	Ready bool
}

// Check reads everything that a batch is made from, and tries every letter.
// What keeps a batch from being printed is in the report, not an error.
func Check(ctx context.Context, c Campaign, tell Progress) (Report, error) {
	s, err := stand(ctx, c, keepPods, tell)
	if err != nil {
		return stopped(s, err)
	}
	plan, err := s.plan(PrintOptions{})
	if err != nil {
		return stopped(s, err)
	}
	if !s.broken() {
		if err := s.try(ctx, plan, tell); err != nil {
			return Report{}, s.explain(err)
		}
		s.reword()
	}
	r := Report{
		Problems: s.problems, Households: s.doors, Unwanted: len(s.assignment.Skipped), Folded: s.folded, Pods: plan.pods(),
		Letters: plan.letters(), Languages: s.tallied(plan.languages()), Ready: !s.broken(),
	}
	return r, nil
}

// stopped makes a report of what ended the reading early.
func stopped(s *standing, err error) (Report, error) {
	var faults Faults
	var one letters.Problem
	r := Report{Problems: s.problems}
	switch {
	case errors.As(err, &faults):
	case errors.As(err, &one):
		r.Problems = append(r.Problems, one)
	default:
		return r, err
	}
	return r, nil
}
