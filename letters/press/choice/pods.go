package choice

import (
	"fmt"
	"strings"

	"doorletters/letters"
)

// Pods returns the IDs of the pods that are asked for, in the order of all: by their
// IDs in any case, by their names or by their leaders', or by a word of one that no
// other pod has. None asked for are none. The error is a [letters.Problem].
func Pods(asked []string, all []letters.Pod) ([]string, error) {
	known := namedPods(all)
	chosen := make([]bool, len(all))
	for _, word := range apart(asked) {
		found := find(word, known)
		switch len(found) {
		case 0:
			return nil, noPod(word, all)
		case 1:
			chosen[found[0]] = true
		default:
			return nil, severalPods(word, found, all)
		}
	}
	var ids []string
	for i, pod := range all {
		if chosen[i] {
			ids = append(ids, pod.ID)
		}
	}
	if ids == nil && len(asked) > 0 {
		return nil, letters.Refusal("--pod names no pod", "the pods are "+listed(idsOf(known)))
	}
	return ids, nil
}

// namedPods are pods with the names that people call them by.
func namedPods(all []letters.Pod) []named {
	known := make([]named, len(all))
	for i, pod := range all {
		leader := pod.Leader
		known[i] = named{pod.ID, []string{pod.Name, leader.Name, leader.OnLetters, leader.Called, leader.Second.Name}}
	}
	return known
}

func noPod(word string, all []letters.Pod) letters.Problem {
	known := namedPods(all)
	ids := idsOf(known)
	switch {
	case len(all) == 0:
		return letters.Refusal("there are no pods, and so no letters", "name the pods, or give addresses to cut into pods")
	case strings.ContainsAny(word, "0123456789"): // an ID: those near it are other pods
		return letters.Refusal("there is no pod "+strings.ToUpper(word), "the pods are "+listed(ids))
	}
	for i, pod := range all {
		ids[i] = podTitle(pod)
	}
	there := "the pods are " + listed(ids)
	if name := near(word, known); name != "" {
		there = fmt.Sprintf("did you mean %q? %s", name, there)
	}
	return letters.Refusal(fmt.Sprintf("there is no pod or leader %q", word), there)
}

// podTitle is a pod with its leader: "CP3 School Hill (Marisol Reyes)".
func podTitle(pod letters.Pod) string {
	if pod.Leader.IsZero() {
		return pod.Title()
	}
	return fmt.Sprintf("%s (%s)", pod.Title(), pod.Leader.Name)
}

func severalPods(word string, found []int, all []letters.Pod) letters.Problem {
	var which, ids []string
	for _, i := range found {
		which, ids = append(which, podTitle(all[i])), append(ids, all[i].ID)
	}
	return letters.Refusal(
		fmt.Sprintf("%q could be %s", word, strings.Join(which, " or ")),
		"write the pod's ID: --pod "+ids[0]+", or all: --pod "+strings.Join(ids, ","),
	)
}

func idsOf(all []named) []string {
	ids := make([]string, len(all))
	for i, n := range all {
		ids[i] = n.id
	}
	return ids
}
