package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// HeaderRows is how far down a sheet the row of headings may stand.
const HeaderRows = 30

// firstRows returns the rows of a sheet that may be its headings.
func firstRows(s sheet.Sheet) ([]sheet.Row, error) {
	if s.Features && len(s.Head) > 0 { // the others are features
		return s.Head[:1], nil
	}
	end := slices.IndexFunc(s.Head, func(row sheet.Row) bool { return row.Number > HeaderRows })
	if end >= 0 {
		return s.Head[:end], nil
	}
	return s.Head, s.HeadErr
}

// findTable takes the row with the most known headings among the first ones, the
// upper one of two that are equal, if it is what is wanted; or two rows that only
// together are headings: "House" above "number".
func (w Wanted) findTable(s sheet.Sheet, n named) (t Table, ok bool, err error) {
	rows, err := firstRows(s)
	if err != nil {
		return Table{}, false, err
	}
	var best, above Table
	for _, row := range rows {
		alone := readTable(row, w.vocabulary, n)
		if s.Features { // the last column is the shape
			alone.Columns[letters.ColumnCoordinates] = len(alone.texts) - 1
		}
		alone.guessByPlaces(s, n)
		both := above.over(alone, w.vocabulary, n)
		above = alone
		for _, candidate := range []Table{alone, both} {
			if candidate.Has(w.needed...) && len(candidate.Columns) > len(best.Columns) && !w.not(row) {
				best = candidate
			}
		}
	}
	best.Sheet = s
	if len(best.Columns) == 0 {
		return best, false, nil
	}
	best.takeExplanations()
	return best, true, nil
}

// manyHeadings is how many known headings no row of doors has.
const manyHeadings = 3

// over reads two rows as the headings of one table, the upper text of a column
// before the lower. A row of doors is no second row of headings; there is then no
// table.
func (t *Table) over(lower Table, v vocabulary, n named) Table {
	if len(t.texts) == 0 || lower.Row != t.Row+1 || slices.ContainsFunc(lower.texts, hasDigit) {
		return Table{}
	}
	row := sheet.Row{Number: lower.Row}
	for i := range max(len(t.texts), len(lower.texts)) {
		text, ok := v.join(textAt(t.texts, i), textAt(lower.texts, i), len(lower.Columns) >= manyHeadings)
		if !ok {
			return Table{}
		}
		row.Cells = append(row.Cells, sheet.Cell{Shown: text, Raw: text})
	}
	both := readTable(row, v, n)
	both.rows = [][]string{t.texts, lower.texts}
	both.continues = t.Has(letters.ColumnStreet, letters.ColumnAddress)
	return both
}

// join returns the heading that two texts above one another are: both together,
// or the one that is known. It is not ok where the lower one stands below a
// heading and is a cell's text; headings: the lower row is known to have some.
func (v vocabulary) join(top, bottom string, headings bool) (text string, ok bool) {
	text = strings.TrimSpace(top + " " + bottom)
	if top == "" || bottom == "" {
		return text, true
	}
	knownTop, knownBottom := v.lookup(top) != "", v.lookup(bottom) != ""
	switch {
	case v.lookup(text) != "", top == bottom, !knownTop && !knownBottom:
		return text, true
	case knownBottom:
		return bottom, true
	}
	return top, headings // "Unit" above "or floor", in a row of headings
}

func textAt(texts []string, i int) string {
	if i < len(texts) {
		return texts[i]
	}
	return ""
}

func hasDigit(text string) bool { return strings.ContainsAny(text, "0123456789") }

// takeExplanations takes in a row right below the headings that explains them:
// cells in brackets, no digits. It is no door.
func (t *Table) takeExplanations() {
	if t.Sheet.Features {
		return
	}
	for _, row := range t.below() {
		if row.Number > t.Row+1 {
			return
		}
		if !explainsHeadings(row) {
			return
		}
		if t.rows == nil {
			t.rows = [][]string{t.texts}
		}
		t.rows = append(t.rows, texts(row))
		t.Row, t.explains = row.Number, true
	}
}

// texts returns what the cells of a row show.
func texts(row sheet.Row) []string {
	all := make([]string, len(row.Cells))
	for i, c := range row.Cells {
		all[i] = letters.Tidy(c.Shown)
	}
	return all
}
