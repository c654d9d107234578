package answers

import (
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// notAddress are the columns of an address list that are no part of the address. All
// others are: two rows that differ in one of them are not corrected by one line.
var notAddress = map[letters.Column]bool{
	"": true, letters.ColumnLanguage: true, letters.ColumnPod: true, letters.ColumnLatitude: true, letters.ColumnLongitude: true, letters.ColumnCoordinates: true,
	letters.ColumnSkip: true, letters.ColumnNote: true, letters.ColumnStop: true, letters.ColumnCode: true,
}

// Written is a row's text as corrections have it: its address cells as they are shown,
// in the order of the columns, with a space between them.
func Written(row sheet.Row, columnAt func(i int) letters.Column) string {
	var cells []string
	for i, c := range row.Cells {
		if text := letters.Tidy(c.Shown); text != "" && !notAddress[columnAt(i)] {
			cells = append(cells, text)
		}
	}
	return strings.Join(cells, " ")
}

// keyOf is a text as it is compared: white space, case and the forms that one letter has
// in Unicode do not matter.
func keyOf(written string) string {
	return cases.Fold().String(strings.Join(strings.Fields(norm.NFKC.String(letters.Tidy(written))), " "))
}
