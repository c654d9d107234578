package sheet

import "iter"

// HeadRows is how many rows of a sheet are read when it is opened.
const HeadRows = 100

// Sheet is a worksheet, or the one table of a text file or a file of features.
type Sheet struct {
	File, Name string
	// Head are the first rows that are not blank, at most [HeadRows], with cells
	// of their own.
	Head []Row
	// HeadErr is what ended the reading of Head before its time, nil for nothing.
	HeadErr error
	// HiddenColumns are those that the spreadsheet program does not show, from 0.
	HiddenColumns map[int]bool
	// GuessedEncoding names the encoding of the whole file where it had to be
	// guessed.
	GuessedEncoding string
	// Separator is what stands between the cells of a text file; 0 for another file.
	Separator rune
	// Hidden: the program does not show the whole sheet.
	Hidden bool
	// Features: each row but the first of Head, which are the headings, is a shape on
	// a map and stands for itself. Their coordinate system has Code, "3857", where
	// the file says one.
	Features bool
	Code     string

	rows iter.Seq2[Row, error]
}

// Rows returns all rows in order, those of Head too; blank ones may be left out.
// A workbook's may be ranged over any number of times, that of another file once:
// it is read as a stream. A row is valid until the next one. An error names the file
// and the sheet, and no row follows it.
func (s Sheet) Rows() iter.Seq2[Row, error] { return s.rows }

// readHead reads the first rows that are not blank.
func readHead(rows iter.Seq2[Row, error]) ([]Row, error) {
	return readAllOfHead(func(yield func(Row, error) bool) {
		for row, err := range rows {
			if (err != nil || !row.Blank()) && !yield(row, err) {
				return
			}
		}
	})
}

// mostOfHead is how many rows are read for a head where all of them are blank.
const mostOfHead = 100 * HeadRows

// readAllOfHead reads rows until it has those of a head, with the blank ones between
// them.
func readAllOfHead(rows iter.Seq2[Row, error]) ([]Row, error) {
	var head []Row
	filled := 0
	for row, err := range rows {
		if err != nil {
			return head, err
		}
		head = append(head, row.clone())
		if !row.Blank() {
			filled++
		}
		if filled == HeadRows || len(head) == mostOfHead {
			break
		}
	}
	return head, nil
}
