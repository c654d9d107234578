package press

import (
	"context"
	"io"

	"doorletters/letters"
	"doorletters/letters/roster"
)

// AssignOptions say where the assignment goes.
type AssignOptions struct {
	// Output is a file to write instead of the campaign's memory, ".xlsx" or
	// ".csv"; empty for the memory.
	Output string
}

// Assignment is what Assign did, and what Print did before it printed.
type Assignment struct {
	File    string // the assigned list
	Written bool   // false where nothing was new
	// Households are the doors of the list, of which New got a code now,
	// Remembered had one, and Skipped get no letter because the list says so.
	Households, Pods, New, Remembered, Skipped int
	// Gone are doors that are remembered but no longer in the list.
	Gone     int
	Problems []letters.Problem
}

// Assign gives every door its pod, its stop and its letter code, and writes the
// assigned list through memory. Who has a pod keeps it.
func Assign(ctx context.Context, c Campaign, memory Sink, o AssignOptions, tell Progress) (Assignment, error) {
	s, err := stand(ctx, c, tell)
	if err != nil {
		return Assignment{}, err
	}
	if err := s.faults(); err != nil {
		return Assignment{}, err
	}
	a := s.assigned()
	if o.Output != "" {
		a.File, a.Written = o.Output, true
		return a, s.writeAssigned(memory, o.Output)
	}
	a.Written, err = s.remember(c.Folder, memory)
	return a, err
}

// assigned sums up the assignment.
func (s *standing) assigned() Assignment {
	return Assignment{
		File: s.memory, Households: len(s.listed), Pods: len(s.assignment.Pods), New: s.assignment.New,
		Remembered: s.remembered, Skipped: len(s.assignment.Skipped), Gone: len(s.gone), Problems: s.problems,
	}
}

// IsAssigned reports whether a file is an assigned list, which Assign may write anew.
func IsAssigned(r io.Reader, name string) bool {
	_, problems, err := roster.Assigned(r, name)
	for _, p := range problems {
		if p.Severity == letters.SeverityError {
			return false
		}
	}
	return err == nil
}
