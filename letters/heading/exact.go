package heading

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// FindExact finds the table of a list that a program wrote: its headings are
// among those given, as they are written and in any order, and the needed ones
// are there. It takes the first such row; not ok where there is none. The columns
// of the table are the headings.
func FindExact(sheets []sheet.Sheet, headings []string, needed ...letters.Column) (t Table, ok bool, err error) {
	for _, s := range sheets {
		rows, err := firstRows(s)
		for _, row := range rows {
			t := Table{Sheet: s, Row: row.Number, Columns: map[letters.Column]int{}, texts: texts(row)}
			for i, text := range t.texts {
				if slices.Contains(headings, text) {
					t.Columns[letters.Column(text)] = i
				}
			}
			if !slices.ContainsFunc(needed, func(c letters.Column) bool { return !t.Has(c) }) {
				return t.indexed(), true, nil
			}
		}
		if err != nil {
			return Table{}, false, err
		}
	}
	return Table{}, false, nil
}
