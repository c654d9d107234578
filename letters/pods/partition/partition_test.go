package partition_test

import (
	"runtime"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/pods/partition"
	"doorletters/letters/pods/plane"
	"doorletters/letters/pods/tour"
)

// terrain returns stops of a weight of one in straight lines from each other,
// that are no neighbours on a street.
func terrain(at []plane.Point, b partition.Bounds) *partition.Terrain {
	none := slices.Repeat([]int{-1}, len(at))
	return &partition.Terrain{
		At: at, Weight: slices.Repeat([]int{1}, len(at)), Before: none, After: none, SideCost: 300, Bounds: b,
		Matrix: func(stops []int32, room []int32) tour.Matrix {
			m := tour.NewMatrix(len(stops), room)
			for i, a := range stops {
				for j, b := range stops {
					m.From(int32(i))[j] = int32(plane.Distance(at[a], at[b]))
				}
			}
			return m
		},
	}
}

func unheard(int, int) {}

func never() bool { return false }

// sizes counts the stops of each of k clusters.
func sizes(of []int, k int) []int {
	count := make([]int, k)
	for _, cluster := range of {
		count[cluster]++
	}
	return count
}

// Three hamlets a kilometre apart are three clusters.
func TestDivideFindsTheHamlets(t *testing.T) {
	var at []plane.Point
	for i := range 30 {
		at = append(at, plane.Point{X: 10_000 * (i % 3), Y: 100 * (i / 3)})
	}
	of := terrain(at, partition.Bounds{Min: 8, Max: 12, Target: 10}).Divide(3, unheard, never)
	for i, cluster := range of {
		if cluster != of[i%3] {
			t.Fatalf("stop %d, at %v, is in cluster %d and its neighbours in %d", i, at[i], cluster, of[i%3])
		}
	}
}

// The sides of a street stay together where the ways are short.
func TestDivideKeepsSidesTogether(t *testing.T) {
	var at []plane.Point
	for i := range 12 {
		at = append(at, plane.Point{X: 10 * (i / 2), Y: 10 * (i % 2)})
	}
	g := terrain(at, partition.Bounds{Min: 5, Max: 7, Target: 6})
	g.Before, g.After = slices.Clone(g.Before), slices.Clone(g.After)
	for i := range 10 { // the sides are the even stops and the odd ones
		g.After[i], g.Before[i+2] = i+2, i
	}
	of := g.Divide(2, unheard, never)
	for i, cluster := range of {
		if cluster != of[i%2] {
			t.Fatalf("a side of the street is split: %v", of)
		}
	}
}

func TestDivide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := partition.Bounds{Min: 6, Max: 12, Target: 9}
		at := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) plane.Point {
			return plane.Point{X: rapid.IntRange(0, 5000).Draw(t, "x"), Y: rapid.IntRange(0, 5000).Draw(t, "y")}
		}), 1, 60).Draw(t, "stops")
		k := min(b.Clusters(len(at)), len(at))
		of := terrain(at, b).Divide(k, unheard, never)
		for _, n := range sizes(of, k) {
			if len(at) >= b.Min && (n < b.Min || n > b.Max) {
				t.Fatalf("%d stops in %d clusters of %v", len(at), k, sizes(of, k))
			}
		}
		cores := runtime.GOMAXPROCS(1)
		alone := terrain(at, b).Divide(k, unheard, never)
		runtime.GOMAXPROCS(cores)
		if !slices.Equal(of, alone) {
			t.Fatalf("on one core %v, on %d %v", alone, cores, of)
		}
		if stopped := terrain(at, b).Divide(k, unheard, func() bool { return true }); len(stopped) != len(at) || slices.Max(stopped) >= k {
			t.Fatalf("stopped: %v", stopped)
		}
	})
}

func TestBounds(t *testing.T) {
	b := partition.Bounds{Min: 30, Max: 60, Target: 45}
	for weight, want := range map[int]int{1: 1, 29: 1, 45: 1, 60: 1, 61: 2, 90: 2, 119: 3, 450: 10} {
		if got := b.Clusters(weight); got != want {
			t.Errorf("%d make %d clusters, want %d", weight, got, want)
		}
	}
	if b.Cost(45) != 0 || b.Cost(44) <= 0 || b.Cost(61) < 1000*b.Cost(60) || b.Cost(29) < 1000*b.Cost(30) {
		t.Errorf("45 costs %d, 44 %d, 60 %d, 61 %d, 30 %d, 29 %d", b.Cost(45), b.Cost(44), b.Cost(60), b.Cost(61), b.Cost(30), b.Cost(29))
	}
}
