package sheet

import (
	"bytes"
	"io"
	"strings"
)

const separators = ",;\t|"

// directedSeparators are further ones that a file may say it has.
const directedSeparators = "^~:#!_"

// separatorRows is how many rows are looked at to find the separator.
const separatorRows = 30

// findSeparator finds what separates the fields: what the first line says
// ("sep=;"), else the character with which one of the first rows has the most
// known headings, and the most rows are equally long.
func (f textFile) findSeparator(head []byte, isHeading func(string) bool) (separator rune, directive bool) {
	if separator, ok := f.directedSeparator(head); ok {
		return separator, true
	}
	best, bestScore := ',', -1
	for _, separator := range separators {
		if score := f.scoreSeparator(head, separator, isHeading); score > bestScore {
			best, bestScore = separator, score
		}
	}
	return best, false
}

// directedSeparator returns the separator that the first line says.
func (f textFile) directedSeparator(head []byte) (rune, bool) {
	first, _ := io.ReadAll(io.LimitReader(f.encoding.reader(bytes.NewReader(head)), 16))
	said, ok := strings.CutPrefix(strings.ToLower(string(first)), "sep=")
	if !ok || said == "" {
		return 0, false
	}
	if strings.HasPrefix(said, `\t`) { // as some write a tab
		return '\t', true
	}
	separator := []rune(said)[0]
	return separator, strings.ContainsRune(separators+directedSeparators, separator)
}

// scoreSeparator returns how well a separator fits the first rows.
func (f textFile) scoreSeparator(head []byte, separator rune, isHeading func(string) bool) int {
	reader, _, _ := f.records(bytes.NewReader(head), separator)
	known, regular, widths := 0, 0, map[int]int{}
	for range separatorRows {
		fields, err := reader.Read()
		if err != nil {
			break
		}
		headings := 0
		for _, field := range fields {
			if text, _ := f.legacy.decode(field); isHeading(text) {
				headings++
			}
		}
		known = max(known, headings)
		if n := len(fields); n > 1 {
			widths[n]++
			regular = max(regular, widths[n])
		}
	}
	return known*100 + regular
}
