package patch

import (
	"cmp"
	"errors"
	"slices"

	"doorletters/letters/sheet/markup"
)

// placed is a column that has its place in the sheet.
type placed struct {
	Column
	index int // among the columns that were asked for
	isNew bool
}

// place gives new columns, which stand together, their places: from the first
// that may be theirs on, where no column is used. It returns all columns by
// their place.
func (l layout) place(columns []Column, first int) ([]placed, error) {
	all := make([]placed, len(columns))
	added := 0
	for i, column := range columns {
		all[i] = placed{Column: column, index: i, isNew: column.Number == 0}
		if all[i].isNew {
			added++
		}
	}
	for ; ; first++ {
		if first+added-1 > markup.LastColumn {
			return nil, errors.New("it has no room for more columns")
		}
		if !slices.Contains(l.used[first:first+added], true) {
			break
		}
	}
	for i := range all {
		if all[i].isNew {
			all[i].Number = first
			first++
		}
	}
	slices.SortFunc(all, func(a, b placed) int { return cmp.Compare(a.Number, b.Number) })
	return all, nil
}
