package fold

import (
	"slices"
	"strings"

	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// doorRows finds the rows of each street, number and unit.
type doorRows struct {
	index    *address.Index
	last     map[address.DoorID]int32 // places in the list of doors
	previous []int32                  // the row before of the same door, or -1
}

func (d doorRows) has(id address.DoorID) bool { _, ok := d.last[id]; return ok }

// of returns the rows of a door, in the order of the list.
func (d doorRows) of(id address.DoorID) []int32 {
	var rows []int32
	if at, ok := d.last[id]; ok {
		for ; at >= 0; at = d.previous[at] {
			rows = append(rows, at)
		}
	}
	slices.Reverse(rows)
	return rows
}

// maxShortUnit is how many bytes a unit has at most that may be short for another.
const maxShortUnit = 10

// mayBeShort reports whether a unit ends as those do that address.Index.Full knows: 2F, Apt
// 2-R, L.
func mayBeShort(unit string) bool {
	return unit != "" && len(unit) <= maxShortUnit && strings.IndexByte("FfRrLlMmBb", unit[len(unit)-1]) >= 0
}

// findFull finds the doors whose unit is short for another's of their house. For both it
// returns the rows that name the one door, once; and the pairs that may only be one.
func (d doorRows) findFull(x *records.List, doors, short []int32) (joined map[address.DoorID][]int32, perhaps [][2]address.DoorID) {
	joined = map[address.DoorID][]int32{}
	for _, n := range short {
		a := x.Address(int(doors[n]))
		id := d.index.Door(a)
		full, maybe := d.index.Full(id, a.Unit, d.has)
		for _, other := range maybe {
			perhaps = append(perhaps, [2]address.DoorID{id, other})
		}
		if len(full) == 1 {
			joined[full[0]] = append(joined[full[0]], d.of(id)...)
			joined[id] = []int32{}
		}
	}
	return joined, perhaps
}

// findNamesakes adds to the doors that are one those on a street that the list spells in
// two ways.
func (d doorRows) findNamesakes(x *records.List, doors []int32, joined map[address.DoorID][]int32) {
	namesakes := d.index.Namesakes()
	if len(namesakes) == 0 {
		return
	}
	for n, i := range doors {
		id := d.index.Door(x.Address(int(i)))
		for _, full := range namesakes.Doors(id) {
			if joined[id] == nil && d.has(full) && d.last[id] == int32(n) {
				joined[full] = append(joined[full], d.of(id)...)
				joined[id] = []int32{}
			}
		}
	}
}
