package workbook

import (
	"strings"

	"golang.org/x/text/width"
)

// lineHeight is that of a line of the usual font, in points.
const lineHeight = 15

// widths are those of columns, in characters.
type widths struct{ english, translation, note, beside float64 }

// besideWidth is that of a column with the words of others.
const besideWidth = 36

// height is how high a row is to be for its texts in columns of some widths, in points: not
// every program makes it high enough by itself. A translation that is still to be written is
// taken to be as long as its English.
func height(r Row, w widths) float64 {
	most := max(lines(r.English, w.english), lines(r.Translation, w.translation), lines(r.English, w.translation), lines(r.Note, w.note))
	for _, text := range r.Beside {
		most = max(most, lines(text, w.beside))
	}
	return float64(most)*lineHeight + 3
}

// lines is about how many lines a text takes in a column of a width in characters.
func lines(text string, columnWidth float64) int {
	count := 0
	for line := range strings.SplitSeq(text, "\n") {
		const breaksEarly = 0.92 // words are not parted
		count += 1 + int(cells(line)/(columnWidth*breaksEarly))
	}
	return count
}

// cells is how wide a text is, in characters: those of East Asia are twice as wide.
func cells(text string) float64 {
	n := 0.0
	for _, r := range text {
		switch width.LookupRune(r).Kind() {
		case width.EastAsianWide, width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}
