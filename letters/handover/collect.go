package handover

import (
	"fmt"
	"slices"

	"doorletters/letters"
	"doorletters/letters/address"
)

// Change is what was taken in of one door, or could not be.
type Change struct {
	Door string   // its code, or the address of a door without one
	What []string // "Done 3/14", "Skip: vacant"
}

// Collected is what came of lists that were sent back.
type Collected struct {
	// Households are the remembered ones, in their order, with what leaders wrote.
	Households []letters.Household
	Changes    []Change // what was taken in, in the order of the lists
	Conflicts  []Change // what the campaign remembers otherwise, which stays
	New        []letters.Household
}

// Collect takes in what leaders wrote in their lists, by letter code. What it is given
// it does not change. A problem of SeverityError is for a row that is none of this
// campaign's, or whose address is not that of its code: then nothing of the lists is
// to be kept.
func Collect(remembered []letters.Household, lists []List) (Collected, []letters.Problem) {
	c := collector{index: address.NewIndex(), codes: map[string]int{}, doors: map[address.AddressID]int{}, fresh: map[address.AddressID]bool{}}
	c.Households = slices.Clone(remembered)
	for i, h := range c.Households {
		if _, taken := c.codes[h.Code]; h.Code != "" && !taken {
			c.codes[h.Code] = i
		}
		id := c.index.Address(h.Address)
		if first, taken := c.doors[id]; !taken || c.Households[first].Code == "" {
			c.doors[id] = i
		}
	}
	for _, list := range lists {
		for _, row := range slices.Concat(list.Doors, list.New) {
			c.take(list, row)
		}
	}
	return c.Collected, c.problems
}

// collector takes rows in, one after another.
type collector struct {
	Collected
	index    *address.Index
	codes    map[string]int            // the remembered household of a code
	doors    map[address.AddressID]int // that of an address
	fresh    map[address.AddressID]bool
	problems []letters.Problem
}

// take takes one row in.
func (c *collector) take(list List, row Row) {
	i, known := c.find(row)
	switch {
	case !known && row.Code == "":
		if id := c.index.Address(row.Address); !c.fresh[id] {
			c.fresh[id] = true
			c.New = append(c.New, row.household())
		}
	case known:
		h := &c.Households[i]
		m := merging{household: h, row: row, hasBase: list.KnowsSent}
		m.done()
		m.skip()
		m.language()
		m.note()
		if len(m.changes) > 0 {
			c.Changes = append(c.Changes, Change{doorName(*h), m.changes})
		}
		if len(m.conflicts) > 0 {
			c.Conflicts = append(c.Conflicts, Change{doorName(*h), m.conflicts})
		}
	}
}

// find returns the place of the remembered household that a row is about; a row that
// is nobody's though it has a code is a problem.
func (c *collector) find(row Row) (place int, known bool) {
	id := c.index.Address(row.Address)
	if row.Code == "" {
		place, known = c.doors[id]
		return place, known
	}
	place, known = c.codes[row.Code]
	if !known {
		c.refuse(row, fmt.Sprintf("%s is no letter code of this campaign", row.Code),
			"collect it for the campaign that it was handed out from; clear the Code of a door that is new")
		return 0, false
	}
	h := c.Households[place]
	if row.Address.Street == "" || c.index.Address(h.Address) == id || address.DoorKey(h.Address) == address.DoorKey(row.Address) && address.SamePlace(h.Address, row.Address) {
		return place, true
	}
	if other, taken := c.doors[id]; !taken && address.BuildingKey(h.Address) == address.BuildingKey(row.Address) {
		return place, true // the leader has corrected the unit
	} else if taken {
		c.refuse(row, fmt.Sprintf("%s is %s, and this row has it with %s, which has %s", row.Code, h.Address.Line(), row.Address.Line(), orNone(c.Households[other].Code)),
			"a part of the sheet was sorted alone: undo that, or use the file as it was before")
		return 0, false
	}
	c.refuse(row, fmt.Sprintf("%s is %s in this campaign, and %s in this row", row.Code, h.Address.Line(), row.Address.Line()),
		"collect it for the campaign that it was handed out from, or give the row its own address back")
	return 0, false
}

func (c *collector) refuse(row Row, message, hint string) {
	c.problems = append(c.problems, letters.Problem{
		File: row.Source.File, Sheet: row.Source.Sheet, Row: row.Source.Row, Column: "Code", Severity: letters.SeverityError,
		Message: message + "; nothing was taken in", Hint: hint,
	})
}

func orNone(code string) string {
	if code == "" {
		return "no code"
	}
	return code
}

// household is a new door with all that its row says, in words that an address list
// may have.
func (r Row) household() letters.Household {
	h := r.Household
	h.Language, h.Note = r.Said.Language, r.Said.Note
	if h.Done != "" {
		h.Note = letters.JoinNotes(h.Note, "letter left "+h.Done)
	}
	return h
}
