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
	// Room is what they have for it; zero where they are the pages of others.
	Room letters.Room

	smaller bool    // the address is, than it should be
	size    float64 // of it, or of the town where that is less
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
// second line, or to a third, if it is larger so than on one line; where the page has no
// room for that, it is set smaller; and where that is not enough, something else is left
// out for it. The error is an [Unfit] where nothing helps.
func Fill(s *typeset.Setter, copy letters.Copy, of Pages) (Letter, error) {
	usual, err := of(letters.Room{}, false)
	if err != nil || usual == nil {
		return Letter{}, err
	}
	made, unfit := fill(s, usual, copy)
	var wide *typeset.TooWide
	switch {
	case unfit == nil && !made.smaller:
		return made, nil
	case unfit != nil && !errors.As(unfit, &wide):
		return Letter{}, Unfit{unfit}
	}
	want, err := wanted(s, usual, copy)
	if err != nil {
		return Letter{}, Unfit{err}
	}
	rooms := upTo(want)
	for _, fuller := range []bool{false, true} {
		best, fault, err := largest(s, copy, rooms, of, fuller)
		switch {
		case err != nil:
			return Letter{}, err
		case best.Pages != nil && (unfit != nil || best.size > made.size):
			return best, nil
		case unfit == nil:
			return made, nil
		case fault != nil:
			unfit = fault
		}
	}
	return Letter{}, Unfit{unfit}
}

// largest fills letters with room for a wide address, from the least room on, until one
// has it as large as it should be; else it is that on which the address is largest. One
// without pages is none; unfit says then why the roomiest does not fit.
func largest(s *typeset.Setter, copy letters.Copy, rooms []letters.Room, of Pages, fuller bool) (best Letter, unfit, err error) {
	for _, room := range rooms {
		pages, err := of(room, fuller)
		if err != nil {
			return Letter{}, nil, err
		}
		if pages == nil {
			continue
		}
		made, fault := fill(s, pages, copy)
		if fault != nil {
			unfit = fault
			continue
		}
		made.Fuller, made.Room = fuller, room
		if fuller { // the least that is left out
			return made, nil, nil
		}
		if best.Pages == nil || made.size > best.size {
			best = made
		}
		if !best.smaller {
			break
		}
	}
	return best, unfit, nil
}

func fill(s *typeset.Setter, pages []typeset.Page, copy letters.Copy) (Letter, error) {
	made := Letter{Pages: pages}
	for n := range pages {
		filled, err := s.Fill(&pages[n], copy)
		if err != nil {
			return Letter{}, err
		}
		made.smaller = made.smaller || filled.Smaller
		if filled.Smallest > 0 && (made.size == 0 || filled.Smallest < made.size) {
			made.size = filled.Smallest
		}
		made.Copies = append(made.Copies, filled)
	}
	return made, nil
}

// wanted returns the room that a copy wants on the pages of a letter.
func wanted(s *typeset.Setter, pages []typeset.Page, copy letters.Copy) (want letters.Room, err error) {
	for n := range pages {
		room, err := s.Wanted(&pages[n], copy)
		if err != nil {
			return want, err
		}
		want.Address, want.Town, want.Quarters = max(want.Address, room.Address), max(want.Town, room.Town), max(want.Quarters, room.Quarters)
	}
	return want, nil
}

// upTo returns the room that is wanted, after what is less than that, from two lines on.
func upTo(want letters.Room) []letters.Room {
	var rooms []letters.Room
	for address := 1; address <= max(want.Address, 1); address++ {
		for town := 1; town <= max(want.Town, 1); town++ {
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
