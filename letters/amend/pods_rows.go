package amend

import (
	"bytes"
	"fmt"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/amend/textrows"
	"doorletters/letters/heading"
	"doorletters/letters/sheet/patch"
	"doorletters/letters/starter"
)

// changes are what is to be written into a pods table.
type changes struct {
	// columns are those in which anything changes, in the order of [letters.PodColumns].
	columns []letters.Column
	// rows have a text for each of their cells that changes, by their numbers. New ones
	// have those behind the last.
	rows map[int]map[letters.Column]string
}

// wanted returns the changes that rows ask for.
func (t podsTable) wanted(rows []Row) (changes, error) {
	w := changes{rows: map[int]map[letters.Column]string{}}
	used, next := map[letters.Column]bool{}, t.last
	for _, row := range rows {
		number := row.Row
		switch {
		case number == 0:
			next++
			number = next
		case number <= t.table.Row || t.cells[number] == nil:
			p := letters.FileFault(t.name, fmt.Sprintf("there is no row %d in the pods table", number), "look at the table again: somebody may have changed it")
			p.Sheet = t.table.Sheet.Name
			return changes{}, p
		}
		for column, text := range row.Values {
			if heading, _ := starter.PodHeading(column); heading == "" {
				return changes{}, letters.FileFault(t.name, fmt.Sprintf("a pods table has no column %q", column), "")
			}
			text = letters.Tidy(text)
			if text == t.text(number, column) {
				delete(w.rows[number], column)
				continue
			}
			if w.rows[number] == nil {
				w.rows[number] = map[letters.Column]string{}
			}
			w.rows[number][column], used[column] = text, true
		}
	}
	maps.DeleteFunc(w.rows, func(_ int, values map[letters.Column]string) bool { return len(values) == 0 })
	w.columns = slices.DeleteFunc(letters.PodColumns(), func(c letters.Column) bool { return !used[c] })
	return w, nil
}

// text returns the text of a cell, empty where there is none.
func (t podsTable) text(row int, column letters.Column) string {
	if place := t.table.Index(column); place >= 0 && place < len(t.cells[row]) {
		return t.cells[row][place]
	}
	return ""
}

// numbers are those of the rows, in their order.
func (w changes) numbers() []int { return slices.Sorted(maps.Keys(w.rows)) }

// intoText returns a text file with the changes.
func (t podsTable) intoText(data []byte, w changes) []byte {
	text := textrows.Open(data, t.table.Sheet.Separator)
	places, width := map[letters.Column]int{}, t.width
	for _, column := range w.columns {
		if places[column] = t.table.Index(column); places[column] < 0 {
			heading, _ := starter.PodHeading(column)
			text.Set(t.table.Row, width, heading)
			places[column] = width
			width++
		}
	}
	for _, number := range w.numbers() {
		if number > t.last {
			cells := make([]string, width)
			for column, value := range w.rows[number] {
				cells[places[column]] = value
			}
			text.Append(cells)
			continue
		}
		for _, column := range w.columns {
			if value, changed := w.rows[number][column]; changed {
				text.Set(number, places[column], value)
			}
		}
	}
	return text.Bytes()
}

// intoWorkbook returns a workbook with the changes.
func (t podsTable) intoWorkbook(data []byte, w changes) ([]byte, error) {
	change := patch.Sheet{Name: t.table.Sheet.Name, HeadingRow: t.table.Row, LastHeading: t.table.LastHeading() + 1, Rows: map[int][]patch.Value{}, InPlace: true}
	for _, column := range w.columns {
		heading, width := starter.PodHeading(column)
		change.Columns = append(change.Columns, patch.Column{Heading: heading, Width: width, Number: t.table.Index(column) + 1})
	}
	for _, number := range w.numbers() {
		values := make([]patch.Value, len(w.columns))
		for i, column := range w.columns {
			text, changed := w.rows[number][column]
			values[i] = patch.Value{Text: text, Keep: !changed}
		}
		if number > t.last {
			change.Added = append(change.Added, values)
		} else {
			change.Rows[number] = values
		}
	}
	var out bytes.Buffer
	result, err := patch.Copy(&out, data, change)
	for i, column := range w.columns {
		if p := patched(t.name, t.table.Sheet.Name, t.table.Heading(column), i, result, err); p != nil {
			return nil, p
		}
	}
	return out.Bytes(), nil
}

// says reports whether a table says what was to be written into one, and all else as that
// did.
func (t podsTable) says(before podsTable, w changes) bool {
	wanted := map[int][]string{}
	for number, texts := range before.cells {
		wanted[number] = slices.Clone(texts)
	}
	set := func(row, place int, text string) {
		for len(wanted[row]) <= place {
			wanted[row] = append(wanted[row], "")
		}
		wanted[row][place] = text
	}
	for _, column := range w.columns {
		place := t.table.Index(column)
		if place < 0 {
			return false
		}
		if before.table.Index(column) < 0 {
			heading, _ := starter.PodHeading(column)
			set(before.table.Row, place, heading)
		}
		for number, values := range w.rows {
			if text, changed := values[column]; changed {
				set(number, place, text)
			}
		}
	}
	for number, texts := range wanted {
		for len(texts) > 0 && texts[len(texts)-1] == "" {
			texts = texts[:len(texts)-1]
		}
		if wanted[number] = texts; len(texts) == 0 {
			delete(wanted, number)
		}
	}
	return sameColumns(before.table, t.table) && maps.EqualFunc(wanted, t.cells, slices.Equal)
}

// sameColumns reports whether the columns that one table has are those of another too.
func sameColumns(before, after heading.Table) bool {
	for column := range before.Columns {
		if before.Index(column) != after.Index(column) {
			return false
		}
	}
	return before.Row == after.Row
}
