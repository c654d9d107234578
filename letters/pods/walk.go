package pods

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
)

// walk puts those doors of some buildings that are in a pod in the order in which
// a volunteer passes them, and numbers the buildings on the way: Stop counts from
// 1. With coordinates it is a short way round along the streets, as the addresses
// tell them. Without, each street is walked up one side and down the other, and
// the next by name follows. The walk starts at the door that start names ("42
// Alder St, Apt 1") if it is in the pod. Inside a building units go by floor and
// number.
func (s survey) walk(ids []int, start string, in func(*door) bool) (ordered []int32) {
	for n, id := range s.stops(ids, start) {
		b := &s.buildings[id]
		for i := range b.doors {
			if d := &b.doors[i]; in(d) {
				d.Stop = n + 1
				ordered = append(ordered, int32(b.from+i))
			}
		}
	}
	return ordered
}

func (s survey) stops(ids []int, start string) []int {
	located := 0
	first := -1
	keys := buildingKeys(start)
	best := len(keys)
	for _, i := range ids {
		b := s.buildings[i]
		if b.located {
			located++
		}
		if len(keys) == 0 {
			continue
		}
		if at := slices.Index(keys, address.BuildingKey(b.doors[0].Address)); at >= 0 && at < best {
			first, best = i, at
		}
	}
	if 2*located >= len(ids) {
		return s.round(ids, first)
	}
	var blocks []block
	index := map[buildingKey]int{}
	for n, i := range ids {
		b := s.buildings[i]
		if n == 0 || s.buildings[ids[n-1]].block != b.block {
			blocks = append(blocks, nil)
		}
		blocks[len(blocks)-1] = append(blocks[len(blocks)-1], b)
		index[b.key()] = i
	}
	var key buildingKey // none
	if first >= 0 {
		key = s.buildings[first].key()
	}
	var stops []int
	for _, b := range walkBlocks(blocks, key) {
		stops = append(stops, index[b.key()])
	}
	return stops
}

// block is what a pod has of one street, in order of house numbers.
type block []building

// buildingKeys returns the ways to read the words of a line as number and street,
// the longest first. Those that are no building of the list mean nothing.
func buildingKeys(line string) (keys []string) {
	line, _, _ = strings.Cut(line, ",")
	words := strings.Fields(line)
	for end := len(words); end > 1; end-- {
		for begin := 1; begin < end; begin++ {
			a := letters.Address{Number: strings.Join(words[:begin], " "), Street: strings.Join(words[begin:end], " ")}
			keys = append(keys, address.BuildingKey(a))
		}
	}
	return keys
}
