package pods

import (
	"fmt"
	"slices"
	"sync"

	"doorletters/letters"
)

// mostDoors is how many doors a pod has at most: its letters are set together, and those
// of 300,000 take more than 1 GB.
const mostDoors = 100_000

// Sizes returns a warning for each pod whose number of doors that get a letter is
// out of bounds, with the reason. A bound of 0 is not looked at, and there are no
// warnings where no pod has a door: then letters without addresses are wanted, or
// Assign has reported why. Of a pod with more doors than a pod can have, it is an error.
func Sizes(a Assignment, bounds letters.PodSize) []letters.Problem {
	if !slices.ContainsFunc(a.Pods, func(p letters.Pod) bool { return len(p.Households) > 0 }) {
		return nil
	}
	var problems []letters.Problem
	whole := sync.OnceValue(a.perBuilding)
	for _, pod := range a.Pods {
		n := len(pod.Households)
		small, large := n < bounds.Min, bounds.Max > 0 && n > bounds.Max
		p := letters.Problem{Severity: letters.SeverityWarning}
		switch {
		case n == 0:
			p.Message = fmt.Sprintf("pod %s has no doors", pod.Title())
			p.General = "no door is in the pod"
			p.Hint = "list its streets, or type its ID in the Pod column of its doors"
			if pod.Leader.Name != "" {
				p.Hint += "; or empty its cell under Pod: then its leader gets a pod that is drawn, the one around the leader's address if that is given"
			}
		case n > mostDoors:
			problems = append(problems, problemAt(pod.Source, letters.Problem{
				Severity: letters.SeverityError, Message: fmt.Sprintf("pod %s has %s, and one pod may have %d", pod.Title(), plural(n, "household", "households"), mostDoors),
				Hint: "give its streets to several pods, or leave the pods out and let them be drawn",
			}))
			continue
		case large:
			p.Hint = "give some of its streets to another pod, or raise max under [podsize]"
		case small:
			p.Hint = "give it more streets, or lower min under [podsize]"
		default:
			continue
		}
		if n > 0 {
			reason := a.reason(pod, newTown(newDoors(pod.Households), nil), whole, bounds)
			p.General = "the pod has fewer or more households than the campaign asks for, " + boundsInWords(bounds)
			p.Message = fmt.Sprintf("pod %s has %s, and the campaign asks for %s: %s",
				pod.Title(), plural(n, "household", "households"), boundsInWords(bounds), reason)
		}
		problems = append(problems, problemAt(pod.Source, p))
	}
	return problems
}

func boundsInWords(b letters.PodSize) string {
	switch {
	case b.Max <= 0:
		return fmt.Sprintf("at least %d", b.Min)
	case b.Min <= 0:
		return fmt.Sprintf("at most %d", b.Max)
	}
	return fmt.Sprintf("%d to %d", b.Min, b.Max)
}
