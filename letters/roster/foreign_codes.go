package roster

import (
	"doorletters/letters"
	"doorletters/letters/heading"
)

// dropForeignCodes leaves out what a column holds that is only called Code, where no
// cell of the whole table is a letter code: it may be the code that opens the door. A
// list that has cells there among its first rows is told apart by those.
func dropForeignCodes(x *recordList, t *heading.Table, o heading.Options) []letters.Problem {
	if !t.OnlyCalledCode(o) {
		return nil
	}
	seen := map[uint32]bool{}
	other := heading.HoldOtherCodes(func(yield func(string) bool) {
		for i := range x.count {
			if id := x.stored(i).code; !seen[id] && x.isOf(i, t) {
				seen[id] = true
				if !yield(x.texts.list[id]) {
					return
				}
			}
		}
	})
	if !other {
		return nil
	}
	for i := range x.count {
		if x.isOf(i, t) {
			x.stored(i).code = 0
		}
	}
	return []letters.Problem{tableNote(t, "", letters.SeverityNote, heading.NoLetterCodes(t.Heading(letters.ColumnCode)), heading.NoLetterCodesHint)}
}

// isOf reports whether a record is from a table.
func (x *recordList) isOf(i int, t *heading.Table) bool {
	return x.texts.list[x.stored(i).source.sheet] == t.Sheet.Name
}
