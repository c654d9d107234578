package roster

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// openText opens a CSV or tab-separated file: UTF-8 with or without a byte order
// mark, UTF-16 with one, and whatever field is not UTF-8 as Windows-1252.
func openText(data []byte, name string) sheet {
	comma := separator(data)
	return sheet{file: name, lines: func() iter.Seq2[line, error] { return textLines(data, comma) }}
}

// records gives a reader of the file's records. Every quote that is not at a
// field's edge is taken as a character.
func records(data []byte, comma rune) *csv.Reader {
	var r io.Reader = bytes.NewReader(data)
	switch {
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		r = transform.NewReader(r, unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder())
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		r = bytes.NewReader(data[3:])
	}
	reader := csv.NewReader(r)
	reader.Comma = comma
	reader.LazyQuotes = true
	reader.FieldsPerRecord = -1
	reader.ReuseRecord = true
	return reader
}

func textLines(data []byte, comma rune) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		reader := records(data, comma)
		inside := 0 // line breaks inside fields so far, which a spreadsheet program does not count
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
			row, guessed := start-inside, false
			cells = cells[:0]
			widest = max(widest, len(fields))
			for _, field := range fields {
				if swallows(field, comma, widest) {
					p := fault("", "a quotation mark opens here and is not closed: it swallows the rows that follow", `delete the mark, or close it with another "`)
					p.Row = row
					yield(line{}, p)
					return
				}
				inside += strings.Count(field, "\n")
				guessed = guessed || !utf8.ValidString(field)
				field = unescapeFormula(decode(field))
				cells = append(cells, cell{shown: field, raw: field})
			}
			if !yield(line{row: row, guessed: guessed, cells: cells}, nil) {
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

// decode reads a field that is not UTF-8 as Windows-1252, in which every byte
// has a meaning, and whose commas and quotes are ASCII's.
func decode(field string) string {
	if utf8.ValidString(field) {
		return field
	}
	decoded, err := charmap.Windows1252.NewDecoder().String(field)
	if err != nil {
		return strings.ToValidUTF8(field, "\uFFFD")
	}
	return decoded
}

// separator finds what parts the fields: the character that gives the most
// headings that are known in one of the first rows, and the most regular rows.
func separator(data []byte) rune {
	best, bestScore := ',', -1
	for _, comma := range []rune{',', ';', '\t'} {
		reader := records(data, comma)
		known, widths := 0, map[int]int{}
		for range headerRows {
			fields, err := reader.Read()
			if err != nil {
				break
			}
			count := 0
			for _, field := range fields {
				if knownHeading(decode(field)) {
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
	return best
}
