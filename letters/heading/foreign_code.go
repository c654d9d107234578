package heading

import (
	"regexp"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

var letterCode = regexp.MustCompile(`^(?i)[a-z0-9]{1,8}-[0-9]+$`)

// withoutForeignCodes leaves a column out that is only called Code and holds
// something else, an entry code perhaps. A second one of that name then takes
// its place. It gives the heading, empty where the column is what it seems.
func (h Table) WithoutForeignCodes(s sheet.Sheet, o Options) (Table, string) {
	_, named := o.Columns[string(ColumnCode)]
	column := h.Index(ColumnCode)
	if named || column < 0 || letters.Fold(h.Heading(ColumnCode)) != "code" || !foreignCodes(s, h.Row, column) {
		return h, ""
	}
	heading := h.Heading(ColumnCode)
	delete(h.Columns, ColumnCode)
	if second, ok := h.second[ColumnCode]; ok {
		h.Columns[ColumnCode] = second
		delete(h.second, ColumnCode)
	}
	return h, heading
}

// foreignCodes reports whether the first cells of a column hold no letter code
// but something else.
func foreignCodes(s sheet.Sheet, below, column int) bool {
	seen := 0
	for l, err := range s.Rows() {
		if err != nil || seen == sampledRows {
			break
		}
		text := letters.Tidy(l.At(column).Shown)
		if l.Number <= below || text == "" {
			continue
		}
		if letterCode.MatchString(text) {
			return false
		}
		seen++
	}
	return seen > 0
}
