package chart

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// byFeet are the countries whose roads are measured in feet and miles.
var byFeet = []string{"US", "GB", "LR", "MM"}

const (
	metresPerFoot = 0.3048
	feetPerMile   = 5280
)

// unit is a length that a scale may show.
type unit struct {
	metres float64
	words  string
}

// units returns the round lengths of a country, the shortest first.
func units(country string) []unit {
	var all []unit
	if slices.Contains(byFeet, country) {
		for _, feet := range []float64{10, 20, 50, 100, 200, 300, 500, 1000, 2000} {
			all = append(all, unit{feet * metresPerFoot, fmt.Sprintf("%.0f ft", feet)})
		}
		for _, miles := range []float64{0.5, 1, 2, 5, 10, 20} {
			all = append(all, unit{miles * feetPerMile * metresPerFoot, fmt.Sprintf("%g mi", miles)})
		}
		return all
	}
	for _, metres := range []float64{5, 10, 20, 50, 100, 200, 300, 500} {
		all = append(all, unit{metres, fmt.Sprintf("%.0f m", metres)})
	}
	for _, km := range []float64{1, 2, 5, 10, 20, 50} {
		all = append(all, unit{km * 1000, fmt.Sprintf("%.0f km", km)})
	}
	return all
}

// bar returns the longest of a country's lengths that a scale, in points a metre,
// has room for, and how long it is on the page.
func bar(scale float64, country string) (shown unit, length float64) {
	shown = units(country)[0]
	for _, u := range units(country) {
		if u.metres*scale <= longestBar {
			shown = u
		}
	}
	return shown, shown.metres * scale
}

// These are the measures of the row below a map, in points.
const (
	longestBar   = 150.0
	barSize      = 9.0
	barThickness = 4.0
	arrowHeight  = 16.0
)

// measure draws the scale at the start side below a map that ends at bottom, and an
// arrow to the north at the other end. The scale is in points a metre. It returns how
// wide that is with its words.
func (d *drawing) measure(scale float64, country string, bottom float64) (width float64) {
	shown, length := bar(scale, country)
	y := bottom + 14
	left, north := sideMargin, d.page.Width-sideMargin-5
	beside := -10.0 // of the N
	words := d.line(shown.words, letters.KindNumber, regular)
	if d.page.RightToLeft && d.err == nil {
		left, north, beside = d.page.Width-sideMargin-length-words.Width(barSize)-6, sideMargin+5, 10
	}
	middle := left + length/2
	d.paths(
		typeset.Path{Lines: [][]typeset.Spot{rectangle(left, y-barThickness, middle, y)}, Closed: true, Filled: true},
		typeset.Path{Lines: [][]typeset.Spot{rectangle(left, y-barThickness, left+length, y)}, Closed: true, Width: 0.75},
		typeset.Path{Closed: true, Filled: true, Lines: [][]typeset.Spot{{
			{X: north, Y: y - arrowHeight + 5}, {X: north + 4.5, Y: y + 5}, {X: north, Y: y + 1.5}, {X: north - 4.5, Y: y + 5}}}},
	)
	d.write(words, left+length+6, y, barSize, typeset.Ink{})
	n := d.line("N", letters.KindCode, strong)
	if d.err != nil {
		return 0
	}
	d.write(n, north+beside-n.Width(barSize)/2, y+1, barSize, typeset.Ink{})
	return length + 6 + words.Width(barSize)
}
