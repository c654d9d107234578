package workbook

import (
	"strings"

	"doorletters/letters/sheet/book"
)

// howTo is the sheet that says what to do, and has room for notes on all of it.
func (b Book) howTo() book.Sheet {
	file := "active." + b.Tag + ".xlsx"
	do := book.Column{Heading: headingHowTo, Width: 90, Wrapped: true, Cells: []string{
		"Write your words into the column " + HeadingTranslation + " of the sheet " + messagesSheet + ", beside the English. The column " + HeadingNote + " says what is meant, the picture where it stands in the letter.",
		"Write as you would speak to a neighbor you have not met: warm, plain, short. The letter must fit its page. What no neighbor would say is worth changing, even where English says it.",
		"Words in double braces stay as they are, in Latin letters: {{.FirstName}} becomes a name when the letter is printed. You may put them elsewhere in the sentence.",
		"**Two stars** on each side make words bold. Put them around the words that matter in your language.",
		"Where a number decides the form of a word, the message has several rows, and their notes say for which numbers each of them is.",
		capital(b.whatIsEmpty()) + ". The column " + HeadingRemark + " is yours, and so is every column that you add. Leave the column " + HeadingKey + " and the headings as they are.",
		"Save it as an Excel workbook (.xlsx; in Google Sheets: File, Download; in Numbers: File, Export To), under the name " + file + ", in the folder locales beside campaign.toml.",
		"Then doorletters languages check " + b.Tag + " says what is missing or wrong.",
	}}
	notes := book.Column{Heading: headingHeader, Width: 60, Wrapped: true, Marked: true}
	for _, line := range b.Header {
		notes.Cells = append(notes.Cells, shownLine(line))
	}
	above := []string{b.language()}
	if b.TextFile != "" {
		above = append(above, textFileLine+" "+b.TextFile)
	}
	s := book.Sheet{Name: howToSheet, Above: above, Columns: []book.Column{do, notes}, Ruled: true, Landscape: true}
	for len(notes.Cells) < len(do.Cells) { // room to write
		notes.Cells = append(notes.Cells, "")
	}
	for i, text := range notes.Cells {
		most := lines(text, notes.Width)
		if i < len(do.Cells) {
			most = max(most, lines(do.Cells[i], do.Width))
		}
		s.Heights = append(s.Heights, float64(most)*lineHeight+3)
	}
	s.Columns[1] = notes
	return s
}

// capital is a text with a capital letter at its beginning.
func capital(text string) string { return strings.ToUpper(text[:1]) + text[1:] }

// shownLine is a line of comment in a cell: an empty one would be lost among empty cells.
func shownLine(line string) string {
	if line == "" {
		return "#"
	}
	return line
}
