package roster

import (
	"bytes"
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
func openText(r *replay, name, country string) sheet {
	t := textFile{source: r, legacy: &legacyEncoding{country: country}}
	t.encoding = encodingOf(r.head, country)
	t.comma, t.directive = separator(t)
	return sheet{file: name, lines: t.lines, last: r.last, encoding: t.encoding.guessed}
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

// records gives a reader of the file's records from r. A quote that is not at a
// field's edge is taken as a character.
func (t textFile) records(r io.Reader, comma rune) *csv.Reader {
	reader := csv.NewReader(newDittoQuotes(&lineEnds{r: t.encoding.reader(r)}, comma))
	reader.Comma = comma
	reader.LazyQuotes = true
	reader.FieldsPerRecord = -1
	reader.ReuseRecord = true
	return reader
}

func (t textFile) lines() iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		reader := t.records(t.source.reader(), t.comma)
		inside := 0 // line breaks inside fields so far, which a spreadsheet program does not count
		if t.directive {
			inside = 1
		}
		widest := 0
		var cells []cell
		for {
			fields, err := reader.Read()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				yield(line{}, fault("", "the file cannot be read: "+err.Error(), saveAs))
				return
			}
			start, _ := reader.FieldPos(0)
			l := line{row: start - inside}
			if l.row < 1 {
				continue // the directive
			}
			cells = cells[:0]
			widest = max(widest, len(fields))
			for _, field := range fields {
				if swallows(field, t.comma, widest) {
					p := fault("", "a quotation mark opens here and is not closed: it swallows the rows that follow", `delete the mark, or close it with another "`)
					p.Row = l.row
					yield(line{}, p)
					return
				}
				inside += strings.Count(field, "\n")
				field, guessed := t.legacy.decode(field)
				if guessed != "" {
					l.guessed = guessed
				}
				field = unescapeFormula(field)
				cells = append(cells, cell{shown: field, raw: field})
			}
			l.cells = cells
			if !yield(l, nil) {
				return
			}
		}
	}
}

// swallows reports whether whole rows stand inside a field, which an unclosed
// quotation mark does. A field of several lines may well have commas in it.
func swallows(field string, comma rune, widest int) bool {
	first, rest, found := strings.Cut(field, "\n")
	if !found || widest < 2 {
		return false
	}
	rows := 0
	for inner := range strings.SplitSeq(rest, "\n") {
		if strings.Count(inner, string(comma)) >= widest-1 {
			rows++
		}
	}
	return rows > 1 || rows == 1 && (widest > 3 || strings.ContainsRune(first, comma))
}

// separator finds what parts the fields: what the first line says ("sep=;"),
// else the character that gives the most headings that are known in one of the
// first rows, and the most regular rows.
func separator(t textFile) (comma rune, directive bool) {
	first, _ := io.ReadAll(io.LimitReader(t.encoding.reader(bytes.NewReader(t.source.head)), 16))
	if said, ok := strings.CutPrefix(strings.ToLower(string(first)), "sep="); ok && said != "" {
		if comma = []rune(said)[0]; strings.ContainsRune(separators, comma) {
			return comma, true
		}
	}
	best, bestScore := ',', -1
	for _, comma := range separators {
		reader := t.records(bytes.NewReader(t.source.head), comma)
		known, widths := 0, map[int]int{}
		for range headerRows {
			fields, err := reader.Read()
			if err != nil {
				break
			}
			count := 0
			for _, field := range fields {
				if text, _ := t.legacy.decode(field); knownHeading(text) {
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

const separators = ",;\t|"
