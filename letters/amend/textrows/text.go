package textrows

import (
	"slices"
	"strings"
	"unicode/utf16"
)

// Text is a table as it stands in a text.
type Text struct {
	mark      string // in front of it
	ends      string // of its lines
	separator string
	rows      []row
	// first is the number of the first row, as a spreadsheet program counts.
	first int
	// quotes: every cell of the headings stands between quotation marks, as some programs
	// write all cells.
	quotes bool
}

// row is a row, or an empty line.
type row struct {
	cells []cell
	end   string // of its line; empty where the text ends

	removed bool
}

// cell is a field as it stands in its row, blanks and quotation marks too.
type cell string

const byteOrderMark = "\ufeff"

// Open takes a text apart. Separator is what it is read with.
func Open(data []byte, separator rune) *Text {
	text := decoded(data)
	t := &Text{separator: string(separator), first: 1, ends: "\n"}
	if rest, marked := strings.CutPrefix(text, byteOrderMark); marked {
		t.mark, text = byteOrderMark, rest
	}
	for len(text) > 0 {
		var r row
		r, text = t.take(text)
		t.rows = append(t.rows, r)
	}
	if len(t.rows) == 0 {
		return t
	}
	if t.rows[0].end != "" {
		t.ends = t.rows[0].end
	}
	if begin := t.rows[0].text(t.separator); len(begin) > 4 && strings.EqualFold(begin[:4], "sep=") { // which programs do not show
		t.first = 0
	}
	t.quotes = !slices.ContainsFunc(t.rows[min(1-t.first, len(t.rows)-1)].cells, func(c cell) bool { return !strings.HasPrefix(string(c), `"`) })
	return t
}

// decoded is a text in UTF-16 in UTF-8; another stays as it is.
func decoded(data []byte) string {
	text := string(data)
	big := strings.HasPrefix(text, "\xfe\xff")
	if !big && !strings.HasPrefix(text, "\xff\xfe") {
		return text
	}
	units := make([]uint16, 0, len(data)/2)
	for i := 0; i+1 < len(data); i += 2 {
		low, high := data[i], data[i+1]
		if big {
			low, high = high, low
		}
		units = append(units, uint16(low)|uint16(high)<<8)
	}
	return string(utf16.Decode(units))
}

// take takes a row off a text.
func (t *Text) take(text string) (row, string) {
	var r row
	for {
		end := t.cellEnd(text)
		r.cells = append(r.cells, cell(text[:end]))
		text = text[end:]
		if !strings.HasPrefix(text, t.separator) {
			break
		}
		text = text[len(t.separator):]
	}
	for _, end := range []string{"\r\n", "\n", "\r"} {
		if strings.HasPrefix(text, end) {
			r.end = end
			break
		}
	}
	return r, text[len(r.end):]
}

// cellEnd returns where the field ends that a text begins with.
func (t *Text) cellEnd(text string) int {
	at := 0
	if t.separator != "\t" {
		at = len(text) - len(strings.TrimLeft(text, " \t"))
	}
	if strings.HasPrefix(text[at:], `"`) {
		for at++; at < len(text); at++ {
			if text[at] != '"' {
				continue
			}
			if strings.HasPrefix(text[at:], `""`) {
				at++
				continue
			}
			break
		}
	}
	if n := strings.IndexAny(text[at:], t.separator+"\r\n"); n >= 0 {
		return at + n
	}
	return len(text)
}

// text is the row as it stands.
func (r row) text(separator string) string {
	parts := make([]string, len(r.cells))
	for i, c := range r.cells {
		parts[i] = string(c)
	}
	return strings.Join(parts, separator)
}

// Bytes returns the text.
func (t *Text) Bytes() []byte {
	var b strings.Builder
	b.WriteString(t.mark)
	for _, r := range t.rows {
		if !r.removed {
			b.WriteString(r.text(t.separator) + r.end)
		}
	}
	return []byte(b.String())
}
