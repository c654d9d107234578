// Package roomy fills letters for doors whose addresses are wider than their place on the
// page that all others have: on a page with more lines for them. Start with [Fill].
package roomy

import (
	"errors"

	"doorletters/letters"
	"doorletters/letters/typeset"
)

// Letter is a letter for one copy.
type Letter struct {
	Pages  []typeset.Page   // none where there is no such letter
	Copies []typeset.Filled // what the copy has on each
	// Fuller: they leave out more than the pages of others, for the address.
	Fuller bool
}

// Pages returns the pages of a letter that has room for a wide address: those of all
// others where there is none, else with all that these have, or where it may be fuller
// with as much of that as fits. It returns none where there are no such pages.
type Pages func(room letters.Room, fuller bool) ([]typeset.Page, error)

// Unfit is the error of a copy whose values do not fit its letter.
type Unfit struct{ Err error }

func (u Unfit) Error() string { return u.Err.Error() }

// Unwrap returns what does not fit.
func (u Unfit) Unwrap() error { return u.Err }

// Fill fills a letter for one copy. An address that is wider than its place turns to a
// second line and a third; where the page has no room for that, it is set smaller; and
// where that is not enough, something else is left out for it. The error is an [Unfit]
// where nothing helps.
func Fill(s *typeset.Setter, copy letters.Copy, of Pages) (Letter, error) {
	usual, err := of(letters.Room{}, false)
	if err != nil || usual == nil {
		return Letter{}, err
	}
	made, smaller, unfit := fill(s, usual, copy)
	var wide *typeset.TooWide
	switch {
	case unfit == nil && !smaller:
		return made, nil
	case unfit != nil && !errors.As(unfit, &wide):
		return Letter{}, Unfit{unfit}
	}
	want, err := wanted(s, usual, copy)
	if err != nil {
		return Letter{}, Unfit{err}
	}
	for _, fuller := range []bool{false, true} {
		if fuller && unfit == nil {
			break
		}
		other, fault, err := onOther(s, copy, less(want), of, fuller)
		if err != nil || other.Pages != nil {
			return other, err
		}
		if unfit != nil && fault != nil {
			unfit = fault
		}
	}
	if unfit != nil {
		return Letter{}, Unfit{unfit}
	}
	return made, nil
}

// onOther fills the first letter that fits, of those with room for a wide address. One
// without pages is none; unfit says why the roomiest does not fit.
func onOther(s *typeset.Setter, copy letters.Copy, rooms []letters.Room, of Pages, fuller bool) (made Letter, unfit, err error) {
	for _, room := range rooms {
		pages, err := of(room, fuller)
		if err != nil {
			return Letter{}, nil, err
		}
		if pages == nil {
			continue
		}
		made, _, fault := fill(s, pages, copy)
		if fault == nil {
			made.Fuller = fuller
			return made, nil, nil
		}
		if unfit == nil {
			unfit = fault
		}
	}
	return Letter{}, unfit, nil
}

func fill(s *typeset.Setter, pages []typeset.Page, copy letters.Copy) (made Letter, smaller bool, err error) {
	made.Pages = pages
	for n := range pages {
		filled, err := s.Fill(&pages[n], copy)
		if err != nil {
			return Letter{}, false, err
		}
		smaller = smaller || filled.Smaller
		made.Copies = append(made.Copies, filled)
	}
	return made, smaller, nil
}

// wanted returns the room that a copy wants on the pages of a letter.
func wanted(s *typeset.Setter, pages []typeset.Page, copy letters.Copy) (want letters.Room, err error) {
	want = letters.Room{Address: 1, Town: 1}
	for n := range pages {
		room, err := s.Wanted(&pages[n], copy)
		if err != nil {
			return want, err
		}
		want.Address, want.Town, want.Quarters = max(want.Address, room.Address), max(want.Town, room.Town), max(want.Quarters, room.Quarters)
	}
	return want, nil
}

// less returns the room that is wanted, and what is less than that, down to two lines.
func less(want letters.Room) []letters.Room {
	var rooms []letters.Room
	for address := want.Address; address > 0; address-- {
		for town := want.Town; town > 0; town-- {
			room := letters.Room{Address: several(address), Town: several(town), Quarters: want.Quarters}
			if room.Address+room.Town > 0 {
				rooms = append(rooms, room)
			}
		}
	}
	return rooms
}

// several is a number of lines, where that is more than the one that there is.
func several(lines int) int {
	if lines == 1 {
		return 0
	}
	return lines
}
