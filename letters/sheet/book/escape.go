package book

import (
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

// escape writes a text as a cell has it: what in it looks like the number of a character,
// "_x0041_", is to be no A (ECMA-376, part 1, 22.9.2.19, ST_Xstring).
func escape(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var b strings.Builder
	for i := range len(text) {
		b.WriteByte(text[i])
		if isNumber(text[i:]) {
			b.WriteString("x005F_")
		}
	}
	return b.String()
}

// isNumber reports whether a text begins as the number of a character does.
func isNumber(text string) bool {
	const digits = 4
	if !strings.HasPrefix(text, "_x") || len(text) < len("_x0000_") || text[2+digits] != '_' {
		return false
	}
	for _, c := range []byte(text[2 : 2+digits]) {
		if c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// checkLength refuses a text that excelize would cut off without a word.
func checkLength(text string) error {
	if n := len(utf16.Encode([]rune(text))); n > excelize.TotalCellChars {
		return fmt.Errorf("a text has %d characters, and a cell of a spreadsheet holds %d at most", n, excelize.TotalCellChars)
	}
	return nil
}
