package starter

import (
	"io"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet/book"
)

// WritePodsTable writes the workbook of a pods table as [WritePods] does, but without
// sample rows.
func WritePodsTable(w io.Writer) error {
	columns := slices.Clone(podColumns)
	for i := range columns {
		columns[i].Cells = nil
	}
	return write(w, nil, book.Sheet{Name: PodsSheet, Columns: columns})
}

// PodHeading returns the heading that a column has in a new pods table, and its width in
// characters; empty for a column that pods tables have not.
func PodHeading(column letters.Column) (heading string, width float64) {
	for _, c := range podColumns {
		if strings.ToLower(c.Heading) == string(column) {
			return c.Heading, c.Width
		}
	}
	return "", 0
}
