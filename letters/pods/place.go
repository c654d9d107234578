package pods

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
)

// placement is what was done for the doors that had no pod.
type placement struct {
	fresh    []string // IDs of new pods
	joined   int      // doors added to pods that were there
	unplaced []int    // doors that nothing says where to put
	tooFew   int      // how many of them would be a pod, were min not more; 0 where it is not
	problems []letters.Problem
}

// place puts each wanted door of the town into a pod. The first time these are
// cut anew, and what people have drawn stays as they drew it. Later, and where the
// rest is too little for a pod, the doors join the pods beside them.
func (in Input) place(s survey, b before, ids *podIDs) placement {
	var p placement
	doors, unassigned := s.doors, s.wanted
	p.problems = s.problems()
	h := s.holdings()
	rest := s.wantedBuildings()
	if len(h.pods) > 0 {
		rest = h.fill(rest, in.Size)
		if left := s.weight(rest); !in.first() || left < in.Size.Min {
			rest = h.extend(rest, in.Size)
		}
		for i := range doors {
			if unassigned[i] && doors[i].Pod != "" {
				p.joined++
			}
		}
	}
	groups, unplaced := s.cut(rest, in.Size, in.Watch)
	if len(h.pods) > 0 && !s.mostlyLocated() && s.weight(rest) < in.Size.Min {
		groups, unplaced = nil, s.counted(rest)
		p.tooFew = s.weight(rest)
	}
	p.unplaced = unplaced
	p.fresh = b.names(doors, groups, ids)
	for n, g := range groups {
		for _, i := range g {
			doors[i].Pod = p.fresh[n]
		}
	}
	s.shareWithSkipped()
	p.problems = slices.Concat(p.problems, p.notes(s.town, groups), in.opened(p.fresh, groups))
	return p
}

// shareWithSkipped gives doors that get no letter the pod of their building.
func (t *town) shareWithSkipped() {
	for _, b := range t.buildings {
		pod := ""
		for i := range b.doors {
			if pod = b.doors[i].Pod; pod != "" {
				break
			}
		}
		for i := range b.doors {
			if d := &b.doors[i]; d.Pod == "" && d.Skip != "" {
				d.Pod = pod
			}
		}
	}
}

// first reports whether no door has ever had a letter.
func (in Input) first() bool {
	coded := func(h letters.Household) bool { return h.Code != "" }
	return in.Recut || !slices.ContainsFunc(in.Households, coded) && !slices.ContainsFunc(in.Gone, coded)
}

// notes reports what was decided without anybody having asked for it.
func (p placement) notes(t *town, groups [][]int) []letters.Problem {
	var problems []letters.Problem
	if p.joined > 0 {
		problems = append(problems, letters.Problem{
			Severity: letters.SeverityNote,
			Message:  fmt.Sprintf("%s joined the pods beside them", plural(p.joined, "door without a pod has", "doors without a pod have")),
			Hint:     "type another pod in the Pod column where you want it so",
		})
	}
	if !t.mostlyLocated() {
		mixed, example := 0, ""
		for i, g := range groups {
			names := t.streetNames(g)
			if len(names) < 2 {
				continue
			}
			if mixed == 0 {
				example = fmt.Sprintf("%s has doors on %s", p.fresh[i], someOf(names))
			}
			mixed++
		}
		if mixed > 0 {
			problems = append(problems, letters.Problem{
				Severity: letters.SeverityNote,
				Message: fmt.Sprintf("without coordinates nothing says which streets are near each other, and %s several: %s",
					plural(mixed, "new pod has doors on", "new pods have doors on"), example),
				Hint: "add columns Latitude and Longitude, or list each pod's streets in the pods table",
			})
		}
	}
	return problems
}

// opened says which pods of the table got doors that nothing says are theirs.
func (in Input) opened(fresh []string, groups [][]int) []letters.Problem {
	var problems []letters.Problem
	for _, pod := range in.Table {
		if at := slices.Index(fresh, pod.ID); at >= 0 {
			problems = append(problems, problemAt(pod.Source, letters.Problem{
				Severity: letters.SeverityNote,
				Message:  fmt.Sprintf("nothing says which doors are pod %s's: it has %s now that had no pod", pod.Title(), plural(len(groups[at]), "door", "doors")),
				General:  "nothing says which doors are the pod's: it has some now that had no pod",
				Hint:     "look at them on the map; list other streets in the row where the pod should have those",
			}))
		}
	}
	return problems
}

// streetNames returns the streets of some doors, in order.
func (t *town) streetNames(doors []int) []string {
	var names []string
	named := map[string]bool{}
	for _, i := range doors {
		if name := t.doors[i].Address.Street; !named[name] {
			named[name] = true
			names = append(names, name)
		}
	}
	return names
}

// someOf names the first few: "Alder St, Birch Ave, Cedar St and 4 more".
func someOf(names []string) string {
	const shown = 4
	if len(names) > shown {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:shown-1], ", "), len(names)-shown+1)
	}
	return strings.Join(names, ", ")
}

// indices lists where the values are true.
func indices(values []bool) (at []int) {
	for i, v := range values {
		if v {
			at = append(at, i)
		}
	}
	return at
}
