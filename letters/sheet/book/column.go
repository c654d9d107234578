package book

// Sheet is a sheet of a workbook.
type Sheet struct {
	Name string
	// Above are lines of text above the headings, the first of them bold.
	Above   []string
	Columns []Column
	// Heights are those of the rows below the headings, in points; 0 leaves a row to the
	// spreadsheet program.
	Heights []float64
	// Ruled: a thin line is below each row, and the headings are filled.
	Ruled bool
	// Landscape: on paper it is as wide as a page on its side, with the headings on each.
	Landscape bool
	// Hidden: spreadsheet programs show it only when they are asked to.
	Hidden bool
}

// Column is a column of a sheet.
type Column struct {
	Heading string
	// Note says what belongs into the column; it shows at the heading.
	Note  string
	Width float64 // in characters
	// Choices are offered in a drop-down; any other text can be typed too.
	Choices  Choices
	Cells    []string  // of the rows below the heading
	Pictures []Picture // of the rows below the heading, in the cells' upper left corners
	Wrapped  bool      // long texts take several lines
	Numbers  bool      // cells that are numbers are stored as such
	// Marked cells are yellow: they are the ones to write in. Muted ones are small and grey.
	Marked, Muted bool
	// RightToLeft: the cells' texts are read from the right.
	RightToLeft bool
}

// Choices are what a drop-down offers: some words, or the cells of a range.
type Choices struct {
	Words []string // of 255 characters in all at most
	Cells string   // "Languages!$A$2:$A$60"
}
