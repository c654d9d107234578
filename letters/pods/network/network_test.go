package network_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/pods/network"
	"doorletters/letters/pods/plane"
)

// street makes houses with the numbers from..to along a line from a place in
// metres, 10 m apart, the even ones 16 m to the left of the odd ones.
func street(block int, name string, from, to int, east, north, dx, dy int) (houses []network.House) {
	for number := from; number <= to; number++ {
		at := plane.Point{X: 10*east + 100*dx*(number/2), Y: 10*north + 100*dy*(number/2)}
		if number%2 == 0 {
			at.X, at.Y = at.X-160*dy, at.Y+160*dx
		}
		houses = append(houses, network.House{Street: name, Block: block, Number: number, At: at, Located: true})
	}
	return houses
}

// way is the walking distance in metres between the houses with two indices.
func way(n *network.Network, houses []network.House, a, b int) int {
	w := n.Ways([]int{a, b})
	return w.Between(0, 1, plane.Distance(houses[a].At, houses[b].At)) / 10
}

func TestWays(t *testing.T) {
	// Alder St runs east, Birch Ave north and crosses it half way.
	houses := slices.Concat(street(0, "alder st", 1, 40, 0, 0, 1, 0), street(1, "birch ave", 1, 40, 105, -100, 0, 1))
	houses = append(houses, network.House{Street: "elm ct", Block: 2, Number: 1})
	n := streets(houses)
	index := func(name string, number int) int {
		return slices.IndexFunc(houses, func(h network.House) bool { return h.Street == name && h.Number == number })
	}
	for _, c := range []struct {
		name      string
		a, b      int
		low, high int
	}{
		{name: "along one side", a: index("alder st", 1), b: index("alder st", 21), low: 95, high: 105},
		{name: "to the other side", a: index("alder st", 1), b: index("alder st", 20), low: 107, high: 117},
		{name: "just over the street", a: index("alder st", 20), b: index("alder st", 21), low: 12, high: 18},
		{name: "round the corner", a: index("alder st", 1), b: index("birch ave", 39), low: 170, high: 195},
		{name: "to a street that nobody knows", a: index("alder st", 1), b: len(houses) - 1, low: 0, high: 0},
	} {
		got := way(n, houses, c.a, c.b)
		if got < c.low || got > c.high {
			t.Errorf("%s: %d m, want %d to %d", c.name, got, c.low, c.high)
		}
		if back := way(n, houses, c.b, c.a); back != got {
			t.Errorf("%s: %d m there and %d back", c.name, got, back)
		}
	}
}

// Who walks finds the houses of a block in an even row, though a list may give some of
// them one point; and a house far from its street's numbers not along that street.
func TestWalks(t *testing.T) {
	// Birch Ave crosses Alder St at both ends.
	houses := slices.Concat(street(0, "alder st", 1, 40, 0, 0, 1, 0), street(1, "birch ave", 1, 40, -20, -100, 0, 1), street(2, "cedar ln", 1, 40, 230, -100, 0, 1))
	for i := range houses[:40] {
		if n := houses[i].Number; n%2 == 1 && n > 11 && n < 29 {
			houses[i].At = houses[10].At // that of 11
		}
	}
	houses[1].At.Y += 3_000 // 2 Alder St
	n := streets(houses)
	for _, c := range []struct {
		name      string
		a, b      int
		low, high int
	}{
		{name: "along numbers that share a point", a: 12, b: 26, low: 70, high: 110},
		{name: "to a house far off", a: 0, b: 1, low: 400, high: 450},
	} {
		w := n.Walks([]int{c.a, c.b})
		straight := plane.Distance(houses[c.a].At, houses[c.b].At)
		if got := w.Between(0, 1, straight) / 10; got < c.low || got > c.high {
			t.Errorf("%s: %d m, want %d to %d", c.name, got, c.low, c.high)
		}
		if there, back := w.Between(0, 1, straight), w.Between(1, 0, straight); there != back {
			t.Errorf("%s: %d there and %d back", c.name, there, back)
		}
	}
}

// Two streets that do not meet have no way between them but the straight line and
// two fifths, unless they are parts of one street, or end near each other.
func TestStreetsThatDoNotMeet(t *testing.T) {
	for _, c := range []struct {
		name      string
		first     string
		second    string
		gap       int // metres between their ends
		low, high int // metres from the first house to the last
	}{
		{name: "far apart", first: "alder st", second: "birch ave", gap: 2000, low: 3300, high: 3450},
		{name: "end to end", first: "alder st", second: "birch ave", gap: 140, low: 480, high: 560},
		{name: "parts of one street", first: "alder st", second: "alder st", gap: 140, low: 480, high: 560},
	} {
		houses := slices.Concat(street(0, c.first, 1, 40, 0, 0, 1, 0), street(1, c.second, 101, 140, 200+c.gap-500, 0, 1, 0))
		got := way(streets(houses), houses, 0, len(houses)-2)
		if got < c.low || got > c.high {
			t.Errorf("%s: %d m, want %d to %d", c.name, got, c.low, c.high)
		}
	}
}

// Wherever houses stand, no way is shorter than nothing, and it is the same in
// both directions and among whichever others it is asked for.
func TestWaysAreSymmetric(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var houses []network.House
		for block := range rapid.IntRange(1, 5).Draw(t, "blocks") {
			number := 0
			name := rapid.SampledFrom([]string{"alder st", "birch ave", "cedar ln"}).Draw(t, "street")
			for range rapid.IntRange(1, 12).Draw(t, "houses") {
				number += rapid.IntRange(0, 3).Draw(t, "step")
				houses = append(houses, network.House{
					Street: name, Block: block, Number: number, Located: rapid.IntRange(0, 9).Draw(t, "located") > 0,
					At: plane.Point{X: rapid.IntRange(-3000, 3000).Draw(t, "x"), Y: rapid.IntRange(-3000, 3000).Draw(t, "y")},
				})
			}
		}
		n := streets(houses)
		all := make([]int, len(houses))
		for i := range all {
			all[i] = i
		}
		w, walks := n.Ways(all), n.Walks(all)
		for i := range all {
			for j := range all {
				straight := plane.Distance(houses[i].At, houses[j].At)
				there, back := w.Between(i, j, straight), w.Between(j, i, straight)
				alone := n.Ways([]int{i, j}).Between(0, 1, straight)
				if there, back := walks.Between(i, j, straight), walks.Between(j, i, straight); there < 0 || there != back {
					t.Fatalf("the walk from %d to %d is %d, back %d", i, j, there, back)
				}
				if there < 0 || there != back || there != alone {
					t.Fatalf("from %d to %d it is %d, back %d, asked for alone %d", i, j, there, back, alone)
				}
			}
		}
	})
}

func never() bool { return false }

func streets(houses []network.House) *network.Network {
	return network.New(len(houses), func(i int) network.House { return houses[i] }, nil, never)
}

// Houses of one street name in thousands of ZIPs are streets, and a stopped network says
// nothing of any.
func TestOneNameInManyZIPs(t *testing.T) {
	var houses []network.House
	for block := range 3_000 {
		houses = append(houses, network.House{Street: "main st", Block: block, Number: 1 + block%9, At: plane.Point{X: 2_000 * (block % 50), Y: 2_500 * (block / 50)}, Located: true})
	}
	n := streets(houses)
	if there, back := way(n, houses, 0, 2_999), way(n, houses, 2_999, 0); there <= 0 || there != back {
		t.Errorf("%d m there and %d back", there, back)
	}
	stopped := network.New(len(houses), func(i int) network.House { return houses[i] }, nil, func() bool { return true })
	if got := way(stopped, houses, 0, 1); got != 280 {
		t.Errorf("%d m, want the straight line and two fifths, 280", got)
	}
}
