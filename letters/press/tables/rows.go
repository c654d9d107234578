package tables

import (
	"context"
	"slices"

	"doorletters/letters"
	"doorletters/letters/answers"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// Row is a row of a list as it stands.
type Row struct {
	File, Sheet string
	Row         int
	// Written is its text as corrections.csv finds it.
	Written string
	// Cells are those of the columns with a heading, blank ones too.
	Cells []Cell
}

// Cell is a cell of a row.
type Cell struct {
	Heading string
	Column  letters.Column // what it is read as, empty where it is not read
	Text    string
}

// Rows returns rows of a list, by the file and the sheet as problems name them, in the
// list's order. The sheet of a text list is empty. Rows that are not there are left out.
func (t *Tables) Rows(ctx context.Context, file, sheetName string, rows []int) ([]Row, error) {
	kinds := []string{Addresses, Pods}
	var all []Row
	for _, kind := range kinds {
		if named, _ := letters.SplitListName(t.named()[kind]); named != file {
			continue
		}
		err := t.look(ctx, kind, func(found []heading.Table) error {
			for i := range found {
				if found[i].Sheet.Name != sheetName {
					continue
				}
				var err error
				all, err = rowsOf(ctx, &found[i], rows)
				return err
			}
			return nil
		})
		if err != nil || len(all) > 0 {
			return all, err
		}
	}
	return all, nil
}

// rowsOf returns the rows of a table that have some numbers.
func rowsOf(ctx context.Context, t *heading.Table, numbers []int) ([]Row, error) {
	var all []Row
	if len(numbers) == 0 {
		return nil, nil
	}
	last := slices.Max(numbers)
	for row, err := range t.Sheet.Rows() {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		if row.Number > last {
			break
		}
		if slices.Contains(numbers, row.Number) {
			all = append(all, rowOf(t, row))
		}
	}
	return all, nil
}

func rowOf(t *heading.Table, row sheet.Row) Row {
	r := Row{File: t.Sheet.File, Sheet: t.Sheet.Name, Row: row.Number, Written: answers.Written(row, t.ColumnAt)}
	for place := range t.Width() {
		if text := t.HeadingAt(place); text != "" {
			r.Cells = append(r.Cells, Cell{Heading: text, Column: t.ReadAs(place), Text: letters.Tidy(row.At(place).Shown)})
		}
	}
	return r
}
