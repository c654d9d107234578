package pods_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// A pod whose letters no computer has room for is refused, one that is merely large is not.
func TestPodOfTooManyDoors(t *testing.T) {
	for doors, want := range map[int]letters.Severity{100_000: letters.SeverityWarning, 100_001: letters.SeverityError} {
		a := pods.Assignment{Pods: []letters.Pod{{ID: "CP1", Households: make([]letters.Household, doors)}}}
		problems := pods.Sizes(a, letters.PodSize{Min: 30, Max: 60})
		if len(problems) != 1 || problems[0].Severity != want || problems[0].Hint == "" {
			t.Errorf("%d doors: %+v", doors, problems)
		}
	}
}
