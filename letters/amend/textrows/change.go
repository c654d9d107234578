package textrows

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// Set writes a text into a cell: of a row by the number that a spreadsheet program shows,
// and of a column by its place, from 0. It reports whether there is such a row.
func (t *Text) Set(number, place int, value string) bool {
	i := number - t.first
	if i < 0 || i >= len(t.rows) {
		return false
	}
	r := &t.rows[i]
	if value == "" && place >= len(r.cells) {
		return true
	}
	for len(r.cells) <= place {
		r.cells = append(r.cells, "")
	}
	r.cells[place] = t.cell(value, t.quotes || strings.HasPrefix(strings.TrimLeft(string(r.cells[place]), " "), `"`))
	return true
}

// Append adds a row below the last that is not blank.
func (t *Text) Append(values []string) {
	added := row{end: t.ends}
	for _, value := range values {
		added.cells = append(added.cells, t.cell(value, t.quotes))
	}
	last := len(t.rows)
	for last > 0 && t.rows[last-1].blank() {
		last--
	}
	if last > 0 && t.rows[last-1].end == "" {
		t.rows[last-1].end, added.end = t.ends, ""
	}
	t.rows = append(t.rows[:last], append([]row{added}, t.rows[last:]...)...)
}

// Remove takes a row out.
func (t *Text) Remove(number int) {
	if i := number - t.first; i >= 0 && i < len(t.rows) {
		t.rows[i].removed = true
	}
}

// blank reports whether nothing stands in the row.
func (r row) blank() bool {
	for _, c := range r.cells {
		if letters.Tidy(strings.ReplaceAll(string(c), `"`, "")) != "" {
			return false
		}
	}
	return true
}

// cell is a text as a field, in quotation marks where it needs them.
func (t *Text) cell(value string, quotes bool) cell {
	if value != "-" { // alone it runs nothing
		value = sheet.EscapeFormula(value)
	}
	if quotes || strings.ContainsAny(value, t.separator+"\"\r\n") || strings.TrimSpace(value) != value {
		return cell(`"` + strings.ReplaceAll(value, `"`, `""`) + `"`)
	}
	return cell(value)
}
