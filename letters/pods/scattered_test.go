package pods_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// scattered returns doors whose coordinates say nothing of streets: any number of
// a few street names is anywhere in a square of so many kilometres.
func scattered(doors, streets, kilometres int) []letters.Household {
	r := rand.New(rand.NewPCG(7, 2026))
	side := float64(kilometres * 1000)
	list := make([]letters.Household, doors)
	for i := range list {
		h := door(fmt.Sprint(i/streets+1), fmt.Sprintf("Alder %d St", i%streets))
		h.Address.ZIP = "01301"
		h.Source.Row = i + 2
		list[i] = at(h, side*r.Float64(), side*r.Float64())
	}
	return list
}

// A list whose streets are all over a state is cut like any other, and the order of
// its rows changes nothing.
func TestScatteredDoorsAreCutToo(t *testing.T) {
	for _, streets := range []int{1, 20, 400} {
		list := scattered(400, streets, 80)
		a := pods.Assign(pods.Input{Households: list, Size: podSize})
		doors := 0
		for _, pod := range a.Pods {
			doors += len(pod.Households)
			if n := len(pod.Households); n < podSize.Min || n > podSize.Max {
				t.Errorf("%d streets: pod %s has %d doors", streets, pod.ID, n)
			}
		}
		if doors != len(list) || len(a.Unassigned) > 0 {
			t.Errorf("%d streets: %d of %d doors are in a pod, %d are not", streets, doors, len(list), len(a.Unassigned))
		}
		slices.Reverse(list)
		if diff := cmp.Diff(a.Pods, pods.Assign(pods.Input{Households: list, Size: podSize}).Pods); diff != "" {
			t.Errorf("%d streets: rows the other way round:\n%s", streets, diff)
		}
	}
}

// A pod that people made of a whole town is walked too: every door once, one stop
// after the other, and no farther than a walk through the town's squares goes.
func TestAPodOfAWholeTownIsWalked(t *testing.T) {
	list := scattered(1200, 600, 5)
	for i := range list {
		list[i].Pod = "CP1"
	}
	pod := pods.Assign(pods.Input{Households: list, Size: podSize})
	walked := pod.Pods[0].Households
	rows := map[int]bool{}
	for i, h := range walked {
		rows[h.Source.Row] = true
		if h.Stop != i+1 {
			t.Fatalf("door %d is stop %d", i+1, h.Stop)
		}
	}
	if len(rows) != len(list) {
		t.Errorf("%d of %d doors are walked", len(rows), len(list))
	}
	// The shortest round of n random points in a square is near 0.71 times the root of
	// n times the area (Beardwood and others, 1959).
	if metres := pods.Describe(pod, podSize, letters.StreetMap{})[0].Metres; metres > 175_000 {
		t.Errorf("the walk is %d m, and 123,000 would do", metres)
	}
}

// BenchmarkScattered cuts doors scattered over a state, each on a street of its own,
// and doors of one street.
//
//	go test -run - -bench Scattered -benchtime 1x ./letters/pods
func BenchmarkScattered(b *testing.B) {
	for _, streets := range []int{1, 30_000} {
		list := scattered(30_000, streets, 250)
		b.Run(fmt.Sprintf("%d streets", streets), func(b *testing.B) {
			for b.Loop() {
				pods.Assign(pods.Input{Households: list, Size: podSize})
			}
			b.ReportMetric(float64(len(list)*b.N)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}
