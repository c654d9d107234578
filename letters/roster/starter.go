package roster

import (
	"io"
)

// starterColumn is a column of a sheet that a new group fills in.
type starterColumn struct {
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

// StarterSetting is a row of the sheet Campaign: a setting with its value and
// what to write there, or a section's heading.
type StarterSetting struct {
	Section        string
	Setting, Value string
	Note           string
	Choices        []string // what the value may be; any other text can be typed too
}

// WriteStarterAddresses writes the workbook of an address list with headings
// and two sample rows, which are never printed.
func WriteStarterAddresses(w io.Writer) error {
	return writeStarter(w, starterSheet{addressesSheet, starterAddresses}, starterLanguages())
}

// WriteStarterPods writes the workbook of a pods table with headings and two
// sample rows, which are never printed.
func WriteStarterPods(w io.Writer) error {
	return writeStarter(w, starterSheet{podsSheet, starterPods})
}

// WriteStarterWorkbook writes a whole campaign as one workbook: its settings
// beside both lists, which are those of [WriteStarterAddresses] and
// [WriteStarterPods].
func WriteStarterWorkbook(w io.Writer, settings []StarterSetting) error {
	book, err := newStarterBook()
	if err != nil {
		return err
	}
	defer book.Close()
	if err := book.addSettings(settings); err != nil {
		return err
	}
	for _, s := range []starterSheet{{addressesSheet, starterAddresses}, {podsSheet, starterPods}, starterLanguages()} {
		if err := book.add(s); err != nil {
			return err
		}
	}
	return book.write(w)
}

func writeStarter(w io.Writer, sheets ...starterSheet) error {
	book, err := newStarterBook()
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

// starterSheet is a sheet of a new group's workbook.
type starterSheet struct {
	name    string
	columns []starterColumn
}
