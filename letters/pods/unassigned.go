package pods

import (
	"cmp"
	"fmt"
	"slices"

	"doorletters/letters"
)

// unassignedProblems names the doors that have no pod. They stop the batch only
// where nothing would be left to print, which is one problem.
func (in Input) unassignedProblems(doors []door, unassigned []int, all bool) []letters.Problem {
	file := "pods.xlsx"
	if len(in.Table) > 0 && in.Table[0].Source.File != "" {
		file = in.Table[0].Source.File
	}
	p := letters.Problem{
		Severity: letters.SeveritySkipped,
		Message:  "this door has no pod, and gets no letter",
		Hint:     fmt.Sprintf("type one in a Pod column, or list streets in %s", file),
	}
	if in.Size.Max > 0 {
		t := town{doors: doors}
		streets := t.streetNames(unassigned)
		p.Hint = fmt.Sprintf("nothing says where %s %s: add coordinates, type a pod in a Pod column, or list the streets in %s",
			someOf(streets), pick(len(streets), "is", "are"), file)
	}
	first := doors[unassigned[0]]
	if all {
		p.File, p.Severity = first.Source.File, letters.SeverityError
		p.Message = fmt.Sprintf("%s no pod, and %s no letter: the first is %s",
			plural(len(unassigned), "door has", "doors have"), pick(len(unassigned), "gets", "get"), doorAt(first))
		return []letters.Problem{p}
	}
	problems := make([]letters.Problem, len(unassigned))
	for n, i := range unassigned {
		problems[n] = problemAt(doors[i].Source, p)
	}
	slices.SortFunc(problems, func(x, y letters.Problem) int { return cmp.Compare(x.Row, y.Row) })
	return problems
}
