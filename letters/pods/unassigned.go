package pods

import (
	"cmp"
	"fmt"
	"slices"

	"doorletters/letters"
)

// unassignedProblems names the doors that have no pod. They stop the batch only
// where nothing would be left to print, which is one problem.
func (in Input) unassignedProblems(doors []door, placed placement, all bool) []letters.Problem {
	unassigned := placed.unplaced
	file := cmp.Or(in.TableFile, "pods.xlsx")
	if len(in.Table) > 0 {
		file = cmp.Or(in.Table[0].Source.File, file)
	}
	p := letters.Problem{Severity: letters.SeveritySkipped, Message: "this door has no pod, and gets no letter"}
	hints := in.unassignedHints(doors, placed, file)
	first := doors[unassigned[0]]
	if all {
		p.File, p.Severity = first.Source.File, letters.SeverityError
		p.Hint = hints[unassigned[0]]
		p.Message = fmt.Sprintf("%s no pod, and %s no letter: the first is %s",
			plural(len(unassigned), "door has", "doors have"), pick(len(unassigned), "gets", "get"), doorAt(first))
		return []letters.Problem{p}
	}
	problems := make([]letters.Problem, len(unassigned))
	for n, i := range unassigned {
		p.Hint = hints[i]
		problems[n] = problemAt(doors[i].Source, p)
	}
	slices.SortFunc(problems, func(x, y letters.Problem) int { return cmp.Compare(x.Row, y.Row) })
	return problems
}

// unassignedHints says for each door without a pod what can be done.
func (in Input) unassignedHints(doors []door, placed placement, file string) map[int]string {
	unassigned := placed.unplaced
	hints := make(map[int]string, len(unassigned))
	if in.Size.Max == 0 {
		for _, i := range unassigned {
			hints[i] = fmt.Sprintf("type one in a Pod column, or list streets in %s", file)
		}
		return hints
	}
	pods := map[string][]string{} // of each street
	for i := range doors {
		if d := &doors[i]; d.Pod != "" && !slices.Contains(pods[d.block], d.Pod) {
			pods[d.block] = append(pods[d.block], d.Pod)
		}
	}
	var full, nowhere []int // doors whose street is in pods that have no room, and others
	var without []string    // room
	for _, i := range unassigned {
		if there := pods[doors[i].block]; len(there) > 0 {
			full, without = append(full, i), append(without, there...)
		} else {
			nowhere = append(nowhere, i)
		}
	}
	slices.SortFunc(without, func(a, b string) int { return cmp.Compare(natural(a), natural(b)) })
	without = slices.Compact(without)
	give := func(to []int, format string, more string) {
		t := town{doors: doors}
		streets := t.streetNames(to)
		hint := fmt.Sprintf(format, someOf(streets), pick(len(streets), "is", "are"), more)
		for _, i := range to {
			hints[i] = hint
		}
	}
	give(full, "%s %s in %s, and there is no room for more doors: type a pod in a Pod column, or raise max under [podsize]", letters.EnumeratePods(without))
	if n := placed.tooFew; n > 0 {
		file += fmt.Sprintf("; or lower min under [podsize], which is %d, to %d: then they may be a pod of their own", in.Size.Min, n)
	}
	give(nowhere, "nothing says where %s %s: add coordinates, type a pod in a Pod column, or list the streets in %s", file)
	return hints
}
