package book

// Sheet is a sheet of a workbook.
type Sheet struct {
	Name    string
	Columns []Column
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
	Choices Choices
	Cells   []string // of the rows below the heading
	Wrapped bool     // long texts take several lines
	Numbers bool     // cells that are numbers are stored as such
}

// Choices are what a drop-down offers: some words, or the cells of a range.
type Choices struct {
	Words []string // of 255 characters in all at most
	Cells string   // "Languages!$A$2:$A$60"
}
