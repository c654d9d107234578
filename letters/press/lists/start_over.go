package lists

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/memory"
)

// startOver forgets the pods, stops and codes of all doors, and in which batch they
// were printed, since those letters have the old codes on them. It returns how many
// had a code. The error, a [letters.Problem], is for codes that are out of the house:
// a pod was handed to its leader, or a letter left at a door.
func (m Assigned) startOver() (fresh Assigned, forgotten int, err error) {
	if pods := HandedPods(m.Handed); len(pods) > 0 {
		return m, 0, outOfHouse(fmt.Sprintf("%s %s handed out already", letters.EnumeratePods(pods), isOrAre(len(pods))))
	}
	fresh = m
	fresh.Households = slices.DeleteFunc(slices.Clone(m.Households), memory.IsRetired)
	for i := range fresh.Households {
		h := &fresh.Households[i]
		if h.Done != "" {
			return m, 0, outOfHouse(fmt.Sprintf("the letter %s was left at its door: Done says %s", h.Code, h.Done))
		}
		if h.Code != "" {
			forgotten++
		}
		h.Pod, h.Stop, h.Code, h.Printed = "", 0, "", ""
	}
	return fresh, forgotten, nil
}

func outOfHouse(why string) letters.Problem {
	return letters.Problem{
		Severity: letters.SeverityError, Message: why + ", so the codes stay; nothing was written",
		Hint: "run `doorletters assign --recut` to change pods all the same: it says how many letters that are out would have an old code",
	}
}

// HandedPods are the pods that were handed to their leaders.
func HandedPods(handed []memory.HandedOut) []string {
	var pods []string
	for _, h := range handed {
		if h.When != "" {
			pods = append(pods, h.Pod)
		}
	}
	return pods
}

func isOrAre(n int) string {
	if n == 1 {
		return "is"
	}
	return "are"
}

// withRemarks returns the doors of which more is remembered than their codes.
func withRemarks(gone []letters.Household) []letters.Household {
	return slices.DeleteFunc(gone, func(h letters.Household) bool { return h.Skip == "" && h.Told == letters.Told{} })
}
