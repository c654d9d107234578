package sheet

import (
	"bytes"
	"doorletters/letters"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"
)

// headBytes is how much of a text file is looked at before it is read: enough
// for its encoding, its separator and its headings.
const headBytes = 256 << 10

// openText opens a CSV or tab-separated file. It is read as a stream: a list of
// a million doors is never in memory as text.
func openText(r *replay, name string, o Options) Sheet {
	t := textFile{source: r, legacy: &legacyEncoding{options: o}}
	t.encoding = encodingOf(r.head, o)
	t.legacy.chosen, t.legacy.whole = t.encoding.older, t.encoding.whole
	t.comma, t.directive = separator(t, o.IsHeading)
	return Sheet{File: name, Rows: t.lines, Last: r.last, GuessedEncoding: t.encoding.guessed}
}

// textFile is a text file whose encoding and separator are known.
type textFile struct {
	source   *replay
	encoding textEncoding
	legacy   *legacyEncoding
	comma    rune
	// directive: the first line is Excel's "sep=;", which it does not show.
	directive bool
}

// records gives a reader of the file's records from r, and what mends their
// quotation marks. One that is not at a field's edge is taken as a character.
func (t textFile) records(r io.Reader, comma rune) (*csv.Reader, *quoteMender) {
	mender := newQuoteMender(&lineEnds{r: t.encoding.reader(r)}, comma)
	reader := csv.NewReader(mender)
	reader.Comma = comma
	reader.LazyQuotes = true
	reader.TrimLeadingSpace = comma != '\t' // a space may stand between a comma and a mark
	reader.FieldsPerRecord = -1
	reader.ReuseRecord = true
	return reader, mender
}

func (t textFile) lines() iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		reader, mender := t.records(t.source.reader(), t.comma)
		inside := 0 // line breaks inside fields so far, which a spreadsheet program does not count
		if t.directive {
			inside = 1
		}
		var cells []Cell
		for {
			fields, err := reader.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(Row{}, letters.FileFault("", "the file cannot be read: "+err.Error(), saveAs))
				return
			}
			start, _ := reader.FieldPos(0)
			l := Row{Number: start - inside, Unclosed: mender.dropped[start]}
			if l.Number < 1 {
				continue // the directive
			}
			cells = cells[:0]
			for _, field := range fields {
				inside += strings.Count(field, "\n")
				field, guessed := t.legacy.decode(field)
				if guessed != "" {
					l.Guessed = guessed
				}
				field = unescapeFormula(literal(field))
				cells = append(cells, Cell{Shown: field, Raw: field})
			}
			l.Cells = cells
			if !yield(l, nil) {
				return
			}
		}
	}
}

// separator finds what parts the fields: what the first line says ("sep=;"),
// else the character that gives the most headings that are known in one of the
// first rows, and the most regular rows.
func separator(t textFile, isHeading func(string) bool) (comma rune, directive bool) {
	first, _ := io.ReadAll(io.LimitReader(t.encoding.reader(bytes.NewReader(t.source.head)), 16))
	if said, ok := strings.CutPrefix(strings.ToLower(string(first)), "sep="); ok && said != "" {
		if comma = []rune(said)[0]; strings.ContainsRune(separators, comma) {
			return comma, true
		}
	}
	best, bestScore := ',', -1
	for _, comma := range separators {
		reader, _ := t.records(bytes.NewReader(t.source.head), comma)
		known, widths := 0, map[int]int{}
		for range separatorRows {
			fields, err := reader.Read()
			if err != nil {
				break
			}
			count := 0
			for _, field := range fields {
				if text, _ := t.legacy.decode(field); isHeading(text) {
					count++
				}
			}
			known = max(known, count)
			if len(fields) > 1 {
				widths[len(fields)]++
			}
		}
		regular := 0
		for _, n := range widths {
			regular = max(regular, n)
		}
		if score := known*100 + regular; score > bestScore {
			best, bestScore = comma, score
		}
	}
	return best, false
}

// separatorRows is how many rows are looked at to find the separator.
const separatorRows = 30

const separators = ",;\t|"
