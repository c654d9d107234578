package heading

import (
	"doorletters/letters"
	"doorletters/letters/sheet"
)

// Coordinate is the text of a coordinate's cell: all decimals, not those shown.
func Coordinate(c sheet.Cell) string {
	if c.Raw == "" {
		return ""
	}
	text := letters.Tidy(c.Raw)
	if text != "" && (IsBlankWord(text) || sheet.ErrorTexts[text]) {
		return ""
	}
	return text
}
