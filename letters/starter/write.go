package starter

import (
	"io"
)

// column is a column of a sheet that a new group fills in.
type column struct {
	heading string
	// note says what belongs into the column; it shows at the heading.
	note  string
	width float64 // in characters
	// choices are offered in a drop-down; any other text can be typed too.
	choices choices
	cells   []string // of the rows below the heading
	wrapped bool     // long texts take several lines
}

// choices are what a drop-down offers: some words, or the cells of a range.
type choices struct {
	words []string
	cells string
}

// Setting is a row of the sheet Campaign: a setting with its value and
// what to write there, or a section's heading.
type Setting struct {
	Section        string
	Setting, Value string
	Note           string
	Choices        []string // what the value may be; any other text can be typed too
}

// WriteAddresses writes the workbook of an address list with headings
// and two sample rows, which are never printed.
func WriteAddresses(w io.Writer) error {
	return write(w, sheet{addressesSheet, addressColumns}, languages())
}

// WritePods writes the workbook of a pods table with headings and two
// sample rows, which are never printed.
func WritePods(w io.Writer) error {
	return write(w, sheet{podsSheet, podColumns})
}

// WriteWorkbook writes a whole campaign as one workbook: its settings
// beside both lists, which are those of [WriteAddresses] and
// [WritePods].
func WriteWorkbook(w io.Writer, settings []Setting) error {
	book, err := newBook()
	if err != nil {
		return err
	}
	defer book.Close()
	if err := book.addSettings(settings); err != nil {
		return err
	}
	for _, s := range []sheet{{addressesSheet, addressColumns}, {podsSheet, podColumns}, languages()} {
		if err := book.add(s); err != nil {
			return err
		}
	}
	return book.write(w)
}

func write(w io.Writer, sheets ...sheet) error {
	book, err := newBook()
	if err != nil {
		return err
	}
	defer book.Close()
	for _, s := range sheets {
		if err := book.add(s); err != nil {
			return err
		}
	}
	return book.write(w)
}

// sheet is a sheet of a new group's workbook.
type sheet struct {
	name    string
	columns []column
}
