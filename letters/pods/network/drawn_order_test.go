package network_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"doorletters/letters/pods/network"
	"doorletters/letters/pods/plane"
)

// aQuarter is houses on a crooked grid of streets whose lines are whole or in pieces, with
// a loop, a street in two parts and a bridge.
func aQuarter(pieces bool) (houses []network.House, lines []network.Line) {
	r := rand.New(rand.NewPCG(3, 2026))
	corner := func(c, d int) (x, y int) { return 130*c + 11*(d%3) + 5*c*d%7, 90*d + 9*(c%4) }
	add := func(name string, at func(k int) (x, y int)) {
		var metres []int
		for k := range 7 {
			x, y := at(k)
			metres = append(metres, x, y)
			if k > 0 {
				x0, y0 := at(k - 1)
				if pieces {
					lines = append(lines, line(name, x0, y0, x, y))
				}
				for n := range 6 {
					houses = append(houses, stands(name, 20*k+n, x0+(x-x0)*(2*n+1)/12+r.IntN(9)-4, y0+(y-y0)*(2*n+1)/12+r.IntN(9)-4))
				}
			}
		}
		if !pieces {
			lines = append(lines, line(name, metres...))
		}
	}
	for c := range 7 {
		add(string(rune('a'+c))+" ave", func(k int) (x, y int) { return corner(c, k) })
		add(string(rune('a'+c))+" st", func(k int) (x, y int) { return corner(k, c) })
	}
	lines = append(lines, line("loop ct", 300, 300, 340, 330, 380, 300, 300, 300), apart(line("", 10, 10, 500, 400)), busy(line("a ave", 0, 700, 0, 900)))
	return houses, lines
}

// Which line comes first in a file is nobody's business: no way changes. Nor is at which end
// each begins, but a house that stands at a corner may be taken to the block on its other
// side.
func TestTheOrderOfLinesChangesNoWay(t *testing.T) {
	for _, c := range []struct {
		pieces, turned bool
		metres         int
	}{{false, false, 0}, {true, false, 0}, {false, true, 100}, {true, true, 100}} {
		pieces := c.pieces
		houses, lines := aQuarter(pieces)
		want := drawn(houses, lines)
		r := rand.New(rand.NewPCG(4, 2026))
		for range 5 {
			shuffled := slices.Clone(lines)
			r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			for i := range shuffled {
				if c.turned && r.IntN(2) == 0 {
					shuffled[i].Points = slices.Clone(shuffled[i].Points)
					slices.Reverse(shuffled[i].Points)
				}
			}
			got := drawn(houses, shuffled)
			for range 3_000 {
				a, b := r.IntN(len(houses)), r.IntN(len(houses))
				if before, after := way(want, houses, a, b), way(got, houses, a, b); before < after-c.metres || before > after+c.metres {
					t.Fatalf("pieces %v, turned %v: from %+v to %+v it was %d m, is %d", pieces, c.turned, houses[a], houses[b], before, after)
				}
			}
		}
	}
}

// Lines that are none, and those of another town, are as if there were no map.
func TestLinesThatDrawNothing(t *testing.T) {
	houses, _ := aQuarter(false)
	want := drawn(houses, nil)
	for _, c := range []struct {
		name  string
		lines []network.Line
	}{
		{"none", []network.Line{}},
		{"of one point", []network.Line{line("a st", 0, 0), line("a ave")}},
		{"of no length", []network.Line{line("a st", 0, 0, 0, 0, 0, 0)}},
		{"of another town", []network.Line{line("a st", 90_000, 0, 91_000, 0), line("b st", 90_500, -500, 90_500, 500)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := drawn(houses, c.lines)
			for a := range houses {
				for b := a; b < len(houses); b += 7 {
					if before, after := way(want, houses, a, b), way(got, houses, a, b); before != after {
						t.Fatalf("from %d to %d it is %d m, not %d", a, b, after, before)
					}
				}
			}
		})
	}
}

// A point on another continent, as a map has it where nobody said which, is as far off as
// it is, and takes no more room than others do.
func TestALineToAnotherContinent(t *testing.T) {
	lines := []network.Line{line("alder st", 0, 0, 1000, 0, 7_000_000, -5_000_000), line("birch ave", 500, -400, 500, 400), line("cedar ln", 500, 400, -6_000_000, 4_000_000)}
	houses := []network.House{stands("alder st", 0, 100, 0), stands("birch ave", 0, 500, 300)}
	if got := way(drawn(houses, lines), houses, 0, 1); got < 695 || got > 715 {
		t.Errorf("%d m, want 700 and a bit", got)
	}
}

// A map may have more lines in one place than any town has streets there, with a point in
// common or without one.
func TestThousandsOfLinesThroughOnePoint(t *testing.T) {
	const many = 1_200
	for _, c := range []struct {
		name string
		ray  func(x, y int) network.Line
	}{
		{"that all have", func(x, y int) network.Line { return line("alder st", x, y, 0, 0, -x, -y) }},
		{"that all begin at", func(x, y int) network.Line { return line("alder st", 0, 0, x, y) }},
		{"that none has", func(x, y int) network.Line { return line("", x, y, -x, -y) }},
		{"that none has, all nearly one", func(x, y int) network.Line { return line("", 500, y/9, -500, -y/9) }},
	} {
		t.Run(c.name, func(t *testing.T) {
			var lines []network.Line
			for i := range many {
				angle := math.Pi * float64(i) / many
				lines = append(lines, c.ray(int(500*math.Cos(angle)), int(500*math.Sin(angle))))
			}
			houses := []network.House{stands("alder st", 0, 300, 0), stands("alder st", 0, 0, 300)}
			n := drawn(houses, lines)
			if got := way(n, houses, 0, 1); got < plane.Distance(houses[0].At, houses[1].At)/10-20 || got > 2_000 {
				t.Errorf("%d m from one ray to the other", got)
			}
		})
	}
}
