package partition_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/pods/partition"
	"doorletters/letters/pods/plane"
	"doorletters/letters/pods/tour"
)

// An order of the stops is cut where the ways from one to the next are longest: banks 30 m
// from each other, between which it is a kilometre to walk, share no cluster.
func TestDivideGoesByTheOrder(t *testing.T) {
	const each = 41 // on a bank, so that a cut into equal pieces would cross the river
	var at []plane.Point
	for bank := range 2 {
		for i := range each {
			at = append(at, plane.Point{X: 100 * i, Y: 300 * bank})
		}
	}
	g := terrain(at, partition.Bounds{Min: 6, Max: 12, Target: 9})
	g.Matrix = func(stops []int32, room []int32) tour.Matrix {
		m := tour.NewMatrix(len(stops), room)
		for i, a := range stops {
			for j, b := range stops {
				way := plane.Distance(at[a], at[b])
				if at[a].Y != at[b].Y {
					way += 10_000
				}
				m.From(int32(i))[j] = int32(way)
			}
		}
		return m
	}
	for i := range at {
		g.Order = append(g.Order, i)
	}
	of := g.Divide(9, unheard, never)
	for i := range each {
		for j := each; j < 2*each; j++ {
			if of[i] == of[j] {
				t.Fatalf("stops %d and %d, on two banks, are both in cluster %d", i, j, of[i])
			}
		}
	}
}

// Whatever the order, each stop is in a cluster, none is empty and all are in bounds, and
// the same is cut from the same.
func TestDivideByAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := partition.Bounds{Min: 6, Max: 12, Target: 9}
		at := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) plane.Point {
			return plane.Point{X: rapid.IntRange(0, 5000).Draw(t, "x"), Y: rapid.IntRange(0, 5000).Draw(t, "y")}
		}), 1, 60).Draw(t, "stops")
		all := make([]int, len(at))
		for i := range all {
			all[i] = i
		}
		divide := func() []int {
			g := terrain(at, b)
			g.Order = slices.Clone(all)
			return g.Divide(min(b.Clusters(len(at)), len(at)), unheard, never)
		}
		all = rapid.Permutation(all).Draw(t, "order")
		of := divide()
		for _, n := range sizes(of, slices.Max(of)+1) {
			if n == 0 || len(at) >= b.Min && (n < b.Min || n > b.Max) {
				t.Fatalf("%d stops in clusters of %v", len(at), sizes(of, slices.Max(of)+1))
			}
		}
		if again := divide(); !slices.Equal(of, again) {
			t.Fatalf("%v, and then %v", of, again)
		}
	})
}
