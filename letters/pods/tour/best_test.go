package tour_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/pods/tour"
)

// ofSubsets returns the length of the shortest tour of all stops, worked out for
// every set of them and every last one (Held and Karp, 1962).
func ofSubsets(m tour.Matrix) int {
	last := m.Size - 1 // where the tour begins
	if last < 1 {
		return 0
	}
	least := make([]int, last<<last) // from the begin through a set to one of it
	for set := 1; set < 1<<last; set++ {
		for end := range last {
			if set>>end&1 == 0 {
				continue
			}
			rest := set &^ (1 << end)
			d := math.MaxInt
			if rest == 0 {
				d = m.Between(int32(last), int32(end))
			}
			for before := range last {
				if rest>>before&1 == 1 {
					d = min(d, least[rest*last+before]+m.Between(int32(before), int32(end)))
				}
			}
			least[set*last+end] = d
		}
	}
	shortest := math.MaxInt
	for end := range last {
		shortest = min(shortest, least[((1<<last)-1)*last+end]+m.Between(int32(end), int32(last)))
	}
	return shortest
}

// renumbered returns the same ways between stops that have other numbers.
func renumbered(m tour.Matrix, r *rand.Rand) tour.Matrix {
	other := r.Perm(m.Size)
	return filled(m.Size, func(i, j int) int { return m.Between(int32(other[i]), int32(other[j])) })
}

// gaps compares lengths with the shortest there are.
type gaps struct {
	count, longer int
	worst         float64
}

func (g *gaps) add(length, shortest int) {
	g.count++
	if length > shortest {
		g.longer++
		g.worst = max(g.worst, float64(length)/float64(max(1, shortest))-1)
	}
}

func (g *gaps) String() string {
	return fmt.Sprintf("%d of %d longer, by %.2f %% at worst", g.longer, g.count, 100*g.worst)
}

func TestBestIsTheShortestOfFewStops(t *testing.T) {
	for _, ground := range grounds {
		t.Run(ground.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(1, 2))
			var g gaps
			for i := range 100 {
				m := ground.ways(1+i%12, r)
				_, length := m.Best(upTo(m.Size))
				shortest := ofSubsets(m)
				if length < shortest {
					t.Fatalf("%d, below the shortest of %d", length, shortest)
				}
				g.add(length, shortest)
			}
			if g.longer > 0 {
				t.Error(&g)
			}
		})
	}
}

// A walk in a tree goes along each way twice.
func TestBestIsTheShortestInATree(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	var g gaps
	for i := range 40 {
		m, shortest := tree(20+i, r)
		_, length := m.Best(upTo(m.Size))
		g.add(length, shortest)
	}
	if g.longer > 0 {
		t.Error(&g)
	}
}

// Of a pod's stops no search of several times as long finds a shorter tour, but
// rarely: one that begins elsewhere, with other numbers.
func TestBestIsTheShortestOfAPodThatIsFound(t *testing.T) {
	for _, ground := range grounds {
		t.Run(ground.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(5, 6))
			var g gaps
			for i := range 12 {
				m := ground.ways(20+2*i, r)
				_, length := m.Best(upTo(m.Size))
				shortest := length
				for range 4 {
					_, other := renumbered(m, r).Best(upTo(m.Size))
					shortest = min(shortest, other)
				}
				g.add(length, shortest)
			}
			if g.longer > 0 {
				t.Error(&g)
			}
		})
	}
}

func TestBestIsNeverLongerThanShortest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, stops := aMatrix(t, 40)
		m = withoutNowhere(m)
		stops = stops[:rapid.IntRange(0, len(stops)).Draw(t, "some")]
		best, length := m.Best(rapid.Permutation(stops).Draw(t, "order"))
		if !sameStops(best, stops) || length != m.Length(best) {
			t.Fatalf("%v of %d is said to be %d", best, m.Length(best), length)
		}
		if _, short := m.Shortest(stops, 8); length > short {
			t.Fatalf("%v of %d, but there is one of %d", best, length, short)
		}
		if again, _ := m.Best(stops); !slices.Equal(again, best) {
			t.Fatalf("in another order it is %v, not %v", again, best)
		}
		if n := len(best); n > 2 && (best[0] != slices.Min(best) || best[1] > best[n-1]) {
			t.Fatalf("%v does not start at the lowest stop towards the lower one", best)
		}
	})
}

// withoutNowhere leaves the last stop out.
func withoutNowhere(m tour.Matrix) tour.Matrix {
	return filled(m.Size-1, func(i, j int) int { return m.Between(int32(i), int32(j)) })
}

// Ways need not be a metric: a stop may be near all others, or only some.
func TestBestOfAnyWays(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	var g gaps
	for i := range 60 {
		m := filled(5+i%6, func(int, int) int { return r.IntN(1000) })
		_, length := m.Best(upTo(m.Size))
		g.add(length, ofSubsets(m))
	}
	if g.longer > 0 {
		t.Error(&g)
	}
}

// go test -run - -bench Best ./letters/pods/tour
func BenchmarkBest(b *testing.B) {
	for _, ground := range []int{0, 2} {
		for _, n := range []int{10, 30, 45, 60, 100, 300, 1000} {
			b.Run(fmt.Sprintf("%s %d", grounds[ground].name, n), func(b *testing.B) {
				m := grounds[ground].ways(n, rand.New(rand.NewPCG(9, 10)))
				for b.Loop() {
					m.Best(upTo(n))
				}
			})
		}
	}
}
