package network_test

import (
	"testing"

	"doorletters/letters/pods/network"
)

func TestAHouseHangsOnItsStreet(t *testing.T) {
	lines := []network.Line{
		line("alder st", 0, 0, 1000, 0), line("birch ave", 0, 200, 1000, 200),
		line("", 0, 300, 1000, 300), line("alder st", 0, 600, 1000, 600), line("alder st", 0, 0, 0, 600),
	}
	for _, c := range []struct {
		name  string
		house network.House
		want  network.Hanging
		// so far it is to a house on the line on which it hangs, right beside it
		beside network.House
	}{
		{"on its own", stands("alder st", 0, 500, 10), network.OnOwn, stands("alder st", 0, 500, 0)},
		{"on its own though another is nearer", stands("alder st", 0, 500, 140), network.OnOwn, stands("alder st", 0, 500, 0)},
		{"on the nearest part of its own", stands("alder st", 0, 500, 460), network.OnOwn, stands("alder st", 0, 500, 600)},
		{"on the nearest, since the map has no such name", stands("elm ct", 0, 500, 190), network.OnOther, stands("birch ave", 0, 500, 200)},
		{"on the nearest, if that has no name either", stands("elm ct", 0, 500, 290), network.OnOther, stands("", 0, 500, 300)},
		{"on the nearest, since its own is too far", stands("birch ave", 0, 500, 500), network.OnOther, stands("alder st", 0, 500, 600)},
		{"149 m", stands("elm ct", 0, 500, -149), network.OnOther, stands("alder st", 0, 500, 0)},
		{"151 m", stands("elm ct", 0, 500, -151), network.Unhung, stands("alder st", 0, 500, 0)},
		{"its own 151 m off, and nothing nearer", stands("alder st", 0, 500, -151), network.Unhung, stands("alder st", 0, 500, 0)},
		{"without a place", network.House{Street: "alder st"}, network.Unhung, stands("alder st", 0, 500, 0)},
		{"without a street", stands("", 0, 500, 290), network.OnOther, stands("", 0, 500, 300)},
	} {
		t.Run(c.name, func(t *testing.T) {
			houses := []network.House{c.house, c.beside}
			whole := drawn(houses, lines)
			only := network.Hang(len(houses), func(i int) network.House { return houses[i] }, lines)
			for _, n := range []*network.Network{whole, only} {
				if got := n.Hung(0); got != c.want {
					t.Errorf("%d, want %d", got, c.want)
				}
			}
			if got := way(whole, houses, 0, 1); c.want == network.OnOwn && got > 1 {
				t.Errorf("%d m to the house beside it on that street", got)
			}
		})
	}
}

// Lists give one point to all doors of a block, or points in the middle of deep lots. Their
// numbers say where they stand between the corners, whichever way the map draws the street.
func TestHousesStandByTheirNumbers(t *testing.T) {
	corners := []network.Line{line("", 0, 0, 0, 300), line("", 150, 0, 150, 300), line("", 300, 0, 300, 300), line("", 450, 0, 450, 300)}
	for _, c := range []struct {
		name     string
		map_     network.Line
		lowFirst bool // the lowest number is in the west
	}{
		{"along the line", line("alder st", 0, 0, 150, 0, 300, 0, 450, 0), true},
		{"against the line", line("alder st", 450, 0, 300, 0, 150, 0, 0, 0), true},
		{"along the line, from the east", line("alder st", 450, 0, 300, 0, 150, 0, 0, 0), false},
		{"against the line, from the east", line("alder st", 0, 0, 150, 0, 300, 0, 450, 0), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var houses []network.House
			for block := range 3 {
				for k := range 5 {
					middle := 75 + 150*block
					if !c.lowFirst {
						middle = 450 - middle
					}
					houses = append(houses, stands("alder st", 100*(block+1)+2*k, middle, 20))
				}
			}
			end := stands("alder st", 0, 0, 0) // in the west
			if !c.lowFirst {
				end = stands("alder st", 0, 450, 0)
			}
			houses = append(houses, end)
			n := drawn(houses, append(corners, c.map_))
			for i := range len(houses) - 1 {
				block, k := i/5, i%5
				want := 150*block + 6 + 138*k/4
				if got := way(n, houses, len(houses)-1, i); got < want-5 || got > want+15 {
					t.Errorf("%d is %d m from the first corner, want about %d", houses[i].Number, got, want)
				}
				if n.Doubtful(i) {
					t.Errorf("%d is said to be doubtful", houses[i].Number)
				}
			}
		})
	}
}

// A house a few blocks from where its number belongs has one of the two wrong.
func TestDoubtfulHouses(t *testing.T) {
	var houses []network.House
	for k := range 30 {
		houses = append(houses, stands("alder st", 2+2*k, 10+20*k, 10))
	}
	houses[25].At.X = 0
	n := drawn(houses, []network.Line{line("alder st", 0, 0, 600, 0)})
	for i := range houses {
		if got := n.Doubtful(i); got != (i == 25) {
			t.Errorf("%d: %v", houses[i].Number, got)
		}
	}
}
