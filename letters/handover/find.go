package handover

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
)

// finder finds doors by their address.
type finder struct {
	households []letters.Household
	index      *address.Index
	exactly    map[address.AddressID]int
	anywhere   map[address.DoorID][]int
}

func newFinder(households []letters.Household) *finder {
	f := &finder{index: address.NewIndex(), exactly: map[address.AddressID]int{}, anywhere: map[address.DoorID][]int{}}
	for _, h := range households {
		f.add(h)
	}
	return f
}

// add takes a household in. Of two with one address that with a code counts.
func (f *finder) add(h letters.Household) {
	place, id := len(f.households), f.index.Address(h.Address)
	f.households = append(f.households, h)
	first, again := f.exactly[id]
	switch {
	case !again:
		f.anywhere[id.Door] = append(f.anywhere[id.Door], place)
	case f.households[first].Code != "" || h.Code == "":
		return
	default:
		at := f.anywhere[id.Door]
		at[slices.Index(at, first)] = place
	}
	f.exactly[id] = place
}

// find returns the place of the door with an address. Leaders write no ZIP and no city:
// a door is found without them where nothing else could be meant.
func (f *finder) find(a letters.Address) (place int, found bool) {
	if place, found = f.exactly[f.index.Address(a)]; found {
		return place, true
	}
	var near []int
	for _, i := range f.anywhere[f.index.Door(a)] {
		if address.SamePlace(f.households[i].Address, a) {
			near = append(near, i)
		}
	}
	if len(near) != 1 {
		return 0, false
	}
	return near[0], true
}
