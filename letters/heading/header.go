package heading

import (
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// longestHeading is how many bytes a heading may have.
const longestHeading = 80

// headerRows is how far down a sheet the row of headings may stand.
const HeaderRows = 30

// header is the row that says what the columns hold.
type Table struct {
	Row     int // the last of its rows
	Columns map[Column]int
	Texts   []string // the headings as written
	// meanings are those of the columns, from the left; see indexed.
	meanings []Column
	// rows are the texts of its rows, where there are two.
	rows [][]string
	// explains: the last of its rows explains the headings.
	Explains bool
	// continues: the upper of its two rows has headings enough for a list.
	Continues bool
	// second are further columns of a meaning, read where the first is blank;
	// twice are their headings. guessed are meanings that were understood by
	// their headings' last words only.
	second  map[Column]int
	Twice   []string
	Guessed []Column
}

// has reports whether there is a column of one of the meanings.
func (h Table) Has(ms ...Column) bool {
	return slices.ContainsFunc(ms, func(m Column) bool { _, ok := h.Columns[m]; return ok })
}

// column gives a meaning's column, -1 where there is none.
func (h *Table) Index(m Column) int {
	if h.meanings != nil {
		return slices.Index(h.meanings, m)
	}
	if i, ok := h.Columns[m]; ok {
		return i
	}
	return -1
}

// meaningOf gives what a column holds, empty where that is not known.
func (h *Table) ColumnAt(column int) Column {
	if column < 0 || column >= len(h.meanings) {
		return ""
	}
	return h.meanings[column]
}

// indexed has the meanings by their columns too.
func (h Table) Indexed() Table {
	h.meanings = make([]Column, len(h.Texts))
	for m, i := range h.Columns {
		h.meanings[i] = m
	}
	return h
}

// cell gives a row's cell of a meaning: that of the second such column where
// the first is blank.
func (h *Table) Cell(l sheet.Row, m Column) sheet.Cell {
	c := l.At(h.Index(m))
	if len(h.second) == 0 || c.Unsaved || letters.Tidy(c.Shown) != "" {
		return c
	}
	if i, ok := h.second[m]; ok {
		return l.At(i)
	}
	return c
}

// heading gives the heading of a meaning as written, or the meaning's own name.
func (h Table) Heading(m Column) string {
	if i, ok := h.Columns[m]; ok {
		return h.Texts[i]
	}
	return string(m)
}

// readHeader reads a row as if it were headings. A heading named by [columns]
// has that meaning and no other, and the meaning no other column.
func readHeader(l sheet.Row, v vocabulary, named map[string]string) Table {
	h := Table{Row: l.Number, Columns: map[Column]int{}, second: map[Column]int{}}
	wanted := map[string]Column{}
	for key, heading := range named {
		wanted[letters.Fold(heading)] = Column(key)
	}
	for i, c := range l.Cells {
		text := letters.Tidy(c.Shown)
		h.Texts = append(h.Texts, text)
		if text == "" || len(text) > longestHeading {
			continue
		}
		m, ok := wanted[letters.Fold(text)]
		if !ok || letters.Fold(text) == "" {
			m = v.meaningOf(text)
			if _, taken := named[string(m)]; taken || m == "" {
				continue
			}
		}
		if first, taken := h.Columns[m]; taken && (ofTheOwner(h.Texts[first]) && !ofTheOwner(text) || loosely[letters.Fold(h.Texts[first])] && !loosely[letters.Fold(text)]) {
			h.Columns[m] = i
			continue
		} else if taken && loosely[letters.Fold(text)] {
			continue
		} else if taken {
			h.Twice = append(h.Twice, text)
			if _, taken := h.second[m]; !taken {
				h.second[m] = i
			}
			continue
		}
		h.Columns[m] = i
	}
	if v.has(string(ColumnNumber)) {
		h.guess(named)
	}
	return h
}

// loosely are headings that name something else too: the municipality may be the
// one that keeps the list. They give way to a
// heading that says what is meant.
var loosely = letters.WordSet("placename,jurisdiction,jurisdiction name,locality,locality name,municipality,borough,village,commune,region")

// ofTheOwner reports whether a heading is that of an address to which mail for
// the house goes, which need not be the house's.
func ofTheOwner(heading string) bool {
	folded := letters.Fold(heading)
	return strings.Contains(folded, "mail") || strings.Contains(folded, "owner") || strings.Contains(folded, "billing")
}

// repeated reports whether a row is the headings again, as on each page of a
// printed list: at least two cells, and none that is not its column's heading.
func (h *Table) Repeated(l sheet.Row) bool {
	if h.same(l, h.Texts) {
		return true
	}
	return slices.ContainsFunc(h.rows, func(texts []string) bool { return h.same(l, texts) })
}

func (h *Table) same(l sheet.Row, texts []string) bool {
	same := 0
	for i, c := range l.Cells {
		text := letters.Tidy(c.Shown)
		if text == "" || c.Filled {
			continue
		}
		if i >= len(texts) || letters.Fold(text) != letters.Fold(texts[i]) {
			return false
		}
		same++
	}
	return same >= 2 || same > 0 && same == len(h.Columns)
}
