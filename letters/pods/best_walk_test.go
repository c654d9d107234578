package pods_test

import (
	"fmt"
	"math"
	"testing"

	"doorletters/letters"
	"doorletters/letters/pods"
)

// streets is the map of the city, a line for each block, or for each row of blocks that
// are built after each other.
func (c *invented) streets(whole bool) letters.StreetMap {
	m := letters.StreetMap{File: "streets.geojson"}
	line := map[string]int{} // the last line of each street
	for i, b := range c.blocks {
		l := plotted(c.named[i], c.corners[b[0]], c.corners[b[1]])
		n := len(m.Lines)
		if at, known := line[l.Name]; whole && known && m.Lines[at].Points[len(m.Lines[at].Points)-1] == l.Points[0] {
			m.Lines[at].Points = append(m.Lines[at].Points, l.Points[1])
			continue
		}
		line[l.Name] = n
		m.Lines = append(m.Lines, l)
	}
	return m
}

// best is the length of the shortest round through houses, worked out for every set of them
// and every last one (Held and Karp, 1962).
func best(houses []house, between func(x, y house) float64) float64 {
	last := len(houses) - 1 // where it begins
	if last < 1 {
		return 0
	}
	way := make([][]float64, len(houses))
	for i, x := range houses {
		for _, y := range houses {
			way[i] = append(way[i], between(x, y))
		}
	}
	least := make([]float64, last<<last)
	for set := 1; set < 1<<last; set++ {
		for end := range last {
			if set>>end&1 == 0 {
				continue
			}
			rest := set &^ (1 << end)
			d := math.Inf(1)
			if rest == 0 {
				d = way[last][end]
			}
			for before := range last {
				if rest>>before&1 == 1 {
					d = min(d, least[rest*last+before]+way[before][end])
				}
			}
			least[set*last+end] = d
		}
	}
	shortest := math.Inf(1)
	for end := range last {
		shortest = min(shortest, least[((1<<last)-1)*last+end]+way[end][last])
	}
	return shortest
}

// By a map the walk through a small pod is 5 % longer at most, in the mean, than the best
// way that there is along the real streets, though a tenth of the doors have no place in
// the list.
func TestWalksByAMapAreNearlyTheBest(t *testing.T) {
	const mostStops = 12
	city := newInvented(2_400)
	between := city.corridors()
	size := letters.PodSize{Min: 8, Max: 20}
	for _, whole := range []bool{false, true} {
		t.Run(fmt.Sprintf("whole streets %v", whole), func(t *testing.T) {
			a := pods.Assign(pods.Input{Households: city.doors, Size: size, Streets: city.streets(whole)})
			ratios, count := 0.0, 0
			for _, pod := range a.Pods {
				var houses []house
				for i, d := range pod.Households {
					if i == 0 || d.Stop != pod.Households[i-1].Stop {
						houses = append(houses, city.house[houseKey(d.Address)])
					}
				}
				if len(houses) < 2 || len(houses) > mostStops {
					continue
				}
				count++
				ratios += lengthOf(houses, between) / best(houses, between)
			}
			if mean := ratios / float64(count); count < 100 || mean > 1.05 {
				t.Errorf("the walks of %d pods are %.3f times as long as the best", count, mean)
			}
		})
	}
}
