package memory

import (
	"fmt"
	"io"

	"doorletters/letters"
	"doorletters/letters/address"
	"doorletters/letters/heading"
)

// The columns of the assigned list, the campaign's memory, in order.
var assignedColumns = []string{"Code", "Pod", "Stop", "Number", "Street", "Unit", "City", "ZIP", "Language", "Latitude", "Longitude", "Source", "Also", "Skip", "Note", "Printed", "Done"}

// Read reads an assigned list that [Write] wrote, perhaps edited by
// hand since. Every row with an address comes back, as it stands there; a
// household's Source is the row of the address list that it was read from, of
// which the file's name is not remembered.
func Read(r io.Reader, name string) ([]letters.Household, []letters.Problem, error) {
	sheets, err := heading.Open(r, name, "")
	if err != nil {
		return nil, nil, err
	}
	table, ok, err := heading.FindExact(sheets, assignedColumns, "Code", "Pod", "Number", "Street")
	if err != nil {
		return nil, nil, err
	}
	if !ok {
		return nil, []letters.Problem{letters.FileFault(name, "this is not an assigned list: no row has the headings Code, Pod, Number and Street",
			"use the copy that was kept beside it; if there is none, give this file another name, and if no letter is out yet run `doorletters assign --start-over`")}, nil
	}
	return readRows(table)
}

func readRows(table heading.Table) ([]letters.Household, []letters.Problem, error) {
	list := newAssignedList()
	var problems []letters.Problem
	for row, err := range table.Sheet.Rows() {
		if err != nil {
			return nil, nil, err
		}
		if row.Number <= table.Row || row.Blank() {
			continue
		}
		r := assignedRow{heading.RowReader{Table: &table, Row: row}}
		if household, ok := r.household(list.dates); ok {
			r.checkDoubles(list, household)
			list.add(household)
		}
		problems = append(problems, r.Problems...)
	}
	return list.households.all(), problems, nil
}

// isOfOtherRow reports whether two doors of one address in so many words, with codes of
// their own, are of two rows of the address list, which kept them apart by a column that
// is not read.
func isOfOtherRow(a, b letters.Household) bool {
	return a.Address == b.Address && a.Code != "" && b.Code != "" && a.Source.Row > 0 && b.Source.Row > 0 && a.Source != b.Source
}

// assignedList is what of the list was read so far.
type assignedList struct {
	households chunks
	index      *address.Index
	codes      map[string]int32            // the first household of a code
	doors      map[address.AddressID]int32 // the first household of an address
	dates      dateCells
}

func newAssignedList() *assignedList {
	return &assignedList{index: address.NewIndex(), codes: map[string]int32{}, doors: map[address.AddressID]int32{}, dates: dateCells{}}
}

func (x *assignedList) add(h letters.Household) {
	next := int32(x.households.count)
	if _, taken := x.codes[h.Code]; !taken {
		x.codes[h.Code] = next
	}
	id := x.index.Address(h.Address)
	if _, taken := x.doors[id]; !taken {
		x.doors[id] = next
	}
	x.households.add(h)
}

// checkDoubles holds a household against those above it: no code is two doors',
// and no door has two codes.
func (r *assignedRow) checkDoubles(list *assignedList, h letters.Household) {
	id := list.index.Address(h.Address)
	if i, taken := list.codes[h.Code]; taken && h.Code != "" {
		if first := list.households.at(int(i)).Address; list.index.Address(first) != id {
			r.Problem("Code", letters.SeverityError, fmt.Sprintf("%s is the code of %s already", h.Code, first.Line()),
				"clear the code of the door that got its letter later: it then gets a new one")
		}
	}
	if i, taken := list.doors[id]; taken {
		if first := list.households.at(int(i)); h.Code != first.Code && !isOfOtherRow(h, *first) && !IsRetired(h) && !IsRetired(*first) {
			r.Problem("Code", letters.SeverityWarning, fmt.Sprintf("%s stands in the assigned list twice, with the codes %s and %s: the first is kept",
				h.Address.Line(), orNone(first.Code), orNone(h.Code)), "delete one of the rows")
		}
	}
}
