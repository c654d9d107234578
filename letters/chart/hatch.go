package chart

import (
	"maps"
	"math"
	"slices"

	"doorletters/letters/typeset"
)

// tint is how a pod's ground is filled: a light colour for colour printers, with lines
// over it that tell neighbours apart on others.
type tint struct {
	fill, line typeset.Ink
	turned     []float64 // degrees against the clock: the directions of the lines
}

var tints = []tint{
	{fill: ink(0xfff6d5)},
	{fill: ink(0xd3e6f8), line: ink(0x7fa8cc), turned: []float64{-45}},
	{fill: ink(0xd9efd2), line: ink(0x86b579), turned: []float64{45}},
	{fill: ink(0xf8dbd0), line: ink(0xcf9480), turned: []float64{0}},
	{fill: ink(0xe6dcf1), line: ink(0xa78fc4), turned: []float64{90}},
	{fill: ink(0xe7e3da), line: ink(0xa39a86), turned: []float64{-45, 45}},
}

// ink returns the colour of six hexadecimal digits.
func ink(rgb int) typeset.Ink {
	part := func(shift int) float64 { return float64(rgb>>shift&0xff) / 0xff }
	return typeset.Ink{Red: part(16), Green: part(8), Blue: part(0)}
}

// hatchApart and hatchWidth are the distance and the width of the lines, in points.
const hatchApart, hatchWidth = 3.5, 0.5

// hatched returns the pod's ground filled: the rings of all its pieces are areas and
// the holes in them.
func (t tint) hatched(rings [][]typeset.Spot) []typeset.Path {
	paths := []typeset.Path{{Lines: rings, Closed: true, Filled: true, Fill: t.fill}}
	for _, degrees := range t.turned {
		paths = append(paths, typeset.Path{Lines: hatching(rings, degrees), Width: hatchWidth, Stroke: t.line})
	}
	return paths
}

// hatching returns lines in a direction where they lie inside an odd number of rings.
// They are so far apart from the page's corner on: neighbours of one tint go on.
func hatching(rings [][]typeset.Spot, degrees float64) [][]typeset.Spot {
	sin, cos := math.Sincos(degrees * math.Pi / 180)
	along := func(s typeset.Spot) float64 { return s.X*cos - s.Y*sin }
	across := func(s typeset.Spot) float64 { return s.X*sin + s.Y*cos }
	crossings := map[int][]float64{} // where a ring crosses each line
	for _, ring := range rings {
		for i, a := range ring {
			b := ring[(i+1)%len(ring)]
			if across(a) > across(b) {
				a, b = b, a
			}
			low, high := across(a), across(b)
			for n := int(math.Ceil(low / hatchApart)); float64(n)*hatchApart < high; n++ {
				part := (float64(n)*hatchApart - low) / (high - low)
				crossings[n] = append(crossings[n], along(a)+(along(b)-along(a))*part)
			}
		}
	}
	var lines [][]typeset.Spot
	for _, n := range slices.Sorted(maps.Keys(crossings)) {
		at := crossings[n]
		slices.Sort(at)
		v := float64(n) * hatchApart
		for i := 0; i+1 < len(at); i += 2 {
			lines = append(lines, []typeset.Spot{
				{X: at[i]*cos + v*sin, Y: v*cos - at[i]*sin}, {X: at[i+1]*cos + v*sin, Y: v*cos - at[i+1]*sin},
			})
		}
	}
	return lines
}
