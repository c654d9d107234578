package pods

import (
	"slices"
	"strings"

	"doorletters/letters"
)

// Walk puts the doors of a pod in the order in which a volunteer passes them,
// and numbers the buildings on the way: Stop counts from 1. Each street is
// walked up one side and down the other; from its end the nearest street
// follows, and where nothing has coordinates the next by name. The walk starts
// at the door that start names ("42 Alder St, Apt 1") if it is in the pod.
// Inside a building units go by floor and number.
//
// The order depends on the doors alone, not on the order they are given in.
func Walk(households []letters.Household, start string) []letters.Household {
	blocks := newTown(newDoors(households), nil).streets()
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

// streets gives the town as blocks.
func (t *town) streets() []block {
	var blocks []block
	for i := range t.blocks {
		blocks = append(blocks, t.street(i))
	}
	return blocks
}

// startKey finds the building that an address written on one line names.
func startKey(blocks []block, line string) string {
	for _, key := range buildingKeys(line) {
		for _, bl := range blocks {
			if i := slices.IndexFunc(bl, func(b building) bool { return b.doors[0].Address.BuildingKey() == key }); i >= 0 {
				return bl[i].key()
			}
		}
	}
	return ""
}

// buildingKeys are the ways to read the words of a line as number and street,
// the longest first. Those that are no building of the list mean nothing.
func buildingKeys(line string) (keys []string) {
	line, _, _ = strings.Cut(line, ",")
	words := strings.Fields(line)
	for end := len(words); end > 1; end-- {
		for begin := 1; begin < end; begin++ {
			a := letters.Address{Number: strings.Join(words[:begin], " "), Street: strings.Join(words[begin:end], " ")}
			keys = append(keys, a.BuildingKey())
		}
	}
	return keys
}
