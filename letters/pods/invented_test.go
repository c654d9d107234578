package pods_test

import (
	"fmt"
	"math"
	"math/rand/v2"

	"doorletters/letters"
)

// invented is a city that nobody lives in: two towns beside each other with the
// same street names, on a crooked grid that lacks a tenth of its blocks; one to
// four households in most buildings and a tower here and there; a tenth of the
// buildings without coordinates.
type invented struct {
	doors []letters.Household
	// corners are the crossings, in metres; blocks the streets between two of
	// them, with names; house tells where each building stands, by its address on one line
	// and ZIP.
	corners [][2]float64
	blocks  [][2]int
	named   []string // the street of each block
	house   map[string]house
}

// house is a building's place: how many metres along which block, on which side.
type house struct {
	block   int
	along   float64
	odd     bool
	east    float64
	north   float64
	weight  int
	located bool
}

func houseKey(a letters.Address) string { return a.Number + " " + a.Street + " " + a.ZIP }

const (
	columns, rows   = 24, 30
	wide, deep      = 170, 100 // metres between corners
	townsApart      = 600
	lot, fromMiddle = 13, 15
)

// newInvented makes the city: the same every time, with about the number of
// households asked for.
func newInvented(households int) *invented {
	r := rand.New(rand.NewPCG(5, 2026))
	c := &invented{house: map[string]house{}}
	for town := range 2 {
		zip := fmt.Sprintf("0130%d", town)
		first := len(c.corners)
		for i := range columns {
			for j := range rows {
				c.corners = append(c.corners, [2]float64{
					float64(town*(columns*wide+townsApart)+i*wide) + 60*(r.Float64()-0.5) + 40*math.Sin(float64(j)/4),
					float64(j*deep) + 36*(r.Float64()-0.5) + 30*math.Sin(float64(i)/5),
				})
			}
		}
		for i := range columns {
			for j := range rows {
				here := first + i*rows + j
				if i+1 < columns {
					c.addBlock(r, fmt.Sprintf("%s St", name(j)), zip, i, here, here+rows, households)
				}
				if j+1 < rows {
					c.addBlock(r, fmt.Sprintf("%s Ave", name(columns-i)), zip, j, here, here+1, households)
				}
			}
		}
	}
	return c
}

func name(i int) string {
	return []string{"Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir"}[i%6] + []string{"", " Hill", " Park", " Brook", " Field", " Ridge"}[i/6]
}

func (c *invented) addBlock(r *rand.Rand, street, zip string, hundred, from, to, households int) {
	if r.Float64() < 0.1 || len(c.doors) >= households {
		return
	}
	a, b := c.corners[from], c.corners[to]
	length := math.Hypot(b[0]-a[0], b[1]-a[1])
	ux, uy := (b[0]-a[0])/length, (b[1]-a[1])/length
	c.blocks, c.named = append(c.blocks, [2]int{from, to}), append(c.named, street)
	for n := 0; float64(20+n*lot) < length-20; n++ {
		for side := range 2 {
			if r.Float64() < 0.25 {
				continue
			}
			along := float64(20+n*lot) + 4*r.Float64()
			off := (float64(side)*2 - 1) * (fromMiddle + 6*r.Float64())
			h := house{
				block: len(c.blocks) - 1, along: along, odd: side == 1,
				east: a[0] + ux*along - uy*off, north: a[1] + uy*along + ux*off,
				weight: 1, located: r.Float64() >= 0.1,
			}
			switch x := r.Float64(); {
			case x < 0.003:
				h.weight = 30 + r.IntN(170)
			case x < 0.4:
				h.weight = 2 + r.IntN(3)
			}
			d := door(fmt.Sprint(100*hundred+2*n+2-side), street)
			d.Address.ZIP = zip
			c.house[houseKey(d.Address)] = h
			if h.located {
				d = at(d, h.east, h.north)
			}
			for u := range h.weight {
				if h.weight > 1 {
					d.Address.Unit = fmt.Sprint(100*(1+u/8) + u%8)
				}
				d.Source.Row = len(c.doors) + 2
				c.doors = append(c.doors, d)
			}
		}
	}
}
