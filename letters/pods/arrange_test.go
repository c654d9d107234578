package pods_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/pods"
)

// In place the answer is what a copy has, and a copy leaves the list as it was.
func TestInPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		doors, table := aTown(t)
		in := pods.Input{Households: doors, Table: table, Size: podSize, Recut: rapid.Bool().Draw(t, "recut")}
		before := slices.Clone(doors)
		copied := pods.Assign(in)
		if diff := cmp.Diff(before, doors); diff != "" {
			t.Fatalf("the list was changed: %s", diff)
		}
		in.InPlace = true
		if diff := cmp.Diff(copied, pods.Assign(in)); diff != "" {
			t.Fatalf("-copied +in place:\n%s", diff)
		}
	})
}

// An assignment says what doors have now and had not before.
func TestAssignTellsWhatChanged(t *testing.T) {
	doors := terrace("CP1", "Alder St", "en", 3, 0)
	first := pods.Assign(pods.Input{Households: doors})
	if !first.Changed || len(first.Newcomers) != 0 || first.Recoded != 0 {
		t.Errorf("at first: changed %t, %d newcomers, %d recoded", first.Changed, len(first.Newcomers), first.Recoded)
	}
	again := pods.Assign(pods.Input{Households: first.Pods[0].Households})
	if again.Changed || len(again.Newcomers) != 0 {
		t.Errorf("again: changed %t, %d newcomers", again.Changed, len(again.Newcomers))
	}
	newcomer := terrace("CP1", "Birch Ave", "en", 1, 50)
	more := pods.Assign(pods.Input{Households: slices.Concat(first.Pods[0].Households, newcomer)})
	if !more.Changed || len(more.Newcomers) != 1 || more.Newcomers[0].Code != "CP1-004" {
		t.Errorf("with a door more: changed %t, newcomers %+v", more.Changed, more.Newcomers)
	}
	printed := slices.Clone(first.Pods[0].Households)
	for i := range printed {
		printed[i].Printed = "2026-03-01"
	}
	anew := pods.Assign(pods.Input{Households: printed, Size: podSize, Recut: true})
	kept := 0
	for _, h := range everybody(anew) {
		if h.Printed != "" {
			kept++
		}
	}
	if anew.Recoded+kept != len(printed) {
		t.Errorf("%d doors have another code, and %d of %d letters still count", anew.Recoded, kept, len(printed))
	}
}
