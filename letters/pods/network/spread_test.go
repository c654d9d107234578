package network

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Numbers that ascend stay; others become ascending, and their mean stays where
// it was but for what whole numbers round away.
func TestIsotonic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.IntRange(-1000, 1000), 0, 30).Draw(t, "values")
		got := slices.Clone(values)
		isotonic(got)
		if !slices.IsSorted(got) || slices.IsSorted(values) && !slices.Equal(got, values) {
			t.Fatalf("%v became %v", values, got)
		}
		sum := 0
		for i := range got {
			sum += got[i] - values[i]
		}
		if max(sum, -sum) > len(values) {
			t.Fatalf("%v became %v: together %d more", values, got, sum)
		}
	})
}
