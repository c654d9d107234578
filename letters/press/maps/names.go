package maps

import (
	"cmp"
	"math"
	"slices"

	"doorletters/letters"
	"doorletters/letters/chart"
)

// StreetName is a street's name on the map.
type StreetName struct {
	Text string
	Spot // its middle
	// Turned is by how many degrees its line is turned with the clock, never upside down.
	Turned float64
}

// NameSize is the size of the streets' names, in parts of the map's longer side. A page
// that draws them larger has some over others.
const NameSize = 1.0 / 60

// Measures of names, in times of their size.
const (
	podLabel = 2.0  // a pod's ID
	letter   = 0.62 // a letter, wider than most are
	wide     = 1.05 // one of those that are as wide as high
	mostName = 80   // names
)

// run is a straight stretch of a street.
type run struct {
	name   string
	class  letters.StreetClass
	a, b   Spot
	length float64
}

// namesOf finds places for streets' names, one a street: main streets first, then long
// stretches.
func namesOf(m chart.Map, pods []Pod, flip func(chart.Spot) Spot) []StreetName {
	size := max(m.Width, m.Height) * NameSize
	var runs []run
	for _, s := range m.Streets(size / 4) {
		for i := range len(s.Line) - 1 {
			a, b := flip(s.Line[i]), flip(s.Line[i+1])
			if length := math.Hypot(b.X-a.X, b.Y-a.Y); s.Name != "" && length >= widthOf(s.Name)*size {
				runs = append(runs, run{s.Name, s.Class, a, b, length})
			}
		}
	}
	slices.SortStableFunc(runs, func(a, b run) int {
		return cmp.Or(cmp.Compare(b.class, a.class), cmp.Compare(b.length, a.length), cmp.Compare(a.name, b.name))
	})
	covered := cover{size, map[[2]int]bool{}}
	for _, p := range pods {
		half := podLabel * letter * float64(len(p.ID)) / 2 * size
		covered.take(Spot{p.Label.X - half, p.Label.Y}, Spot{p.Label.X + half, p.Label.Y})
	}
	named := map[string]bool{}
	var names []StreetName
	for _, r := range runs {
		if named[r.name] || len(names) == mostName {
			continue
		}
		for _, part := range []float64{0.5, 0.3, 0.7} {
			if name, ok := r.named(part, size, covered); ok {
				named[r.name] = true
				names = append(names, name)
				break
			}
		}
	}
	return names
}

// named returns the name so far along the stretch; not ok where it would stand beyond its
// ends or over something.
func (r run) named(part, size float64, covered cover) (name StreetName, ok bool) {
	x, y := (r.b.X-r.a.X)/r.length, (r.b.Y-r.a.Y)/r.length
	half, way := widthOf(r.name)*size/2, part*r.length
	if way < half || way > r.length-half {
		return name, false
	}
	from, to := Spot{r.a.X + x*(way-half), r.a.Y + y*(way-half)}, Spot{r.a.X + x*(way+half), r.a.Y + y*(way+half)}
	if !covered.free(from, to) {
		return name, false
	}
	covered.take(from, to)
	turned := math.Atan2(y, x) * 180 / math.Pi
	switch {
	case turned > 90:
		turned -= 180
	case turned <= -90:
		turned += 180
	}
	return StreetName{r.name, Spot{tenth((from.X + to.X) / 2), tenth((from.Y + to.Y) / 2)}, math.Round(turned)}, true
}

// widthOf returns about how wide words are at a size of 1.
func widthOf(words string) (width float64) {
	for _, r := range words {
		if r < 0x2E80 {
			width += letter
		} else {
			width += wide
		}
	}
	return width
}

// cover is what lies where, in squares as large as letters.
type cover struct {
	size  float64
	taken map[[2]int]bool
}

// squares calls visit for the squares around a line.
func (c cover) squares(a, b Spot, visit func([2]int)) {
	steps := int(math.Hypot(b.X-a.X, b.Y-a.Y)/c.size) + 1
	for i := range steps + 1 {
		part := float64(i) / float64(steps)
		visit([2]int{int(math.Floor((a.X + (b.X-a.X)*part) / c.size)), int(math.Floor((a.Y + (b.Y-a.Y)*part) / c.size))})
	}
}

func (c cover) take(a, b Spot) {
	c.squares(a, b, func(at [2]int) {
		for x := -1; x <= 1; x++ {
			for y := -1; y <= 1; y++ {
				c.taken[[2]int{at[0] + x, at[1] + y}] = true
			}
		}
	})
}

func (c cover) free(a, b Spot) bool {
	free := true
	c.squares(a, b, func(at [2]int) { free = free && !c.taken[at] })
	return free
}
