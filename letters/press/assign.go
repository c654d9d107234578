package press

import (
	"context"
	"sync"

	"doorletters/letters"
	"doorletters/letters/chart"
	"doorletters/letters/memory"
	"doorletters/letters/press/lists"
)

// AssignOptions say where the assignment goes.
type AssignOptions struct {
	// Output is a file to write instead of the campaign's memory, ".xlsx" or
	// ".csv"; empty for the memory. An .xlsx is a copy of the address list's
	// workbook with Pod, Stop and Code where that list is a workbook; else it
	// is the assigned list.
	Output string
	// Notes: Output has notes, and the reasons why doors get no letter, too.
	Notes bool
	// Recut cuts the pods anew, but for those that people gave. It is asked
	// before anything is written how many households change pods, of how many
	// that had one; nothing is written unless it agrees. Nil: nobody changes pods.
	Recut func(Moves) error
	// StartOver forgets the pods, stops and codes that the program gave; those that
	// the address list itself has stay. It is asked before anything is written how many
	// doors lose their code; nothing is written unless it agrees. Once a pod was handed
	// out or a letter left at a door it is an error.
	StartOver func(doors int) error
}

// Seen is what a file of the campaign's memory held when it was read.
type Seen = lists.Seen

// IsMemoryName reports whether a campaign keeps its memory in a file of that name.
func IsMemoryName(name string) bool { return lists.IsMemoryName(name) }

// Moves are what a new cut of the pods would change.
type Moves struct {
	Moved, Of int      // households that change pods, of those that had one
	HandedOut []string // pods that their leaders have already
}

// Assignment is what Assign did, and what Print did before it printed.
type Assignment struct {
	File    string // the assigned list
	Written bool   // false where nothing was new
	// CopyOf is the address list that File is a copy of; empty where File is an
	// assigned list.
	CopyOf string
	// Beside is what the copy holds besides.
	Beside Beside
	// Memory is the campaign's own assigned list, whether or not it was written.
	Memory string
	// Seen are the files of the memory as they were when they were read, the zero Sum for
	// one that was not there: who writes it looks that nobody has changed them since.
	Seen []Seen
	// Superseded are files of the memory that are to be taken away when it is Written.
	Superseded []string
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
	// overview is drawOverview, which takes as long, once.
	overview func() drawn
}

// Assign gives every door its pod, its stop and its letter code, and writes the
// assigned list through memory. Who has a pod keeps it,
// unless the options say otherwise.
func Assign(ctx context.Context, c Campaign, memory Sink, o AssignOptions, progress Progress) (Assignment, error) {
	cut := lists.KeepPods
	switch {
	case o.Recut != nil:
		cut = lists.CutAnew
	case o.StartOver != nil:
		cut = lists.StartOver
	}
	l, problems, err := load(ctx, c, cut, progress)
	if err != nil {
		return Assignment{}, err
	}
	if err := refuseHandedOver(l.campaign, "assign"); err != nil {
		return Assignment{}, err
	}
	if err := faults(problems); err != nil {
		return Assignment{}, err
	}
	if err := o.agree(l); err != nil {
		return Assignment{}, err
	}
	a := newAssignment(l, l.withSamples(problems, false))
	if o.Output == "" {
		a.Written, err = l.remember(c.Folder, memory)
		return a, err
	}
	a.File, a.Written = o.Output, true
	if !lists.IsWorkbook(o.Output) || !lists.IsWorkbook(l.listFile()) {
		return a, l.writeAssigned(memory, o)
	}
	a.CopyOf = l.listFile()
	var more []letters.Problem
	a.Beside, more, err = l.writeCopy(c.Folder, memory, o)
	a.Problems = append(a.Problems, more...)
	return a, err
}

// agree asks whether doors may lose what they had.
func (o AssignOptions) agree(l loaded) error {
	switch {
	case o.Recut != nil:
		return o.Recut(Moves{l.assignment.Moved, l.housed, lists.HandedPods(l.handed)})
	case o.StartOver != nil:
		return o.StartOver(l.forgotten)
	}
	return nil
}

// stillDoors counts remembered rows but for those that only keep a code taken.
func stillDoors(gone []letters.Household) int {
	n := 0
	for _, h := range gone {
		if !memory.IsRetired(h) {
			n++
		}
	}
	return n
}

// newAssignment sums up a campaign's assignment, as long as nothing is written.
func newAssignment(l loaded, problems []letters.Problem) Assignment {
	name := lists.AssignedName(l.campaign)
	a := Assignment{
		File: name, Memory: name, Seen: l.seen, Superseded: l.superseded, Areas: l.campaign.Areas, Households: l.doors, Pods: len(l.assignment.Pods), New: l.assignment.New, Newcomers: l.newcomers,
		Remembered: l.remembered, Skipped: len(l.assignment.Skipped), Folded: l.folded, Gone: stillDoors(l.gone), Problems: problems,
		loaded: l, chart: sync.OnceValue(func() chart.Map { return chart.Draw(l.assignment.Pods, l.streets) }),
	}
	a.overview = sync.OnceValue(a.drawOverview)
	return a
}
