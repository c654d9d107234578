package answers

import "doorletters/letters"

// Layout says where in the file things stand.
type Layout struct {
	Separator rune // between the cells
	Headings  int  // the row of the headings, 0 where there are none
	// Columns are those of the file from the left, empty where one is not known.
	Columns []letters.Column

	rows map[string][]int
}

// Rows returns the rows that correct a text, however many there are.
func (l Layout) Rows(written string) []int { return l.rows[keyOf(written)] }

// Layout returns where things stand in the file that the corrections were read from.
func (x Corrections) Layout() Layout { return x.layout }

// Heading returns the heading of a column, as the program writes it; empty for one that no
// correction sets.
func Heading(column letters.Column) string {
	if column == AsWritten {
		return AsWritten
	}
	for _, c := range columns {
		if c == column {
			return headingName(column)
		}
	}
	return ""
}

// Columns returns those of a file that the program writes, in their order.
func Columns() []letters.Column { return append([]letters.Column{AsWritten}, columns...) }

// Of returns the correction of a text; not ok where it has none.
func (x Corrections) Of(written string) (Correction, bool) {
	c, ok := x.byKey[keyOf(written)]
	return c, ok
}

// Texts returns the texts that have a correction, in the order of the file.
func (x Corrections) Texts() []string {
	texts := make([]string, len(x.lines))
	for i, line := range x.lines {
		texts[i] = line.text
	}
	return texts
}

// Key returns a text as it is compared with others: by it one line corrects them.
func Key(written string) string { return keyOf(written) }
