package press

import (
	"context"
	"sync"

	"doorletters/letters"
	"doorletters/letters/chart"
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
	// Newcomers are the New, where there are others that had a code.
	Newcomers []letters.Household
	// Folded are the rows that name one of them again.
	Folded int
	// Gone are doors that are remembered but no longer in the list.
	Gone     int
	Problems []letters.Problem

	loaded loaded
	// chart returns the map of the pods. It takes a while, so it is drawn when it
	// is first asked for, and once.
	chart func() chart.Map
}

// Assign gives every door its pod, its stop and its letter code, and writes the
// assigned list through memory. Who has a pod keeps it, unless the pods are cut anew.
func Assign(ctx context.Context, c Campaign, memory Sink, o AssignOptions, progress Progress) (Assignment, error) {
	cut := keepPods
	if o.Recut != nil {
		cut = cutAnew
	}
	l, problems, err := load(ctx, c, cut, progress)
	if err != nil {
		return Assignment{}, err
	}
	if err := faults(problems); err != nil {
		return Assignment{}, err
	}
	if o.Recut != nil {
		if err := o.Recut(l.assignment.Moved, l.housed); err != nil {
			return Assignment{}, err
		}
	}
	a := newAssignment(l, problems)
	if o.Output == "" {
		a.Written, err = l.remember(c.Folder, memory)
		return a, err
	}
	a.File, a.Written = o.Output, true
	if !isWorkbook(o.Output) || !isWorkbook(l.listFile()) {
		return a, l.writeAssigned(memory, o.Output)
	}
	a.CopyOf = l.listFile()
	more, err := l.writeCopy(c.Folder, memory, o.Output)
	a.Problems = append(a.Problems, more...)
	return a, err
}

// newAssignment sums up a campaign's assignment, as long as nothing is written.
func newAssignment(l loaded, problems []letters.Problem) Assignment {
	memory := memoryName(l.campaign)
	return Assignment{
		File: memory, Memory: memory, Areas: l.campaign.Areas, Households: l.doors, Pods: len(l.assignment.Pods), New: l.assignment.New, Newcomers: l.newcomers,
		Remembered: l.remembered, Skipped: len(l.assignment.Skipped), Folded: l.folded, Gone: len(l.gone), Problems: problems,
		loaded: l, chart: sync.OnceValue(func() chart.Map { return chart.Draw(l.assignment.Pods) }),
	}
}
