package network_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/pods/network"
	"doorletters/letters/pods/plane"
)

// To walk across a main road costs more than to walk along it as far, and no more than that
// if one crosses it but once.
func TestABigRoadIsCrossedDearly(t *testing.T) {
	lines := func(main func(network.Line) network.Line) []network.Line {
		return []network.Line{
			main(line("main st", 0, 0, 200, 0, 400, 0)),
			line("alder st", 200, -300, 200, 0), line("alder st", 200, 0, 200, 300), line("birch ave", 400, 0, 400, 300),
		}
	}
	quiet := func(l network.Line) network.Line { return l }
	houses := []network.House{
		stands("alder st", 0, 200, 100), stands("alder st", 0, 200, -100), stands("birch ave", 0, 400, 100),
		stands("main st", 2, 300, 10), stands("main st", 3, 300, -10), stands("main st", 0, 250, 0), stands("main st", 0, 350, 0),
	}
	small, big := drawn(houses, lines(quiet)), drawn(houses, lines(busy))
	for _, c := range []struct {
		name        string
		a, b        int
		small, more int // metres over a quiet street, and how many more over a big one
	}{
		{"over it", 0, 1, 200, 80},
		{"along it and back to the same side", 0, 2, 406, 80}, // half of it at each corner
		{"to its other side", 3, 4, 12, 68},
		{"along it", 5, 6, 100, 0},
	} {
		over := way(small, houses, c.a, c.b)
		if over < c.small-1 || over > c.small+7 {
			t.Errorf("%s: %d m over a quiet street, want %d", c.name, over, c.small)
		}
		if got := way(big, houses, c.a, c.b) - over; got != c.more {
			t.Errorf("%s: %d m more over a big one, want %d", c.name, got, c.more)
		}
	}
}

// From one bank of a river to the other it is as far as it is over the next bridge.
func TestTheWayOverARiver(t *testing.T) {
	banks := append(noded(0, 50, 10, 3), noded(0, -350, 10, 3)...)
	names := []network.Line{line("north st", 0, 50, 1000, 50), line("south st", 0, -50, 1000, -50)}
	for _, c := range []struct {
		name      string
		bridges   []network.Line
		low, high int
	}{
		{"no bridge", nil, 1000, 5000},
		{"a bridge beside them", []network.Line{apart(line("", 100, 50, 100, -50))}, 100, 130},
		{"a bridge beside them that the map does not tell from a street", []network.Line{line("", 100, 50, 100, -50)}, 100, 130},
		{"a bridge 400 m off", []network.Line{apart(line("", 500, 50, 500, -50))}, 890, 930},
		{"two of them", []network.Line{apart(line("", 500, 50, 500, -50)), apart(line("", 200, 50, 200, 0, 200, -50))}, 290, 330},
		{"a bridge farther than people walk", []network.Line{apart(line("", 1000, 50, 1000, -50))}, 1000, 5000},
	} {
		t.Run(c.name, func(t *testing.T) {
			houses := []network.House{stands("north st", 0, 100, 50), stands("south st", 0, 100, -50)}
			lines := slices.Concat(banks, names, c.bridges)
			if got := way(drawn(houses, lines), houses, 0, 1); got < c.low || got > c.high {
				t.Errorf("%d m, want %d to %d", got, c.low, c.high)
			}
		})
	}
}

// aMap draws lines as bad as files have them: points that are equal, loops, lines twice,
// some through one point.
func aMap(t *rapid.T) (lines []network.Line) {
	point := rapid.Custom(func(t *rapid.T) plane.Point {
		if rapid.IntRange(0, 4).Draw(t, "free") == 0 {
			return plane.Point{X: rapid.IntRange(-4000, 4000).Draw(t, "x"), Y: rapid.IntRange(-4000, 4000).Draw(t, "y")}
		}
		return plane.Point{X: 1000 * rapid.IntRange(-4, 4).Draw(t, "column"), Y: 1000 * rapid.IntRange(-4, 4).Draw(t, "row")}
	})
	for range rapid.IntRange(0, 25).Draw(t, "lines") {
		l := network.Line{
			Name:     rapid.SampledFrom([]string{"", "alder st", "birch ave", "cedar ln"}).Draw(t, "name"),
			Crossing: rapid.SampledFrom([]int{0, 0, 400, 800}).Draw(t, "crossing"),
			Apart:    rapid.IntRange(0, 5).Draw(t, "apart") == 0,
			Points:   rapid.SliceOfN(point, 0, 6).Draw(t, "points"),
		}
		switch rapid.IntRange(0, 5).Draw(t, "kind") {
		case 0:
			l.Points = append(l.Points, l.Points[:min(1, len(l.Points))]...) // a loop
		case 1:
			lines = append(lines, l)
		}
		lines = append(lines, l)
	}
	return lines
}

func onAMap(t *rapid.T) (houses []network.House) {
	for block := range rapid.IntRange(1, 5).Draw(t, "blocks") {
		number := 0
		name := rapid.SampledFrom([]string{"alder st", "birch ave", "cedar ln", "elm ct", ""}).Draw(t, "street")
		for range rapid.IntRange(1, 12).Draw(t, "houses") {
			number += rapid.IntRange(0, 3).Draw(t, "step")
			houses = append(houses, network.House{
				Street: name, Block: block, Number: number, Located: rapid.IntRange(0, 9).Draw(t, "located") > 0,
				At: plane.Point{X: rapid.IntRange(-5000, 5000).Draw(t, "x"), Y: rapid.IntRange(-5000, 5000).Draw(t, "y")},
			})
		}
	}
	return houses
}

// Whatever a map draws, the way back is as long as the way there, and the same among
// whichever others it is asked for; the walk through the town passes each house with a
// place once.
func TestWaysOnAnyMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		houses, lines := onAMap(t), aMap(t)
		n := network.New(len(houses), func(i int) network.House { return houses[i] }, lines, never)
		all := make([]int, len(houses))
		for i := range all {
			all[i] = i
		}
		w := n.Ways(all)
		for i := range all {
			for j := range all {
				straight := plane.Distance(houses[i].At, houses[j].At)
				there, back := w.Between(i, j, straight), w.Between(j, i, straight)
				alone := n.Ways([]int{i, j}).Between(0, 1, straight)
				if there < 0 || there != back || there != alone {
					t.Fatalf("from %d to %d it is %d, back %d, asked for alone %d", i, j, there, back, alone)
				}
			}
		}
		passed := map[int32]int{}
		for _, i := range n.Order() {
			if passed[i]++; passed[i] > 1 || !houses[i].Located {
				t.Fatalf("house %d, located %v, is passed %d times", i, houses[i].Located, passed[i])
			}
		}
		for i, h := range houses {
			if n.Hung(i) != network.Unhung && passed[int32(i)] != 1 {
				t.Fatalf("house %d, %+v, is not passed", i, h)
			}
		}
	})
}
