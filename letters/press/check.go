package press

import (
	"context"
	"errors"
	"fmt"

	"doorletters/letters"
	"doorletters/letters/pods"
	"doorletters/letters/press/lists"
	"doorletters/letters/sheet"
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
	Stopped    []Stopped // letters that are not among them
	// Streets is the file of the campaign's streets, and Coverage how well the doors lie on
	// them; empty where there are none, or none near the doors.
	Streets  string
	Coverage pods.Coverage
	// Ready reports whether a batch could be printed.
	Ready bool
}

// Check reads everything that a batch is made from, and tries every letter.
// What keeps a batch from being printed is in the report, not an error.
func Check(ctx context.Context, c Campaign, progress Progress) (Report, error) {
	l, problems, err := load(ctx, c, lists.KeepPods, progress)
	if err != nil {
		return stopped(problems, err)
	}
	plan, err := newPlan(l, PrintOptions{})
	if err != nil {
		return stopped(problems, err)
	}
	plan, stops, more := l.printable(plan)
	problems = append(problems, more...)
	if !broken(problems) {
		more, err := tryLetters(ctx, newMaterials(l), plan, progress)
		if err != nil {
			return Report{}, l.explainError(err)
		}
		problems = append(problems, l.explain(more)...)
	}
	return l.report(plan, stops, problems), nil
}

// printable returns the letters of a plan that can be printed, and what is said of others.
func (l loaded) printable(p plan) (plan, []Stopped, []letters.Problem) {
	p, stops, stopped := l.finished(p)
	problems := l.explain(stopped)
	if len(stops) > 0 && p.letters() == 0 {
		problems = append(problems, allStopped(stops))
	}
	return p, stops, problems
}

// report sums up what a campaign would print.
func (l loaded) report(p plan, stops []Stopped, problems []letters.Problem) Report {
	problems = l.withSamples(problems, p.letters() > 0)
	return Report{
		Problems: problems, Households: l.doors, Unwanted: len(l.assignment.Skipped), Folded: l.folded, Pods: p.pods(),
		Letters: p.letters(), Languages: l.tallied(p.languages()), Stopped: stops, Ready: !broken(problems),
		Streets: l.streets.File, Coverage: l.coverage,
	}
}

// OnStreets says how many doors lie on the campaign's streets: "streets.geojson: 31,870 of
// 32,585 doors lie on their street (98 %), 600 on another near them, 115 too far from any";
// empty where there are no streets, or no doors with a place.
func (r Report) OnStreets() string {
	c := r.Coverage
	if c.Doors == 0 {
		return ""
	}
	share := (100*c.OnTheirs + c.Doors/2) / c.Doors
	if c.OnTheirs < c.Doors {
		share = min(share, 99) // who reads of all looks for none
	}
	line := fmt.Sprintf("%s: %s of %s lie on their street (%d %%)", r.Streets, sheet.Figure(c.OnTheirs), sheet.Figure(c.Doors)+" doors", share)
	if c.OnOthers > 0 {
		line += ", " + sheet.Figure(c.OnOthers) + " on another near them"
	}
	if c.Off > 0 {
		line += ", " + sheet.Figure(c.Off) + " too far from any"
	}
	return line
}

// stopped is the report of what ended the reading early.
func stopped(problems []letters.Problem, err error) (Report, error) {
	var several Faults
	var one letters.Problem
	r := Report{Problems: problems}
	switch {
	case errors.As(err, &several):
	case errors.As(err, &one):
		r.Problems = append(r.Problems, one)
	default:
		return r, err
	}
	return r, nil
}

// maxUnset is how many letters that cannot be set are told of at once.
const maxUnset = 10

// tryLetters sets every letter without printing it, and returns the problems of
// those that cannot be printed, of each place one.
func tryLetters(ctx context.Context, m materials, p plan, progress Progress) ([]letters.Problem, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if _, _, err := newCompositor(m).back(); err != nil {
		if fault, ok := err.(letters.Problem); ok {
			return []letters.Problem{fault}, nil
		}
		return nil, err
	}
	var problems []letters.Problem
	var overfull []overfull
	done, total := 0, p.letters()
	unset := map[string]bool{} // by place
	next := inOrderOf(ctx, m, p.stacks, compositor.typeset)
	for set, ok := next(); ok; set, ok = next() {
		if set.err != nil {
			fault, ok := set.err.(letters.Problem)
			if !ok {
				return nil, set.err
			}
			if !unset[fault.Where()] {
				problems = append(problems, fault)
			}
			if unset[fault.Where()] = true; len(unset) == maxUnset {
				return problems, nil
			}
		}
		problems, overfull = append(problems, set.problems...), append(overfull, set.overfull...)
		done += len(set.entries)
		progress.report("trying every letter", done, total)
	}
	return append(problems, m.overfullProblems(overfull)...), ctx.Err()
}
