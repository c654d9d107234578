package pods

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// building is all doors at one street number, units in order.
type building struct {
	doors []door
	point letters.Point
	// located is whether any of its doors has a point.
	located bool
}

func (b building) key() string { return b.doors[0].building }

// Walk puts the doors of a pod in the order in which a volunteer passes them,
// and numbers the buildings on the way: Stop counts from 1. Each street is
// walked up one side and down the other; from its end the nearest street
// follows, and where nothing has coordinates the next by name. The walk starts
// at the door that start names ("42 Alder St, Apt 1") if it is in the pod.
// Inside a building units go by floor and number.
//
// The order depends on the doors alone, not on the order they are given in.
func Walk(households []letters.Household, start string) []letters.Household {
	blocks := blocksOf(newDoors(households))
	ordered := make([]letters.Household, 0, len(households))
	for i, b := range tour(blocks, startKey(blocks, start)) {
		for _, d := range b.doors {
			d.Stop = i + 1
			ordered = append(ordered, d.Household)
		}
	}
	return ordered
}

// block is what a pod has of one street, in order of house numbers.
type block []building

// blocksOf parts doors that are in order into streets and buildings.
func blocksOf(doors []door) []block {
	var blocks []block
	for i, d := range doors {
		switch {
		case i == 0 || d.block != doors[i-1].block:
			blocks = append(blocks, block{{}})
		case d.building != doors[i-1].building:
			blocks[len(blocks)-1] = append(blocks[len(blocks)-1], building{})
		}
		last := blocks[len(blocks)-1]
		b := &last[len(last)-1]
		b.doors = append(b.doors, d)
		if !b.located && d.Located && onEarth(d.Point) {
			b.point, b.located = d.Point, true
		}
	}
	return blocks
}

// startKey finds the building that an address written on one line names. It
// tries each way to read the words as number and street, and takes none that is
// not one of the buildings.
func startKey(blocks []block, line string) string {
	line, _, _ = strings.Cut(line, ",")
	words := strings.Fields(line)
	for end := len(words); end > 1; end-- {
		for begin := 1; begin < end; begin++ {
			a := letters.Address{Number: strings.Join(words[:begin], " "), Street: strings.Join(words[begin:end], " ")}
			key := a.BuildingKey()
			for _, bl := range blocks {
				if i := slices.IndexFunc(bl, func(b building) bool { return b.doors[0].Address.BuildingKey() == key }); i >= 0 {
					return bl[i].key()
				}
			}
		}
	}
	return ""
}
