package press

import (
	"context"

	"doorletters/letters"
)

// AssignOptions say where the assignment goes.
type AssignOptions struct {
	// Output is a file to write instead of the campaign's memory, ".xlsx" or
	// ".csv"; empty for the memory. An .xlsx is a copy of the address list's
	// workbook with Pod, Stop and Code where that list is a workbook; else it
	// is the assigned list.
	Output string
	// Recut cuts the pods anew, but for those that people gave. It is asked
	// before anything is written how many households change pods, of how many
	// that had one; nothing is written unless it agrees. Nil: nobody changes pods.
	Recut func(moved, of int) error
}

// Assignment is what Assign did, and what Print did before it printed.
type Assignment struct {
	File    string // the assigned list
	Written bool   // false where nothing was new
	// CopyOf is the address list that File is a copy of; empty where File is an
	// assigned list.
	CopyOf string
	// Memory is the campaign's own assigned list, whether or not it was written.
	Memory string
	// Areas is the campaign's own file of areas, empty where it has none.
	Areas string
	// Households are the doors of the list, of which New got a code now,
	// Remembered had one, and Skipped get no letter because the list says so.
	Households, Pods, New, Remembered, Skipped int
	// Folded are the rows that name one of them again.
	Folded int
	// Gone are doors that are remembered but no longer in the list.
	Gone     int
	Problems []letters.Problem

	standing *standing
}

// Assign gives every door its pod, its stop and its letter code, and writes the
// assigned list through memory. Who has a pod keeps it, unless the pods are cut anew.
func Assign(ctx context.Context, c Campaign, memory Sink, o AssignOptions, tell Progress) (Assignment, error) {
	cut := keepPods
	if o.Recut != nil {
		cut = cutAnew
	}
	s, err := stand(ctx, c, cut, tell)
	if err != nil {
		return Assignment{}, err
	}
	if err := s.faults(); err != nil {
		return Assignment{}, err
	}
	if o.Recut != nil {
		if err := o.Recut(s.assignment.Moved, s.housed); err != nil {
			return Assignment{}, err
		}
	}
	a := s.assigned()
	if o.Output != "" {
		a.File, a.Written = o.Output, true
		if s.copies(o.Output) {
			a.CopyOf, _ = letters.SplitListName(s.campaign.Addresses)
			err := s.writeCopy(c.Folder, memory, o.Output)
			a.Problems = s.problems
			return a, err
		}
		return a, s.writeAssigned(memory, o.Output)
	}
	a.Written, err = s.remember(c.Folder, memory)
	return a, err
}

// assigned sums up the assignment.
func (s *standing) assigned() Assignment {
	return Assignment{
		File: s.memory, Memory: s.memory, Areas: s.campaign.Areas, Households: s.doors, Pods: len(s.assignment.Pods), New: s.assignment.New,
		Remembered: s.remembered, Skipped: len(s.assignment.Skipped), Folded: s.folded, Gone: len(s.gone), Problems: s.problems,
		standing: s,
	}
}
