package pods_test

import (
	"fmt"
	"math"
	"math/rand/v2"

	"doorletters/letters"
)

// riverTown is a town that nobody lives in on both banks of a river, with streets of 90 m
// from corner to corner and a house on both sides every 14 m.
type riverTown struct {
	columns, rows int // of blocks on each bank
	river         float64
	bridges       []int // the columns that have one
	noded         bool  // the lines of the map have a point at each corner
	doors         []letters.Household
	streets       letters.StreetMap
}

const blockSide = 90

// build makes the doors and the map of the town.
func (t riverTown) build() riverTown {
	r := rand.New(rand.NewPCG(17, 2026))
	t.streets.File = "streets.geojson"
	for _, bank := range []float64{1, -1} {
		side, shore := "North", bank*t.shore()
		if bank < 0 {
			side = "South"
		}
		for j := range t.rows + 1 {
			y := shore + bank*float64(j*blockSide)
			name := fmt.Sprintf("%s %c St", side, 'A'+j)
			t.street(name, t.columns, func(c int) (float64, float64) { return float64(c * blockSide), y })
			for n := range t.columns * 6 {
				x := float64(n/6*blockSide + 10 + n%6*14)
				for odd := range 2 {
					d := door(fmt.Sprint(2*n+1+odd), name)
					d.Source = letters.Source{File: "addresses.csv", Row: len(t.doors) + 2}
					t.doors = append(t.doors, at(d, x+6*r.Float64()-3, y+float64(14-28*odd)+6*r.Float64()-3))
				}
			}
		}
		for c := range t.columns + 1 {
			t.street(fmt.Sprintf("%s %d Ave", side, c+1), t.rows, func(j int) (float64, float64) {
				return float64(c * blockSide), shore + bank*float64(j*blockSide)
			})
		}
	}
	for _, c := range t.bridges {
		x := float64(c * blockSide)
		l := plotted(fmt.Sprintf("Bridge %d", c), [2]float64{x, t.shore()}, [2]float64{x, -t.shore()})
		l.Class, l.Apart = letters.StreetBusy, t.noded
		t.streets.Lines = append(t.streets.Lines, l)
	}
	return t
}

// shore is how far the first street of a bank is from the middle of the river.
func (t riverTown) shore() float64 { return t.river/2 + 25 }

// street draws a street through so many blocks.
func (t *riverTown) street(name string, blocks int, corner func(k int) (x, y float64)) {
	var points [][2]float64
	for k := range blocks + 1 {
		if x, y := corner(k); t.noded || k == 0 || k == blocks {
			points = append(points, [2]float64{x, y})
		}
	}
	t.streets.Lines = append(t.streets.Lines, plotted(name, points...))
}

// plotted is a line of a map through places in metres, on the plan that at has.
func plotted(name string, metres ...[2]float64) letters.StreetLine {
	l := letters.StreetLine{Name: name}
	for _, m := range metres {
		l.Points = append(l.Points, at(letters.Household{}, m[0], m[1]).Point)
	}
	return l
}

// planned is the place of a door on the plan, in metres.
func planned(h letters.Household) (east, north float64) {
	return (h.Point.Longitude + 72.36) * 111_195 * math.Cos(42.4*math.Pi/180), (h.Point.Latitude - 42.4) * 111_195
}

// over returns how far it is at the least between two doors of the banks by a bridge.
func (t riverTown) over(a, b letters.Household) float64 {
	x, y := planned(a)
	z, w := planned(b)
	least := math.Inf(1)
	for _, c := range t.bridges {
		bridge := float64(c * blockSide)
		least = min(least, math.Abs(x-bridge)+math.Abs(z-bridge)+math.Abs(y)+math.Abs(w))
	}
	return least
}

// banks parts doors by the bank that they are on.
func banks(doors []letters.Household) (north, south []letters.Household) {
	for _, h := range doors {
		if _, y := planned(h); y > 0 {
			north = append(north, h)
		} else {
			south = append(south, h)
		}
	}
	return north, south
}

// apart returns for a pod on both banks how far it is between its nearest doors of the two;
// 0 where it is on one.
func (t riverTown) apart(pod letters.Pod) float64 {
	north, south := banks(pod.Households)
	if len(north) == 0 || len(south) == 0 {
		return 0
	}
	least := math.Inf(1)
	for _, a := range north {
		for _, b := range south {
			least = min(least, t.over(a, b))
		}
	}
	return least
}
