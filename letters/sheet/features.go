package sheet

import (
	"bytes"
	"errors"
	"io"
	"iter"
	"slices"

	"doorletters/letters/sheet/feature"
	"doorletters/letters/sheet/filekind"
)

// openFeatures opens a GeoJSON file, of which the first bytes have been read: the
// properties of its features are the columns of a table.
func openFeatures(head []byte, rest io.Reader, name string, o Options) ([]Sheet, error) {
	if p := filekind.RefuseFeatures(head, name); p != nil {
		return nil, *p
	}
	encoding := encodingOf(head, o)
	whole := io.MultiReader(bytes.NewReader(head), rest)
	list := feature.Open(recordSeparators{encoding.reader(whole)}, name, o.IsHeading)
	legacy := &legacyEncoding{options: o, chosen: encoding.older, whole: encoding.whole}
	return []Sheet{featureSheet(list, legacy, name)}, nil
}

// featureSheet is the table of a file's features. Its headings are row 0, and the
// feature of row 1 is the first of the file.
func featureSheet(list *feature.List, legacy *legacyEncoding, name string) Sheet {
	s := Sheet{File: name, Features: true, Code: list.Code}
	headings := featureRow(0, list.Columns, legacy, nil)
	rest := func(yield func(Row, error) bool) {
		var cells []Cell
		for {
			f, err := list.Next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(Row{}, err)
				return
			}
			row := featureRow(f.Number, f.Values, legacy, cells)
			row.Unread, cells = f.Unread, row.Cells
			if !yield(row, nil) {
				return
			}
		}
	}
	// A blank feature is one too, and is counted with those that are no doors.
	head, err := readAllOfHead(startsWith(headings, rest))
	s.Head = slices.DeleteFunc(slices.Clone(head), Row.Blank)
	s.HeadErr, s.rows = err, onceWithHead(head, err, rest)
	return s
}

// featureRow makes a row of values, in cells that it may use.
func featureRow(number int, values []string, legacy *legacyEncoding, cells []Cell) Row {
	row := Row{Number: number, Cells: cells[:0]}
	for _, value := range values {
		value, guessed := legacy.decode(value)
		if guessed != "" {
			row.Guessed = guessed
		}
		row.Cells = append(row.Cells, newCell(value, value))
	}
	return row
}

// startsWith returns rows with one more before them.
func startsWith(first Row, rest iter.Seq2[Row, error]) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if yield(first, nil) {
			rest(yield)
		}
	}
}

// recordSeparators reads a text whose records begin with a separator of their own
// (RFC 8142), a blank for each.
type recordSeparators struct{ r io.Reader }

func (s recordSeparators) Read(p []byte) (int, error) {
	n, err := s.r.Read(p)
	for i, c := range p[:n] {
		if c == 0x1E {
			p[i] = ' '
		}
	}
	return n, err
}
