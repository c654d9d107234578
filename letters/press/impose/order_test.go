package impose_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/press/impose"
)

// cutAndStacked does what a person does: the pile lies with the first sheet uppermost, is
// cut, and the piles are laid on each other, that of the first cell uppermost.
func cutAndStacked(sheets [][]int, cells int) []int {
	var pile []int
	for cell := range cells {
		for _, sheet := range sheets {
			pile = append(pile, sheet[cell])
		}
	}
	return pile
}

// wantOrder: the letters lie in order, and blank paper below them.
func wantOrder(t interface{ Fatalf(string, ...any) }, parts, cells int) {
	sheets := impose.CutAndStack(parts, cells)
	if want := (parts + cells - 1) / cells; len(sheets) != want {
		t.Fatalf("%d letters, %d a sheet: %d sheets, want %d", parts, cells, len(sheets), want)
	}
	pile := cutAndStacked(sheets, cells)
	for i, part := range pile {
		if i < parts && part != i || i >= parts && part != impose.Empty {
			t.Fatalf("%d letters, %d a sheet: the pile is %v", parts, cells, pile)
		}
	}
}

func TestCutAndStack(t *testing.T) {
	for _, cells := range []int{1, 2, 3, 4} {
		for parts := range 10 {
			wantOrder(t, parts, cells)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		wantOrder(t, rapid.IntRange(0, 300).Draw(t, "letters"), rapid.IntRange(1, 9).Draw(t, "cells"))
	})
}

// Labels fill a sheet from where it was begun.
func TestInOrder(t *testing.T) {
	got := impose.InOrder(5, 4, 3)
	if want := [][]int{{-1, -1, -1, 0}, {1, 2, 3, 4}}; !slices.EqualFunc(got, want, slices.Equal[[]int]) {
		t.Errorf("%v", got)
	}
	rapid.Check(t, func(t *rapid.T) {
		parts, cells, skip := rapid.IntRange(0, 100).Draw(t, "labels"), rapid.IntRange(1, 30).Draw(t, "cells"), rapid.IntRange(0, 29).Draw(t, "skip")
		skip %= cells
		all := slices.Concat(impose.InOrder(parts, cells, skip)...)
		for i, part := range all {
			want := i - skip
			if want < 0 || want >= parts {
				want = impose.Empty
			}
			if part != want {
				t.Fatalf("cell %d of all holds %d, want %d", i, part, want)
			}
		}
		if parts > 0 && len(all)-skip-parts >= cells {
			t.Fatalf("%d cells for %d labels after %d", len(all), parts, skip)
		}
	})
}
