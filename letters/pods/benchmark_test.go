package pods_test

import (
	"math"
	"slices"
	"testing"

	"doorletters/letters/pods"
)

// BenchmarkInventedCity cuts an invented city of 30,000 households and reports how
// good the pods are, with the measures of a cut of a real one: metres of the
// shortest round through a pod, in straight lines and along the real streets,
// and of the walk as the stops have it; pods out of bounds, buildings and sides
// of blocks in several pods, streets in a pod.
//
//	go test -run - -bench Invented -benchtime 1x ./letters/pods
func BenchmarkInventedCity(b *testing.B) {
	city := newInvented(30_000)
	var a pods.Assignment
	for b.Loop() {
		a = pods.Assign(pods.Input{Households: city.doors, Size: podSize})
	}
	m := city.measure(a)
	b.ReportMetric(float64(len(city.doors)), "households")
	b.ReportMetric(float64(len(a.Pods)), "pods")
	b.ReportMetric(float64(m.outOfBounds), "out-of-bounds")
	b.ReportMetric(float64(m.buildingsSplit), "buildings-split")
	b.ReportMetric(m.round, "round-m")
	b.ReportMetric(m.round95, "round-p95-m")
	b.ReportMetric(m.network, "streets-m")
	b.ReportMetric(m.walk/m.network, "walk-ratio")
	b.ReportMetric(m.sidesSplit, "sides-split-%")
	b.ReportMetric(m.streets, "streets/pod")
}

// TestAnInventedCityIsCutWell holds a cut of 3,000 households against bounds
// that a worse method misses.
func TestAnInventedCityIsCutWell(t *testing.T) {
	city := newInvented(3_000)
	m := city.measure(pods.Assign(pods.Input{Households: city.doors, Size: podSize}))
	if m.outOfBounds > 0 || m.buildingsSplit > 0 {
		t.Errorf("%d pods out of bounds, %d buildings split", m.outOfBounds, m.buildingsSplit)
	}
	if m.walk > 1.25*m.network {
		t.Errorf("the walks are %.0f m, the best %.0f m", m.walk, m.network)
	}
	if m.sidesSplit > 25 || m.streets > 4 {
		t.Errorf("%.1f %% of sides split, %.2f streets in a pod", m.sidesSplit, m.streets)
	}
}

type measures struct {
	outOfBounds, buildingsSplit   int
	round, round95, network, walk float64 // metres, means over pods
	sidesSplit                    float64 // per cent
	streets                       float64
}

func (c *invented) measure(a pods.Assignment) (m measures) {
	between := c.corridors()
	podsOf, sides := map[string]map[string]bool{}, map[[2]int]map[string]bool{}
	var rounds []float64
	for _, p := range a.Pods {
		n := len(p.Households)
		if n < podSize.Min || n > podSize.Max {
			m.outOfBounds++
		}
		var houses []house
		streets := map[string]bool{}
		for i, d := range p.Households {
			key := houseKey(d.Address)
			h := c.house[key]
			if h.weight <= podSize.Max {
				if podsOf[key] == nil {
					podsOf[key] = map[string]bool{}
				}
				podsOf[key][p.ID] = true
				side := [2]int{h.block * 2, 0}
				if h.odd {
					side[0]++
				}
				if sides[side] == nil {
					sides[side] = map[string]bool{}
				}
				sides[side][p.ID] = true
			}
			streets[d.Address.Street] = true
			if i == 0 || d.Stop != p.Households[i-1].Stop {
				houses = append(houses, h)
			}
		}
		straight := func(x, y house) float64 { return math.Hypot(x.east-y.east, x.north-y.north) }
		rounds = append(rounds, shortest(houses, straight))
		m.network += shortest(houses, between)
		m.walk += lengthOf(houses, between)
		m.streets += float64(len(streets))
	}
	for _, in := range podsOf {
		if len(in) > 1 {
			m.buildingsSplit++
		}
	}
	for _, in := range sides {
		if len(in) > 1 {
			m.sidesSplit += 100 / float64(len(sides))
		}
	}
	n := float64(len(a.Pods))
	for _, r := range rounds {
		m.round += r / n
	}
	slices.Sort(rounds)
	m.round95 = rounds[len(rounds)*95/100]
	m.network /= n
	m.walk /= n
	m.streets /= n
	return m
}

// corridors returns the walking distance between two houses along the streets of
// the city.
func (c *invented) corridors() func(x, y house) float64 {
	type edge struct {
		to     int
		metres float64
	}
	edges := make([][]edge, len(c.corners))
	lengths := make([]float64, len(c.blocks))
	for i, b := range c.blocks {
		p, q := c.corners[b[0]], c.corners[b[1]]
		lengths[i] = math.Hypot(p[0]-q[0], p[1]-q[1])
		edges[b[0]] = append(edges[b[0]], edge{b[1], lengths[i]})
		edges[b[1]] = append(edges[b[1]], edge{b[0], lengths[i]})
	}
	known := map[int]map[int]float64{}
	from := func(start int) map[int]float64 { // within 2 km, by relaxing until nothing changes
		if known[start] == nil {
			away := map[int]float64{start: 0}
			todo := []int{start}
			for len(todo) > 0 {
				here := todo[0]
				todo = todo[1:]
				for _, e := range edges[here] {
					d := away[here] + e.metres
					if old, ok := away[e.to]; d < 2000 && (!ok || d < old) {
						away[e.to] = d
						todo = append(todo, e.to)
					}
				}
			}
			known[start] = away
		}
		return known[start]
	}
	return func(x, y house) float64 {
		if x.block == y.block {
			d := math.Abs(x.along - y.along)
			if x.odd != y.odd {
				d += 12
			}
			return d
		}
		best := math.Inf(1)
		for i, u := range c.blocks[x.block] {
			begin := math.Abs(float64(i)*lengths[x.block] - x.along)
			away := from(u)
			for j, v := range c.blocks[y.block] {
				if d, ok := away[v]; ok {
					best = min(best, begin+d+math.Abs(float64(j)*lengths[y.block]-y.along))
				}
			}
		}
		if math.IsInf(best, 1) {
			return 1.4 * math.Hypot(x.east-y.east, x.north-y.north)
		}
		return best + 6
	}
}

func lengthOf(tour []house, between func(x, y house) float64) (sum float64) {
	for i := range tour {
		sum += between(tour[i], tour[(i+1)%len(tour)])
	}
	return sum
}

// shortest is the length of a short round: nearest neighbour from several
// houses, and 2-opt.
func shortest(houses []house, between func(x, y house) float64) float64 {
	n := len(houses)
	way := make([][]float64, n)
	for i := range way {
		way[i] = make([]float64, n)
		for j := range way[i] {
			way[i][j] = between(houses[i], houses[j])
		}
	}
	best := math.Inf(1)
	for start := 0; start < n; start += max(1, n/6) {
		tour := []int{start}
		left := map[int]bool{}
		for i := range n {
			left[i] = i != start
		}
		for len(tour) < n {
			last, next := tour[len(tour)-1], -1
			for i := range n {
				if left[i] && (next < 0 || way[last][i] < way[last][next]) {
					next = i
				}
			}
			left[next] = false
			tour = append(tour, next)
		}
		for improved := true; improved; {
			improved = false
			for i := 0; i < n-1; i++ {
				for j := i + 1; j < n; j++ {
					a, b, c, d := tour[(i+n-1)%n], tour[i], tour[j], tour[(j+1)%n]
					if a == c || b == d {
						continue
					}
					if way[a][c]+way[b][d] < way[a][b]+way[c][d]-1e-9 {
						slices.Reverse(tour[i : j+1])
						improved = true
					}
				}
			}
		}
		sum := 0.0
		for i := range tour {
			sum += way[tour[i]][tour[(i+1)%n]]
		}
		best = min(best, sum)
	}
	if n == 0 {
		return 0
	}
	return best
}
