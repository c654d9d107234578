package matching_test

import (
	"slices"
	"testing"

	"doorletters/letters/pods/matching"
)

// What is cheapest in all counts, not what is cheapest for the first row.
func TestCheapest(t *testing.T) {
	for _, c := range []struct {
		name    string
		cost    [][]int
		columns int
		want    []int
	}{
		{"nothing", nil, 3, []int{}},
		{"no column", [][]int{{}, {}}, 0, []int{-1, -1}},
		{"the first gives way", [][]int{{1, 2}, {1, 9}}, 2, []int{1, 0}},
		{"more columns than rows", [][]int{{5, 4, 3}}, 3, []int{2}},
		{"more rows than columns", [][]int{{7}, {3}, {5}}, 1, []int{-1, 0, -1}},
		{"ties go to the first", [][]int{{2, 2}, {2, 2}}, 2, []int{0, 1}},
	} {
		if got := matching.Cheapest(c.cost, c.columns); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
