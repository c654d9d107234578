package roster

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
)

// sameDoor says for each door of a list which is the first of its rows.
type sameDoor struct {
	first  []int32           // places in the list of doors
	others map[int32][]int32 // of doors without a place: the records that each may be
	apart  map[int32]int32   // of doors that differ from an earlier one in an unread column alone: that one's record
}

type doorGroup struct {
	first  int32
	others []int32
	apart  int32 // -1 for none
}

func (s sameDoor) of(n int) doorGroup {
	apart, ok := s.apart[int32(n)]
	if !ok {
		apart = -1
	}
	return doorGroup{s.first[n], s.others[int32(n)], apart}
}

// sameDoors finds the rows that name one door, whatever their order.
func sameDoors(x *recordList, doors []int32) sameDoor {
	same := sameDoor{first: make([]int32, len(doors)), others: map[int32][]int32{}, apart: map[int32]int32{}}
	index := address.NewIndex()
	last := make(map[address.DoorID]int32, len(doors))
	previous := make([]int32, len(doors)) // the row before of the same street, number and unit, or -1
	var repeated []int32                  // the last rows of doors that have several
	for n, i := range doors {
		same.first[n] = int32(n)
		id := index.Door(x.address(int(i)))
		before, again := last[id]
		if !again {
			before = -1
		}
		previous[n], last[id] = before, int32(n)
		if again {
			repeated = append(repeated, int32(n))
		}
	}
	for _, n := range repeated {
		if last[index.Door(x.address(int(doors[n])))] != n {
			continue // a later one has them all
		}
		var rows []int32
		for at := n; at >= 0; at = previous[at] {
			rows = append(rows, at)
		}
		slices.Reverse(rows)
		same.settle(x, doors, rows)
	}
	return same
}

// settle tells apart by their places the rows of one street, number and unit.
func (s sameDoor) settle(x *recordList, doors, rows []int32) {
	places := make([]letters.Address, len(rows))
	for j, n := range rows {
		places[j] = x.address(int(doors[n]))
	}
	group, open := address.Places(places)
	firsts := map[int]int32{}
	type unreadGroup struct {
		group  int
		unread uint32
	}
	own := map[unreadGroup]int32{} // the first row with what it has in unread columns
	for j, g := range group {
		first, met := firsts[g]
		if !met {
			firsts[g], first = rows[j], rows[j]
		}
		key := unreadGroup{g, x.stored(int(doors[rows[j]])).unread}
		if _, met := own[key]; !met {
			own[key] = rows[j]
			if first != rows[j] {
				s.apart[rows[j]] = doors[first]
			}
		}
		s.first[rows[j]] = own[key]
	}
	for g, candidates := range open {
		at := firsts[g]
		for _, c := range candidates {
			s.others[at] = append(s.others[at], doors[firsts[c]])
		}
		slices.Sort(s.others[at])
	}
}
