package roster

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
)

// doorIndex finds the households of a door.
type doorIndex struct {
	ring     *address.Index
	last     map[address.DoorID]int32 // the last household of a door
	previous []int32                  // for each household, the one before it of the same door, or -1
}

func newDoorIndex() doorIndex {
	return doorIndex{ring: address.NewIndex(), last: map[address.DoorID]int32{}}
}

// find gives the places of the households of a door, in order.
func (x *doorIndex) find(door address.DoorID) []int {
	at, ok := x.last[door]
	if !ok {
		return nil
	}
	var found []int
	for ; at >= 0; at = x.previous[at] {
		found = append(found, int(at))
	}
	slices.Reverse(found)
	return found
}

// add takes the next household in.
func (x *doorIndex) add(door address.DoorID) {
	before, ok := x.last[door]
	if !ok {
		before = -1
	}
	x.last[door] = int32(len(x.previous))
	x.previous = append(x.previous, before)
}

// mostOfANote is how many bytes the notes of a door's rows make together; a list
// of precincts has a hundred rows for a hall.
const mostOfANote = 400

// keep takes a household in, or folds it into the earlier row of the same door.
func (r *addressReader) keep(h letters.Household) {
	door := r.doors.ring.Door(h.Address)
	var same []int
	for _, i := range r.doors.find(door) {
		if address.SamePlace(r.households.at(i).Address, h.Address) {
			same = append(same, i)
		}
	}
	if len(same) == 1 {
		r.fold(same[0], h)
		return
	}
	if len(same) > 1 {
		r.varies(h.Source.Row, heading.ColumnZIP, letters.SeverityWarning, "this door may be one of two that other rows name; it is kept as a door of its own, with a letter",
			fmt.Sprintf("this door may be the one of row %d or of row %d; it is kept as a door of its own, with a letter", r.households.at(same[0]).Source.Row, r.households.at(same[1]).Source.Row),
			"write its city or ZIP")
	}
	r.doors.add(door)
	r.households.add(h)
}

// fold adds what a second row of a door knows that the first does not. A door
// that one of its rows skips is skipped.
func (r *addressReader) fold(at int, again letters.Household) {
	first := r.households.at(at)
	const already = " names this door already: it gets one letter, not two"
	r.varies(again.Source.Row, "", letters.SeverityNote, "an earlier row"+already, fmt.Sprintf("row %d%s", first.Source.Row, already), "the Also column of the assigned list says where each door is named again")
	first.Also = []letters.Source{again.Source}
	conflict := func(m heading.Column, what, kept, other string) {
		r.varies(again.Source.Row, m, letters.SeverityWarning, "an earlier row names this door too, with another "+what+": the first is kept",
			fmt.Sprintf("row %d names this door too, with another %s: %s is kept, %s is not", first.Source.Row, what, kept, other),
			"make both rows say the same, or delete one")
	}
	for _, f := range []struct {
		m         heading.Column
		what      string
		to        *string
		other     string
		conflicts bool
	}{
		{heading.ColumnLanguage, "language", &first.Language, again.Language, true},
		{heading.ColumnPod, "pod", &first.Pod, again.Pod, true},
		{heading.ColumnCode, "letter code", &first.Code, again.Code, true},
		{heading.ColumnSkip, "reason to skip it", &first.Skip, again.Skip, false},
		{heading.ColumnCity, "city", &first.Address.City, again.Address.City, false},
		{heading.ColumnZIP, "ZIP", &first.Address.ZIP, again.Address.ZIP, false},
	} {
		switch {
		case *f.to == "":
			*f.to = f.other
		case f.conflicts && f.other != "" && letters.Fold(f.other) != letters.Fold(*f.to):
			conflict(f.m, f.what, *f.to, f.other)
		}
	}
	switch {
	case first.Note == "":
		first.Note = again.Note
	case again.Note == "" || strings.Contains(first.Note, again.Note):
	case len(first.Note)+len(again.Note) > mostOfANote:
		conflict(heading.ColumnNote, "note", first.Note, again.Note)
	default:
		first.Note += "; " + again.Note
	}
	if first.Stop == 0 {
		first.Stop = again.Stop
	}
	if !first.Located {
		first.Point, first.Located = again.Point, again.Located
	}
	r.households.set(at, first)
}
