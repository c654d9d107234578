package fold

import (
	"slices"

	"doorletters/letters/address"
	"doorletters/letters/roster/records"
)

// sameDoor says for each door of a list which is the first of its rows.
type sameDoor struct {
	first  []int32           // places in the list of doors
	others map[int32][]int32 // of doors without a place: the records that each may be
	// suspects are doors that may be another one which is spelled otherwise: the record
	// of one of its rows.
	suspects map[int32]int32
	// apart are doors that differ from an earlier one in an unread column alone: that
	// one's record.
	apart map[int32]int32
}

// doorGroup is what is known of a row that names a door.
type doorGroup struct {
	first          int32
	others         []int32
	suspect, apart int32 // records, or -1
}

func (s sameDoor) of(n int) doorGroup {
	return doorGroup{s.first[n], s.others[int32(n)], recordOf(s.suspects, n), recordOf(s.apart, n)}
}

// recordOf returns the record that a door is noted with, -1 for none.
func recordOf(noted map[int32]int32, n int) int32 {
	if record, ok := noted[int32(n)]; ok {
		return record
	}
	return -1
}

// sameDoors finds the rows that name one door, whatever their order.
func sameDoors(x *records.List, doors []int32) sameDoor {
	same := sameDoor{first: make([]int32, len(doors)), others: map[int32][]int32{}, suspects: map[int32]int32{}, apart: map[int32]int32{}}
	d := doorRows{index: address.NewIndex(), last: make(map[address.DoorID]int32, len(doors)), previous: make([]int32, len(doors))}
	var repeated []address.DoorID
	var short []int32 // doors whose unit may be short for another's
	for n, i := range doors {
		same.first[n] = int32(n)
		a := x.Address(int(i))
		id := d.index.Door(a)
		before, again := d.last[id]
		if !again {
			before = -1
		}
		d.previous[n], d.last[id] = before, int32(n)
		switch {
		case again && d.previous[before] < 0:
			repeated = append(repeated, id)
		case !again && mayBeShort(a.Unit):
			short = append(short, int32(n))
		}
	}
	full, perhaps := d.findFull(x, doors, short)
	d.findNamesakes(x, doors, full)
	for _, id := range repeated {
		if full[id] == nil {
			same.settle(x, doors, d.of(id))
		}
	}
	for id, rows := range full {
		if len(rows) > 0 {
			rows = append(rows, d.of(id)...)
			slices.Sort(rows)
			same.settle(x, doors, rows)
		}
	}
	for _, pair := range perhaps {
		same.suspect(x, doors, d.of(pair[0]), d.of(pair[1]))
	}
	same.suspectStreets(x, doors, d)
	return same
}

// suspectStreets finds doors whose street lacks its type while another row has the same
// door on a street of that name that has one.
func (s sameDoor) suspectStreets(x *records.List, doors []int32, d doorRows) {
	lacking := d.index.MayLackType()
	if len(lacking) == 0 {
		return
	}
	for n, i := range doors {
		if s.first[n] != int32(n) {
			continue
		}
		for _, other := range lacking.Doors(d.index.Door(x.Address(int(i)))) {
			s.suspect(x, doors, []int32{int32(n)}, d.of(other))
		}
	}
}

// suspect notes of the later of two doors that it may be the earlier, if they can be in
// one place.
func (s sameDoor) suspect(x *records.List, doors, rows, others []int32) {
	for _, row := range rows {
		for _, other := range others {
			if s.first[row] != row || s.first[other] != other || !address.SamePlace(x.Address(int(doors[row])), x.Address(int(doors[other]))) {
				continue
			}
			later, earlier := max(row, other), min(row, other)
			if known, noted := s.suspects[later]; !noted || doors[earlier] < known {
				s.suspects[later] = doors[earlier]
			}
			break
		}
	}
}

// settle tells apart by their places the rows of one street, number and unit.
func (s sameDoor) settle(x *records.List, doors, rows []int32) {
	places := make([]address.Place, len(rows))
	for j, n := range rows {
		places[j] = placeOf(x, doors[n])
	}
	group, open := address.Places(places)
	s.nameStates(x, doors, rows, group)
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
		key := unreadGroup{g, x.Stored(int(doors[rows[j]])).Unread}
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
