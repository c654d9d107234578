package tour_test

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/pods/tour"
)

// aMatrix draws stops on a plane and returns the straight lines between them,
// with a stop more at no distance from any.
func aMatrix(t *rapid.T, most int) (m tour.Matrix, stops []int32) {
	n := rapid.IntRange(1, most).Draw(t, "stops")
	m = tour.NewMatrix(n+1, nil)
	var places [][2]float64
	for i := range n {
		places = append(places, [2]float64{float64(rapid.IntRange(0, 99).Draw(t, "x")), float64(rapid.IntRange(0, 99).Draw(t, "y"))})
		stops = append(stops, int32(i))
		for j, p := range places {
			way := int32(math.Hypot(p[0]-places[i][0], p[1]-places[i][1]))
			m.From(int32(i))[j], m.From(int32(j))[i] = way, way
		}
	}
	return m, stops
}

func sameStops(a, b []int32) bool {
	return slices.Equal(slices.Sorted(slices.Values(a)), slices.Sorted(slices.Values(b)))
}

func TestImproveKeepsTheStopsAndNeverLengthens(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, stops := aMatrix(t, 25)
		order := rapid.Permutation(stops).Draw(t, "tour")
		before := m.Length(order)
		length := m.Improve(order)
		if !sameStops(order, stops) || length != m.Length(order) || length > before {
			t.Fatalf("%v of %d, was %d, is said to be %d", order, m.Length(order), before, length)
		}
		if again := m.Improve(slices.Clone(order)); again != length {
			t.Fatalf("improved again it is %d, was %d", again, length)
		}
	})
}

// shortest tries every tour that begins at the first stop.
func shortest(m tour.Matrix, tour, rest []int32) int {
	if len(rest) == 0 {
		return m.Length(tour)
	}
	least := math.MaxInt
	for i := range rest {
		least = min(least, shortest(m, append(slices.Clip(tour), rest[i]), slices.Concat(rest[:i], rest[i+1:])))
	}
	return least
}

// Of up to five stops 2-opt finds the shortest tour by itself; of a few more it
// comes within a tenth.
func TestShortestIsShort(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, stops := aMatrix(t, 7)
		got, length := m.Shortest(stops, 8)
		if !sameStops(got, stops) || length != m.Length(got) {
			t.Fatalf("%v of %d is said to be %d", got, m.Length(got), length)
		}
		if best := shortest(m, stops[:1], stops[1:]); length < best || 10*length > 11*best+50 {
			t.Fatalf("%v is %d, the shortest %d", got, length, best)
		}
	})
}

func TestInsertionAddsTheLeast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, stops := aMatrix(t, 12)
		order := rapid.Permutation(stops[1:]).Draw(t, "tour")
		at, added := m.Insertion(order, stops[0])
		before := m.Length(order)
		if got := m.Length(slices.Insert(slices.Clone(order), at, stops[0])); len(order) > 0 && got != before+added {
			t.Fatalf("at %d it adds %d, not %d", at, got-before, added)
		}
		for i := range order {
			if got := m.Length(slices.Insert(slices.Clone(order), i, stops[0])) - before; got < added {
				t.Fatalf("at %d it adds %d, at %d only %d", at, added, i, got)
			}
		}
	})
}

func TestOpen(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, stops := aMatrix(t, 20)
		nowhere := int32(len(stops))
		round, length := m.Shortest(stops, 2)
		opened := m.Open(round, length, nowhere)
		if !sameStops(opened, stops) {
			t.Fatalf("%v became %v", round, opened)
		}
		longest := 0
		for i, stop := range round {
			longest = max(longest, m.Between(stop, round[(i+1)%len(round)]))
		}
		back := m.Between(opened[len(opened)-1], opened[0])
		if oneWay := m.Length(opened) - back; oneWay > length-longest {
			t.Fatalf("one way it is %d, the round without its longest stretch %d", oneWay, length-longest)
		}
	})
}

func TestGreedyGoesToTheNearest(t *testing.T) {
	m := tour.NewMatrix(4, nil)
	for i, row := range [][]int32{{0, 5, 3, 3}, {5, 0, 1, 2}, {3, 1, 0, 9}, {3, 2, 9, 0}} {
		copy(m.From(int32(i)), row)
	}
	if got := m.Greedy([]int32{3, 2, 1, 0}, 3); !slices.Equal(got, []int32{0, 2, 1, 3}) {
		t.Errorf("from 0: %v", got)
	}
	if got := m.Length([]int32{0, 2, 1, 3}); got != 9 {
		t.Errorf("the way round is %d", got)
	}
}
