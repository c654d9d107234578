package handover

import (
	"cmp"
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
	c := collector{remembered: newFinder(remembered), codes: map[string]int{}}
	c.Households = slices.Clone(remembered)
	for i, h := range c.Households {
		if _, taken := c.codes[h.Code]; h.Code != "" && !taken {
			c.codes[h.Code] = i
		}
	}
	for _, list := range lists {
		for _, row := range slices.Concat(list.Doors, list.New) {
			c.take(list, row)
		}
	}
	c.New = JoinNewDoors(nil, c.New, nil)
	return c.Collected, c.problems
}

// collector takes rows in, one after another.
type collector struct {
	Collected
	remembered *finder
	codes      map[string]int // the remembered household of a code
	problems   []letters.Problem
}

// take takes one row in.
func (c *collector) take(list List, row Row) {
	i, known := c.find(row)
	switch {
	case !known && row.Code == "":
		c.New = append(c.New, row.household())
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
	there, taken := c.remembered.find(row.Address)
	if row.Code == "" {
		return there, taken
	}
	place, known = c.codes[row.Code]
	h := letters.Household{}
	if known {
		h = c.Households[place]
	}
	switch {
	case !known:
		c.refuse(row, fmt.Sprintf("%s is no letter code of this campaign", row.Code), "their codes are no letter codes of this campaign",
			"collect it for the campaign that it was handed out from; clear the Code of a door that is new")
	case row.Address.Street == "", taken && (there == place || c.Households[there].Code == row.Code):
		return place, true
	case !taken && address.BuildingKey(h.Address) == address.BuildingKey(row.Address) && address.SamePlace(h.Address, row.Address):
		return place, true // the leader has corrected the unit
	case taken:
		c.refuse(row, fmt.Sprintf("%s is %s, and this row has it with %s, which has %s", row.Code, h.Address.Line(), row.Address.Line(), cmp.Or(c.Households[there].Code, "no code")),
			"their codes are of other doors of this campaign than their addresses",
			"a part of the sheet was sorted alone: undo that, or use the file as it was before")
	default:
		c.refuse(row, fmt.Sprintf("%s is %s in this campaign, and %s in this row", row.Code, h.Address.Line(), row.Address.Line()),
			"their codes have other addresses in this campaign",
			"collect it for the campaign that it was handed out from, or give the row its own address back")
	}
	return 0, false
}

// refuse says why a row is not taken in; general says it of many.
func (c *collector) refuse(row Row, message, general, hint string) {
	c.problems = append(c.problems, letters.Problem{
		File: row.Source.File, Sheet: row.Source.Sheet, Row: row.Source.Row, Column: "Code", Severity: letters.SeverityError,
		Message: message + "; nothing was taken in", General: general + "; nothing was taken in", Hint: hint,
	})
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
