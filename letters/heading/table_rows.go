package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading/words"
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
// together are headings: "House" above "number". A row that holds a door is none.
func (w Wanted) findTable(s sheet.Sheet, o Options) (t Table, ok bool, err error) {
	candidates, err := w.candidates(s, o)
	looked := 0
	for _, t := range candidates {
		if looked += len(t.texts); looked > max(mostLookedAt, len(t.texts)) {
			break
		}
		t.Sheet = s
		t.takeExplanations()
		if w.assigns {
			t.assign(w.vocabulary, o.Columns, o.Country)
		}
		if t.Has(w.needed...) {
			return t, true, err
		}
	}
	return Table{Sheet: s}, false, err
}

// candidates returns what may be the headings of a sheet, that with the most known
// ones first.
func (w Wanted) candidates(s sheet.Sheet, o Options) ([]Table, error) {
	rows, err := firstRows(s)
	if err != nil {
		return nil, err
	}
	var all []Table
	var above Table
	for _, row := range rows {
		alone := readTable(row, w.vocabulary, o.Columns)
		both := above.over(alone, w.vocabulary, o.Columns)
		above = alone
		for _, candidate := range []Table{alone, both} {
			candidate.known = w.knownHeadings(candidate, o.Columns)
			if candidate.known > 0 && !w.not(row) && !(w.assigns && candidate.holdsDoor(o.Country)) {
				all = append(all, candidate)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b Table) int { return b.known - a.known })
	return all, nil
}

// knownHeadings counts the headings of a table that are understood.
func (w Wanted) knownHeadings(t Table, n named) int {
	if !w.assigns {
		return len(t.Columns)
	}
	count := len(t.Columns)
	for i, text := range t.texts {
		if text != "" && len(text) <= maxHeading && !t.holds(i) && words.Read(text).Known() {
			count++
		}
	}
	return count
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
