package heading

import (
	"iter"

	"doorletters/letters"
)

// HoldOtherCodes reports whether none of the cells of a column of codes is a letter
// code, written as lists hold it, but some are something else.
func HoldOtherCodes(cells iter.Seq[string]) bool {
	other := false
	for text := range cells {
		if _, ok := letters.ParseCode(text); ok {
			return false
		}
		other = other || text != ""
	}
	return other
}

// NoLetterCodes says that a column that is called Code is none of letter codes.
func NoLetterCodes(heading string) string {
	return "the column " + heading + " holds no letter codes; it is not read"
}

// NoLetterCodesHint says how to be rid of that note.
const NoLetterCodesHint = "call it something else to be rid of this note"

// OnlyCalledCode reports whether a column is taken for that of the letter codes by
// the heading Code alone. It may then hold something else, an entry code perhaps:
// [Find] leaves it out where no cell of the head is a letter code but some are
// something else. Where the head has none, only the whole list can tell.
func (t *Table) OnlyCalledCode(o Options) bool {
	_, isNamed := o.Columns[string(letters.ColumnCode)]
	return !isNamed && t.Has(letters.ColumnCode) && letters.Fold(t.Heading(letters.ColumnCode)) == "code"
}

// codes are the first cells of the column of codes.
func (t *Table) codes(yield func(string) bool) {
	for _, row := range t.below() {
		if !yield(letters.Tidy(row.At(t.Columns[letters.ColumnCode]).Shown)) {
			return
		}
	}
}
