package pods_test

import (
	"slices"
	"testing"

	"doorletters/letters/pods"
)

// IDs, and what is called by them, are in the order in which people count.
func TestCompareIDs(t *testing.T) {
	for _, want := range [][]string{
		{"CP1", "CP2", "CP10", "CP100", "N1"},
		{"letters-P1.pdf", "letters-P2.pdf", "letters-P10.pdf", "letters-P100.pdf"},
		{"P01", "P1", "P2"},
	} {
		got := slices.Clone(want)
		slices.Sort(got)
		if slices.SortFunc(got, pods.CompareIDs); !slices.Equal(got, want) {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
