package geojson

import (
	"encoding/json"
	"slices"
	"strconv"

	"doorletters/letters"
)

// lineGeometry is a geometry of which the lines are read.
type lineGeometry struct {
	Type        string          `json:"type"`
	Coordinates json.RawMessage `json:"coordinates"`
	Geometries  []lineGeometry  `json:"geometries"`
}

func (g *lineGeometry) clear() {
	g.Type, g.Coordinates, g.Geometries = "", g.Coordinates[:0], nil
}

// lineScratch are the lines of one feature; its room is used for the next.
type lineScratch struct {
	points []letters.Point
	ends   []int // of the lines, in points
	begun  int   // where the line begins that is not ended
	seen   [reasons]bool
	// outlined: areas are squares, of which the outline is a line.
	outlined bool
}

func (l *lineScratch) reset() {
	*l = lineScratch{points: l.points[:0], ends: l.ends[:0]}
}

// begin reads the lines of a geometry, and where they are asked for the outlines of areas.
func (l *lineScratch) begin(g lineGeometry, outlined bool) {
	l.reset()
	l.outlined = outlined
	l.read(g)
	if len(l.ends) > 0 || l.seen[onePoint] { // beside lines a point is a crossing or a lamp
		l.seen[noLine], l.seen[noPlace] = false, false
	}
}

// lineDepth is that of a line's positions; those of several lines stand one deeper.
const lineDepth = 2

func (l *lineScratch) read(g lineGeometry) {
	switch {
	case l.outlined && g.Type == "Polygon":
		var rings []json.RawMessage
		l.outline(json.Unmarshal(g.Coordinates, &rings), rings)
		return
	case l.outlined && g.Type == "MultiPolygon":
		var areas [][]json.RawMessage
		l.outline(json.Unmarshal(g.Coordinates, &areas), areas...)
		return
	}
	switch g.Type {
	case "LineString":
		l.coordinates(g.Coordinates, lineDepth)
	case "MultiLineString":
		l.coordinates(g.Coordinates, lineDepth+1)
	case "GeometryCollection":
		for _, part := range g.Geometries {
			l.read(part)
		}
	case "":
		l.seen[noPlace] = true
	default:
		l.seen[noLine] = true
	}
}

// outline reads the outer rings of areas, which come first in each, as lines.
func (l *lineScratch) outline(err error, areas ...[]json.RawMessage) {
	if err != nil {
		l.seen[badForm] = true
		return
	}
	for _, rings := range areas {
		if len(rings) > 0 {
			l.coordinates(rings[0], lineDepth)
		}
	}
}

// point adds a point to the line. One that it has just been at is not added.
func (l *lineScratch) point(p letters.Point) {
	if n := len(l.points); n > l.begun && l.points[n-1] == p {
		return
	}
	l.points = append(l.points, p)
}

// faults are the reasons for which something of the feature is not used.
func (l *lineScratch) faults() []reason {
	var why []reason
	for r, seen := range l.seen {
		if seen {
			why = append(why, reason(r))
		}
	}
	return why
}

// lines returns the lines, in memory of their own.
func (l *lineScratch) lines() [][]letters.Point {
	lines := make([][]letters.Point, 0, len(l.ends))
	begin := 0
	for _, end := range l.ends {
		lines = append(lines, slices.Clone(l.points[begin:end]))
		begin = end
	}
	return lines
}

// coordinates reads the coordinates of one line or of several, whose positions stand in
// so many arrays.
func (l *lineScratch) coordinates(text []byte, positions int) {
	before, lines := len(l.points), len(l.ends)
	depth, numbers := 0, 0
	var at letters.Point
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case c == '[' && depth < positions:
			depth++
			numbers = 0
		case c == ']' && depth == positions && numbers >= 2: // a third number would be the height
			l.point(at)
			depth--
		case c == ']' && depth < positions:
			if depth == positions-1 {
				l.end()
			}
			depth--
		case isNumeral(c) && depth == positions:
			end := i + 1
			for end < len(text) && isNumeral(text[end]) {
				end++
			}
			number, _ := strconv.ParseFloat(string(text[i:end]), 64) // too large a number is infinite, and no degree
			switch numbers {
			case 0:
				at.Longitude = number
			case 1:
				at.Latitude = number
			}
			numbers++
			i = end - 1
		case c == ',', c == ' ', c == '\n', c == '\r', c == '\t':
		default:
			l.points, l.ends, l.begun = l.points[:before], l.ends[:lines], before
			l.seen[badForm] = true
			return
		}
	}
}

// isNumeral reports whether a byte is one of a number's.
func isNumeral(c byte) bool {
	return '0' <= c && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'
}
