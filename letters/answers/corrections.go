package answers

import (
	"fmt"
	"io"
	"strings"

	"doorletters/letters"
	"doorletters/letters/langname"
	"doorletters/letters/sheet"
)

// File is the name of the file beside the campaign's settings.
const File = "corrections.csv"

// maxLines is how many corrections are read. Each was typed for a row of the list, of which
// few are wrong.
const maxLines = 50_000

// Corrections are the lines of the file. The zero value has none.
type Corrections struct {
	byKey map[string]Correction
	lines []written // in the order of the file, each text once

	layout Layout
}

// written is a text of the file, as it stands there.
type written struct {
	text string
	line int
}

// Read reads the file. Country is that of the list. Lines that say nothing, or differ for
// one text, are problems, and so are columns that are not known.
func Read(r io.Reader, country string) (Corrections, []letters.Problem, error) {
	sheets, err := sheet.Open(r, File, sheet.Options{
		Country: country, IsHeading: func(text string) bool { return columnOf(text) != "" },
		IsLanguage: func(text string) bool { _, u := langname.Parse(text); return u == langname.One },
	})
	if err != nil {
		return Corrections{}, nil, err
	}
	x := reader{found: Corrections{byKey: map[string]Correction{}, layout: Layout{Separator: sheets[0].Separator, rows: map[string][]int{}}}}
	for row, err := range sheets[0].Rows() {
		if err != nil {
			return Corrections{}, nil, err
		}
		if row.Blank() {
			continue
		}
		if len(x.found.lines) == maxLines || len(x.problems) == maxLines {
			x.problem(row.Number, "", "the file has more than "+sheet.Figure(maxLines)+" corrections, and those from here on are not read", "correct the address list itself, and delete the lines that it needs no more")
			break
		}
		x.row(row)
	}
	x.found.layout.Columns = x.headings
	return x.found, x.problems, nil
}

// reader takes corrections out of rows.
type reader struct {
	found    Corrections
	problems []letters.Problem
	headings []letters.Column // of the columns; nil until they are read
	given    bool             // the headings are there, and say which rows are meant
}

func (x *reader) problem(row int, column, message, hint string) {
	x.problems = append(x.problems, letters.Problem{File: File, Row: row, Column: column, Severity: letters.SeverityError, Message: message, Hint: hint})
}

const headingsHint = "write the headings into its first row: As written,Number,Street,Unit,City,ZIP,Language,Pod,Skip"

// row takes in the headings or a line.
func (x *reader) row(row sheet.Row) {
	switch {
	case x.headings == nil:
		x.readHeadings(row)
	case x.given:
		x.readLine(row)
	}
}

func (x *reader) readHeadings(row sheet.Row) {
	x.found.layout.Headings = row.Number
	for i, c := range row.Cells {
		heading := letters.Tidy(c.Shown)
		column := columnOf(heading)
		switch {
		case heading == "":
		case column == "":
			x.problem(row.Number, heading, fmt.Sprintf("there is no column %q%s", heading, letters.DidYouMean(heading, headingNames())),
				"its columns are "+strings.Join(headingNames(), ", "))
		case x.at(column) >= 0:
			x.problem(row.Number, heading, "there are two columns of this name", "leave one of them")
			column = ""
		}
		x.headings = append(x.headings, "")
		x.headings[i] = column
	}
	if x.given = x.at(AsWritten) >= 0; !x.given {
		x.problems = nil // they would be told of words that are no headings
		x.problem(row.Number, "", "there is no column As written, by which rows of the address list are found; none is corrected", headingsHint)
	}
}

// at returns the place of a column, -1 where there is none.
func (x *reader) at(column letters.Column) int {
	for i, c := range x.headings {
		if c == column {
			return i
		}
	}
	return -1
}

// cleared is what a cell says that clears the row's.
const cleared = "-"

func (x *reader) readLine(row sheet.Row) {
	text := letters.Tidy(row.At(x.at(AsWritten)).Shown)
	c := Correction{Line: row.Number, values: map[letters.Column]string{}}
	for i, column := range x.headings {
		if column != "" && row.At(i).TooLong > 0 {
			x.problem(row.Number, string(column), "the cell has "+sheet.Figure(row.At(i).TooLong)+" characters, which cannot be meant; nothing is corrected by this line", "shorten it, or delete the line")
			return
		}
		value := letters.Tidy(row.At(i).Shown)
		switch {
		case column == "" || column == AsWritten || value == "":
		case value == cleared:
			c.values[column] = ""
		default:
			c.values[column] = value
		}
	}
	key := keyOf(text)
	x.found.layout.rows[key] = append(x.found.layout.rows[key], row.Number)
	before, again := x.found.byKey[key]
	switch {
	case text == "":
		x.problem(row.Number, AsWritten, "the line does not say which row it corrects", "write what the row's address cells say, with a space between them")
	case len(c.values) == 0:
		x.problem(row.Number, "", "the line corrects nothing", "write what is right into its columns, - to clear a cell, or delete the line")
	case again && !before.same(c):
		x.problem(row.Number, AsWritten, fmt.Sprintf("row %d corrects the same text otherwise: %s", before.Line, text), "leave one of the two lines")
	case !again:
		x.found.byKey[key] = c
		x.found.lines = append(x.found.lines, written{text, row.Number})
	}
}
