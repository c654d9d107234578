package heading

import (
	"slices"

	"doorletters/letters"
)

// LetterCode reports whether a text is written as a letter code is.
func LetterCode(text string) bool {
	_, ok := letters.ParseTypedCode(text)
	return ok
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

// holdsOtherCodes reports whether the first cells of the column of codes are no
// letter codes but something else.
func (t *Table) holdsOtherCodes() bool {
	var cells []string
	for _, row := range t.below() {
		if text := letters.Tidy(row.At(t.Columns[letters.ColumnCode]).Shown); text != "" {
			cells = append(cells, text)
		}
	}
	return len(cells) > 0 && !slices.ContainsFunc(cells, LetterCode)
}
