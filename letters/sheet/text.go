package sheet

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet/filekind"
)

// headBytes is how much of a text file is looked at before it is read: enough
// for its encoding, its separator and its headings.
const headBytes = 256 << 10

// openText opens a CSV or tab-separated file, of which the first bytes have been
// read. It is read as a stream: a list of a million doors is never in memory as
// text.
func openText(head []byte, rest io.Reader, name string, o Options) Sheet {
	f := textFile{encoding: encodingOf(head, o), legacy: &legacyEncoding{options: o}}
	f.legacy.chosen, f.legacy.whole = f.encoding.older, f.encoding.whole
	f.separator, f.directive = f.findSeparator(head, o.IsHeading)
	rows := newTextRows(f, io.MultiReader(bytes.NewReader(head), rest), name)
	s := Sheet{File: name, GuessedEncoding: f.encoding.guessed, Separator: f.separator}
	s.Head, s.HeadErr = readHead(rows.rest)
	s.rows = onceWithHead(s.Head, s.HeadErr, rows.rest)
	return s
}

// onceWithHead returns the rows of a sheet whose head has been read, which may be
// ranged over once.
func onceWithHead(head []Row, err error, rest iter.Seq2[Row, error]) iter.Seq2[Row, error] {
	spent := false
	return func(yield func(Row, error) bool) {
		if spent {
			yield(Row{}, errors.New("sheet: the rows of this file can be ranged over once"))
			return
		}
		spent = true
		for _, row := range head {
			if !yield(row.clone(), nil) {
				return
			}
		}
		if err != nil {
			yield(Row{}, err)
			return
		}
		rest(yield)
	}
}

// textFile is a text file whose encoding and separator are known.
type textFile struct {
	encoding  textEncoding
	legacy    *legacyEncoding
	separator rune
	// directive: the first line is Excel's "sep=;", which it does not show.
	directive bool
}

// records returns a reader of the file's records from r, and what repairs their
// quotation marks. One that is not at a field's edge is taken as a character.
func (f textFile) records(r io.Reader, separator rune) (*csv.Reader, *quoteRepair, *recordLimit) {
	repair := newQuoteRepair(&lineEnds{r: f.encoding.reader(r)}, separator)
	limit := newRecordLimit(repair, separator)
	reader := csv.NewReader(limit)
	reader.Comma = separator
	reader.LazyQuotes = true
	reader.TrimLeadingSpace = separator != '\t' // a space may stand between a comma and a mark
	reader.FieldsPerRecord = -1
	reader.ReuseRecord = true
	return reader, repair, limit
}

// textRows reads the rows of a text file one after another.
type textRows struct {
	textFile
	name   string
	reader *csv.Reader
	repair *quoteRepair
	limit  *recordLimit
	row    int // the number of the row that was read last
	cells  []Cell
	// inside is how many line breaks there were inside fields, which a
	// spreadsheet program does not count.
	inside int
}

func newTextRows(f textFile, r io.Reader, name string) *textRows {
	t := &textRows{textFile: f, name: name}
	t.reader, t.repair, t.limit = f.records(r, f.separator)
	if f.directive {
		t.inside = 1
	}
	return t
}

// rest yields the rows that were not read yet.
func (t *textRows) rest(yield func(Row, error) bool) {
	for {
		row, err := t.next()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			yield(Row{}, t.fault(err))
			return
		}
		if row.Number > 0 && !yield(row, nil) { // the directive has none
			return
		}
	}
}

// fault says why the file cannot be read on.
func (t *textRows) fault(err error) error {
	if fault := (letters.Problem{}); errors.As(err, &fault) {
		return fault
	}
	return letters.FileFault(t.name, "the file cannot be read: "+err.Error(), filekind.SaveAs)
}

// next reads a row, valid until the next one.
func (t *textRows) next() (Row, error) {
	t.limit.begin()
	fields, err := t.reader.Read()
	switch {
	case errors.Is(err, errTooLong):
		return Row{}, tooLongRow(t.name, t.row+1)
	case errors.Is(err, errTooManyCells):
		return Row{}, tooManyColumns(t.name, t.row+1, "more than "+Figure(maxSeparators))
	case err != nil:
		return Row{}, err
	}
	start, _ := t.reader.FieldPos(0)
	row := Row{Number: start - t.inside, Unclosed: t.repair.dropped[start], Curly: t.repair.curly[start]}
	delete(t.repair.dropped, start)
	delete(t.repair.curly, start)
	t.row = row.Number
	if len(fields) > MaxColumns {
		return row, tooManyColumns(t.name, row.Number, Figure(len(fields)))
	}
	if row.Number < 1 {
		return row, nil
	}
	t.cells = t.cells[:0]
	for _, field := range fields {
		if breaks := strings.Count(field, "\n"); breaks > 0 {
			t.inside += breaks
			row.RowInside = row.RowInside || t.hasRow(field)
		}
		field, guessed := t.legacy.decode(field)
		if guessed != "" {
			row.Guessed = guessed
		}
		field = UnescapeFormula(literal(field))
		t.cells = append(t.cells, newCell(field, field))
	}
	row.Cells = t.cells
	return row, nil
}

// hasRow reports whether a line of a cell looks like a row of the list: a mark before
// it may have been forgotten. Prose has spaces after its commas.
func (t *textRows) hasRow(cell string) bool {
	const fewCells = 3
	if t.repair.width < fewCells {
		return false
	}
	separator := string(t.separator)
	for line := range strings.SplitSeq(cell, "\n") {
		if strings.Count(line, separator)-strings.Count(line, separator+" ") >= t.repair.width-1 {
			return true
		}
	}
	return false
}
