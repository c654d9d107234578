package workbook

import (
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// tagOf finds the line that says which language it is: above the headings, or on top of
// another sheet. Empty where there is none.
func tagOf(sheets []sheet.Sheet, messages *reader) string {
	for _, row := range messages.sheet.Head {
		if row.Number >= messages.headings {
			break
		}
		if tag := tagIn(row); tag != "" {
			return tag
		}
	}
	for _, s := range sheets {
		const top = 3
		for _, row := range s.Head[:min(top, len(s.Head))] {
			if tag := tagIn(row); tag != "" && s.Name != messages.sheet.Name {
				return tag
			}
		}
	}
	return ""
}

// tagIn returns the tag that a row has behind "Language:".
func tagIn(row sheet.Row) string {
	tag, _, _ := strings.Cut(behind(languageLine, row), " ")
	return tag
}

// behind returns what a row has behind the beginning of a line; empty for nothing.
func behind(begin string, row sheet.Row) string {
	for _, cell := range row.Cells {
		text := letters.Tidy(cell.Shown)
		if len(text) > len(begin) && strings.EqualFold(text[:len(begin)], begin) {
			return strings.TrimSpace(text[len(begin):])
		}
	}
	return ""
}

// textFileOf returns what a sheet says of the text file.
func textFileOf(sheets []sheet.Sheet) string {
	for _, s := range sheets {
		for _, row := range s.Head {
			if text := behind(textFileLine, row); text != "" {
				return text
			}
		}
	}
	return ""
}

// headerOf reads the notes on the whole translation, which stand on a sheet of their own.
func headerOf(sheets []sheet.Sheet, messages *reader) []string {
	for _, s := range sheets {
		if s.Name == messages.sheet.Name {
			continue
		}
		column := -1
		var lines []string
		for row, err := range s.Rows() {
			if err != nil || row.Number > maxRows {
				break
			}
			for i, cell := range row.Cells {
				switch text := trim(cell.Shown); {
				case column < 0 && letters.Fold(text) == letters.Fold(headingHeader):
					column = i
				case column == i && text != "":
					for line := range strings.SplitSeq(text, "\n") {
						lines = append(lines, strings.TrimSpace(strings.TrimLeft(line, "#")))
					}
				}
			}
		}
		if column >= 0 {
			return lines
		}
	}
	return nil
}
