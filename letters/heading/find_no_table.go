package heading

import (
	"cmp"
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// noTable says that no row has the headings that are wanted, which row comes next to
// it, and what its columns look like.
func (f *finder) noTable() letters.Problem {
	p := letters.FileFault(f.sheets[0].File, fmt.Sprintf("none of the first %d rows has the headings of a list of %s", HeaderRows, f.what),
		"give the columns headings such as "+f.example+"; or say what each is called under [columns] in campaign.toml")
	if len(f.sheets) == 1 {
		p.Sheet = f.sheets[0].Name
	}
	if first := f.sheets[0]; first.Features && len(first.Head) > 0 {
		t := readTable(first.Head[0], f.vocabulary, nil)
		p.Message = fmt.Sprintf("the features have no property that is known to be one of a list of %s", f.what)
		p.Hint = "say which of them is the street or the address under [columns] in campaign.toml; they have " + t.quoted()
		return p
	}
	if !f.assigns {
		return p
	}
	t, ok := f.nearest()
	if !ok {
		return p
	}
	var found []string
	for i, text := range t.texts {
		if text == "" {
			continue
		}
		if column := t.looks(i); column != "" {
			text += " (looks like the " + saidColumn(column) + ")"
		}
		found = append(found, text)
	}
	p.Message += fmt.Sprintf("; row %d has the headings %s", t.Row, listed(found))
	switch lines, whole := t.columnLinesToPaste(); {
	case lines != "" && !whole:
		p.Hint = "no column looks like the streets: give the list a column Street, with the street in each row; or the headings " + f.example
	case lines != "":
		p.Hint = "if that is right, add to campaign.toml: [columns] " + lines + "; else give the columns headings such as " + f.example
	}
	return p
}

// nearest returns the row that is likeliest to be meant for headings.
func (f *finder) nearest() (Table, bool) {
	for _, s := range f.sheets {
		candidates, err := f.candidates(s, f.options)
		if err != nil {
			continue
		}
		if len(candidates) == 0 {
			candidates = f.textRow(s)
		}
		for _, t := range candidates {
			t.Sheet = s
			t.assign(f.vocabulary, f.options.Columns, f.options.Country)
			return t, true
		}
	}
	return Table{}, false
}

// textRow returns the first row of several texts without a digit of their own.
func (f *finder) textRow(s sheet.Sheet) []Table {
	rows, _ := firstRows(s)
	for _, row := range rows {
		t := Table{Row: row.Number, texts: texts(row), Columns: map[letters.Column]int{}}
		filled := 0
		for _, text := range t.texts {
			if text != "" && len(text) <= maxHeading {
				filled++
			}
		}
		if filled > 1 && !t.holdsDoor(f.options.Country) {
			return []Table{t}
		}
	}
	return nil
}

// looks returns what a column is read as or looks like, empty where it is not known.
func (t *Table) looks(place int) letters.Column {
	for column, i := range t.Columns {
		if i == place {
			return column
		}
	}
	if t.unread[place].Languages {
		return letters.ColumnLanguage
	}
	return t.unread[place].Looks
}

// columnLinesToPaste are lines of [columns] for what the columns look like; whole
// reports whether a list would have streets or addresses by them.
func (t *Table) columnLinesToPaste() (joined string, whole bool) {
	var lines []string
	taken := map[letters.Column]bool{}
	for i, text := range t.texts {
		if column := t.looks(i); column != "" && !taken[column] && text != "" {
			taken[column] = true
			whole = whole || column == letters.ColumnStreet || column == letters.ColumnAddress
			lines = append(lines, column.Key()+" = "+quote(text))
		}
	}
	return strings.Join(lines, ", "), whole
}

// quote writes a text as campaign.toml has it.
func quote(text string) string {
	if strings.ContainsAny(text, `"\\`) && !strings.Contains(text, "'") {
		return "'" + text + "'"
	}
	return fmt.Sprintf("%q", text)
}

// mostListed is how many headings a message lists.
const mostListed = 40

// listed joins headings for a message.
func listed(headings []string) string {
	if more := len(headings) - mostListed; more > 0 {
		headings = append(headings[:mostListed:mostListed], fmt.Sprintf("and %d more", more))
	}
	return cmp.Or(strings.Join(headings, ", "), "none")
}
