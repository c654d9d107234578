package network_test

import (
	"testing"

	"doorletters/letters/pods/network"
	"doorletters/letters/pods/plane"
)

// line is a line of a map through places in metres east and north.
func line(name string, metres ...int) network.Line {
	l := network.Line{Name: name}
	for i := 0; i < len(metres); i += 2 {
		l.Points = append(l.Points, plane.Point{X: 10 * metres[i], Y: 10 * metres[i+1]})
	}
	return l
}

func apart(l network.Line) network.Line {
	l.Apart = true
	return l
}

func busy(l network.Line) network.Line {
	l.Crossing = 800
	return l
}

// stands is a house at a place in metres. Without a number it is where its point is.
func stands(street string, number, east, north int) network.House {
	return network.House{Street: street, Number: number, At: plane.Point{X: 10 * east, Y: 10 * north}, Located: true}
}

// drawn returns the streets of houses on the lines of a map. Houses of one street that
// follow each other are a block.
func drawn(houses []network.House, lines []network.Line) *network.Network {
	for i := 1; i < len(houses); i++ {
		houses[i].Block = houses[i-1].Block
		if houses[i].Street != houses[i-1].Street {
			houses[i].Block++
		}
	}
	return network.New(len(houses), func(i int) network.House { return houses[i] }, lines, never)
}

// noded is a grid of streets with a point at each corner, from a place on: so many blocks
// of 100 m in both directions.
func noded(east, north, columns, rows int) (lines []network.Line) {
	for c := range columns + 1 {
		for r := range rows + 1 {
			x, y := east+100*c, north+100*r
			if c < columns {
				lines = append(lines, line("", x, y, x+100, y))
			}
			if r < rows {
				lines = append(lines, line("", x, y, x, y+100))
			}
		}
	}
	return lines
}

// A map says where its lines meet: at the points that they share, and in a map that has few
// of these wherever they cross. What passes over or under others meets them at its own
// points alone.
func TestWhereLinesMeet(t *testing.T) {
	alder, whole := line("alder st", 0, 0, 500, 0, 1000, 0), line("alder st", 0, 0, 1000, 0)
	birch := line("birch ave", 500, -400, 500, 0, 500, 400)
	across := line("birch ave", 500, -400, 500, 400)
	beside := noded(0, 1000, 6, 6) // of which 49 corners are shared
	for _, c := range []struct {
		name  string
		lines []network.Line
		meet  bool
	}{
		{"a point that both have", []network.Line{alder, birch}, true},
		{"a point less than 2 m off", []network.Line{alder, line("birch ave", 500, -400, 501, 1, 500, 400)}, true},
		{"an end at a point of the other", []network.Line{alder, line("birch ave", 500, 0, 500, 400)}, true},
		{"an end on the other", []network.Line{whole, line("birch ave", 500, 0, 500, 400)}, true},
		{"an end on a point of a bridge", []network.Line{apart(alder), line("birch ave", 500, 0, 500, 400)}, true},
		{"an end of a bridge on a street", []network.Line{whole, apart(line("birch ave", 500, 0, 500, 400))}, true},
		{"an end under a bridge", append(noded(0, 900, 9, 3), line("", 0, 0, 0, 900), line("", 1000, 0, 900, 900), apart(whole), line("birch ave", 500, 0, 500, 900)), false},
		{"a crossing in a map of whole streets", []network.Line{whole, across}, true},
		{"a crossing in a map of points in common", append(beside, whole, across, line("", 0, 0, 0, 1000)), false},
		{"a point in common on a map of such", append(noded(0, 1000, 6, 6), alder, birch, line("", 0, 0, 0, 1000)), true},
		{"a bridge over a street", []network.Line{whole, apart(across)}, false},
		{"a street over a tunnel", []network.Line{apart(whole), across}, false},
		{"a bridge that has a point of the street", []network.Line{alder, apart(birch)}, true},
		{"a point at the ends of two parts of a street", []network.Line{line("alder st", 0, 0, 500, 0), line("alder st", 500, 0, 1000, 0), birch}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			houses := []network.House{stands("alder st", 0, 100, 0), stands("birch ave", 0, 500, 300)}
			got := way(drawn(houses, c.lines), houses, 0, 1)
			if meet := got >= 695 && got <= 715; meet != c.meet || !meet && got < 1000 {
				t.Errorf("%d m; they meet if it is 700 and a bit", got)
			}
		})
	}
}

// Maps leave out driveways and the last metres of a path. What is no farther from the rest
// than 30 m is tied to it where it is nearest, and once; what is farther is apart.
func TestGapsOfAMap(t *testing.T) {
	for _, c := range []struct {
		name      string
		gap       int
		low, high int
	}{
		{"a kerb", 5, 305, 320},
		{"a car park", 29, 329, 345},
		{"a canal", 35, 1000, 2_000},
		{"a river", 80, 1000, 2_000},
	} {
		t.Run(c.name, func(t *testing.T) {
			lines := append(noded(0, 0, 5, 5), line("birch ave", 200, -c.gap, 200, -c.gap-900))
			houses := []network.House{stands("alder st", 0, 100, 100), stands("birch ave", 0, 200, -c.gap-100)}
			lines = append(lines, line("alder st", 0, 100, 100, 100))
			if got := way(drawn(houses, lines), houses, 0, 1); got < c.low || got > c.high {
				t.Errorf("%d m, want %d to %d", got, c.low, c.high)
			}
		})
	}
}

// An island that lies near to two parts of a town is no way from one to the other.
func TestGapsAreNoStepsOverARiver(t *testing.T) {
	lines := append(noded(0, 0, 5, 5), noded(0, -550, 5, 5)...) // banks 50 m from each other
	lines = append(lines, line("island", 0, -25, 500, -25))
	lines = append(lines, line("alder st", 200, 0, 300, 0), line("birch ave", 200, -50, 300, -50))
	houses := []network.House{stands("alder st", 0, 250, 0), stands("birch ave", 0, 250, -50)}
	if got := way(drawn(houses, lines), houses, 0, 1); got < 1000 {
		t.Errorf("%d m from bank to bank", got)
	}
}
