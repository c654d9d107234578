package roster

import (
	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/roster/records"
	"doorletters/letters/roster/report"
)

// dropForeignCodes leaves out what a column holds that is only called Code, where no
// cell of the whole table is a letter code: it may be the code that opens the door. A
// list that has cells there among its first rows is told apart by those.
func dropForeignCodes(x *records.List, t *heading.Table, o heading.Options) []letters.Problem {
	if !t.OnlyCalledCode(o) {
		return nil
	}
	seen := map[uint32]bool{}
	other := heading.HoldOtherCodes(func(yield func(string) bool) {
		for i := range x.Len() {
			if id := x.Stored(i).Code; !seen[id] && isOf(x, i, t) {
				seen[id] = true
				if !yield(x.Text(id)) {
					return
				}
			}
		}
	})
	if !other {
		return nil
	}
	for i := range x.Len() {
		if isOf(x, i, t) {
			x.Stored(i).Code = 0
		}
	}
	return []letters.Problem{report.TableNote(t, "", letters.SeverityNote, heading.NoLetterCodes(t.Heading(letters.ColumnCode)), heading.NoLetterCodesHint)}
}

// isOf reports whether a record is from a table.
func isOf(x *records.List, i int, t *heading.Table) bool {
	return x.SourceOf(x.Stored(i)).Sheet == t.Sheet.Name
}
