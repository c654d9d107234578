package tour_test

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"

	"doorletters/letters/pods/tour"
)

// grounds are the kinds of ground on which tours are tried: each returns the ways
// between so many stops, in decimetres.
var grounds = []struct {
	name string
	ways func(n int, r *rand.Rand) tour.Matrix
}{
	{"plane", onPlane},
	{"lattice", onLattice},
	{"grid", onGrid},
	{"sparse grid", onSparseGrid},
	{"tree", onTree},
	{"clusters", inClusters},
}

// filled returns a matrix of the ways that a function tells.
func filled(n int, way func(i, j int) int) tour.Matrix {
	m := tour.NewMatrix(n, nil)
	for i := range n {
		for j := range i {
			d := int32(way(i, j))
			m.From(int32(i))[j], m.From(int32(j))[i] = d, d
		}
	}
	return m
}

// onPlane puts stops anywhere on half a kilometre.
func onPlane(n int, r *rand.Rand) tour.Matrix {
	at := make([][2]float64, n)
	for i := range at {
		at[i] = [2]float64{5000 * r.Float64(), 5000 * r.Float64()}
	}
	return filled(n, func(i, j int) int { return int(math.Hypot(at[i][0]-at[j][0], at[i][1]-at[j][1])) })
}

// onLattice puts stops on the points of a lattice with ways along it: there are ties
// everywhere, and some stops share a point.
func onLattice(n int, r *rand.Rand) tour.Matrix {
	side := 1 + int(1.5*math.Sqrt(float64(n)))
	at := make([][2]int, n)
	for i := range at {
		at[i] = [2]int{r.IntN(side), r.IntN(side)}
	}
	return filled(n, func(i, j int) int {
		return 100 * (abs(at[i][0]-at[j][0]) + abs(at[i][1]-at[j][1]))
	})
}

func abs(x int) int { return max(x, -x) }

// onGrid puts stops at most houses around a crossing of a grid of streets, onSparseGrid at
// every sixth.
func onGrid(n int, r *rand.Rand) tour.Matrix       { return alongStreets(n, 0.8, r) }
func onSparseGrid(n int, r *rand.Rand) tour.Matrix { return alongStreets(n, 0.16, r) }

// lot is a house on a street of a grid.
type lot struct {
	from, to [2]int // the crossings at the ends of its block
	along    int    // from the first of them
	even     bool
	away     float64 // from the middle of the pod
}

const block, acrossStreet = 800, 120

// alongStreets puts stops at a share of the houses nearest to a place in a grid of
// streets that are 80 m apart, with a house every 10 m on both sides and 12 m across,
// and returns the ways along the streets.
func alongStreets(n int, share float64, r *rand.Rand) tour.Matrix {
	blocks := 2 + int(math.Sqrt(float64(n)/28/share))
	var lots []lot
	x0, y0 := float64(block*blocks/2)+r.Float64()*block, float64(block*blocks/2)+r.Float64()*block
	for x := range blocks + 1 {
		for y := range blocks + 1 {
			for _, to := range [][2]int{{x + 1, y}, {x, y + 1}} {
				for along := 50; along < block; along += 100 {
					for _, even := range []bool{false, true} {
						part := float64(along) / block
						east := block * (float64(x) + part*float64(to[0]-x))
						north := block * (float64(y) + part*float64(to[1]-y))
						if r.Float64() < share {
							lots = append(lots, lot{[2]int{x, y}, to, along, even, math.Hypot(east-x0, north-y0)})
						}
					}
				}
			}
		}
	}
	slices.SortStableFunc(lots, func(a, b lot) int { return cmp.Compare(a.away, b.away) })
	for len(lots) < n {
		lots = append(lots, lots[r.IntN(len(lots))])
	}
	lots = lots[:n]
	r.Shuffle(n, func(i, j int) { lots[i], lots[j] = lots[j], lots[i] })
	return filled(n, func(i, j int) int { return lots[i].way(lots[j]) })
}

func (a lot) way(b lot) int {
	if a.from == b.from && a.to == b.to {
		d := abs(a.along - b.along)
		if a.even != b.even {
			d += acrossStreet
		}
		return d
	}
	least := math.MaxInt
	for i, p := range [][2]int{a.from, a.to} {
		for j, q := range [][2]int{b.from, b.to} {
			least = min(least, abs(i*block-a.along)+block*(abs(p[0]-q[0])+abs(p[1]-q[1]))+abs(j*block-b.along))
		}
	}
	return least + acrossStreet/2
}

// onTree puts stops on the knots of a tree of ways.
func onTree(n int, r *rand.Rand) tour.Matrix {
	m, _ := tree(n, r)
	return m
}

// tree also returns the shortest tour's length: twice all ways, as every knot has a stop.
func tree(n int, r *rand.Rand) (m tour.Matrix, shortest int) {
	m = tour.NewMatrix(n, nil)
	for i := 1; i < n; i++ {
		stem := int32(max(0, i-1-r.IntN(4)))
		way := int32(10 * r.IntN(20)) // now and then none
		shortest += 2 * int(way)
		for j := range i {
			d := m.From(stem)[j] + way
			m.From(int32(i))[j], m.From(int32(j))[i] = d, d
		}
	}
	return m, shortest
}

// inClusters puts stops in a few groups, many on one point.
func inClusters(n int, r *rand.Rand) tour.Matrix {
	at := make([][2]float64, n)
	for i := range at {
		switch {
		case i < 2+n/12:
			at[i] = [2]float64{5000 * r.Float64(), 5000 * r.Float64()}
		case r.IntN(2) == 0:
			at[i] = at[r.IntN(i)]
		default:
			near := at[r.IntN(i)]
			at[i] = [2]float64{near[0] + 300*r.NormFloat64(), near[1] + 300*r.NormFloat64()}
		}
	}
	return filled(n, func(i, j int) int { return int(math.Hypot(at[i][0]-at[j][0], at[i][1]-at[j][1])) })
}

// upTo returns the numbers from 0.
func upTo(n int) []int32 {
	stops := make([]int32, n)
	for i := range stops {
		stops[i] = int32(i)
	}
	return stops
}
