package starter

import (
	"io"

	"doorletters/letters/sheet/book"
)

// WriteAddresses writes the workbook of an address list with headings
// and two sample rows, which are never printed.
func WriteAddresses(w io.Writer) error {
	return write(w, nil, book.Sheet{Name: addressesSheet, Columns: addressColumns}, languages())
}

// WritePods writes the workbook of a pods table with headings and two
// sample rows, which are never printed.
func WritePods(w io.Writer) error {
	return write(w, nil, book.Sheet{Name: PodsSheet, Columns: podColumns})
}

// WriteWorkbook writes a whole campaign as one workbook: its settings
// beside both lists, which are those of [WriteAddresses] and
// [WritePods].
func WriteWorkbook(w io.Writer, settings []Setting) error {
	return write(w, settings,
		book.Sheet{Name: addressesSheet, Columns: addressColumns}, book.Sheet{Name: PodsSheet, Columns: podColumns}, languages())
}

// write writes a workbook of the settings, if there are any, and sheets.
func write(w io.Writer, settings []Setting, sheets ...book.Sheet) error {
	b, err := book.New()
	if err != nil {
		return err
	}
	defer b.Close()
	if len(settings) > 0 {
		if err := addSettings(b, settings); err != nil {
			return err
		}
	}
	for _, s := range sheets {
		if err := b.Add(s); err != nil {
			return err
		}
	}
	return b.Save(w)
}
