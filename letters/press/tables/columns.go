package tables

import (
	"context"
	"errors"
	"slices"

	"doorletters/letters"
	"doorletters/letters/heading"
)

// List says of a list what its columns are read as.
type List struct {
	File, Sheet string
	// HeadingRow is the row of the headings, the last of several.
	HeadingRow int
	// Kind is [Addresses] or [Pods].
	Kind    string
	Columns []Column
}

// Column is a column with a heading.
type Column struct {
	Heading string
	// Column is what it is read as, empty where it is not read.
	Column letters.Column
	// First is the first cell below the heading that is not blank.
	First string
	// LooksLike is what a column that is not read seems to hold, where the table is
	// without that; else empty.
	LooksLike letters.Column
}

// Columns returns the columns of each list, the sheets of an address list in their order.
// A list of which no headings can be found has none: a check says why. The error is that
// of a ctx that is done, or of a file that cannot be read.
func (t *Tables) Columns(ctx context.Context) ([]List, error) {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if t.columns != nil {
		return slices.Clone(t.columns), nil
	}
	all := []List{}
	for _, kind := range []string{Addresses, Pods} {
		err := t.look(ctx, kind, func(found []heading.Table) error {
			for i := range found {
				all = append(all, listOf(&found[i], kind))
			}
			return nil
		})
		var told letters.Problem
		if err != nil && !errors.As(err, &told) {
			return nil, err
		}
	}
	t.columns = all
	return slices.Clone(all), nil
}

func listOf(t *heading.Table, kind string) List {
	l := List{File: t.Sheet.File, Sheet: t.Sheet.Name, HeadingRow: t.Row, Kind: kind}
	for _, c := range t.Headed() {
		l.Columns = append(l.Columns, Column(c))
	}
	return l
}
