package sheet_test

import (
	"encoding/csv"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"doorletters/letters/sheet"
)

// splitAt splits a CSV text as a spreadsheet program does: quotation marks count only
// at the beginning of a cell, and what stands behind the closing one belongs to it.
func splitAt(text string, separators string) []string {
	var cells []string
	var cell strings.Builder
	quoted, begins := false, true
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		switch r := runes[i]; {
		case quoted && r == '"' && i+1 < len(runes) && runes[i+1] == '"':
			cell.WriteRune(r)
			i++
		case quoted && r == '"':
			quoted = false
		case quoted:
			cell.WriteRune(r)
		case begins && r == '"':
			quoted, begins = true, false
		case strings.ContainsRune(separators+"\r\n", r):
			cells, begins = append(cells, cell.String()), true
			cell.Reset()
		default:
			cell.WriteRune(r)
			begins = false
		}
	}
	return append(cells, cell.String())
}

var formula = regexp.MustCompile(`^[\s\p{Z}\p{Cf}"]*[=+\-@＝＋－＠]`)

// Whatever a text is and wherever a spreadsheet program splits the file, no cell is a
// formula; and the text comes back as it was.
func TestEscapeFormula(t *testing.T) {
	parts := rapid.SampledFrom([]string{"=", "+", "-", "@", "＝", "＋", "－", "＠", ";", "\t", "|", ",", "\n", "\r", "'", `"`, " ", "\u00a0", "\u200b", "\ufeff", "a", "é", "1"})
	word := rapid.Custom(func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(parts, 0, 9).Draw(t, "parts"), "") })
	rapid.Check(t, func(t *rapid.T) {
		row := []string{word.Draw(t, "first"), word.Draw(t, "second"), "end"}
		for i, text := range row {
			row[i] = sheet.EscapeFormula(text)
			if back := sheet.UnescapeFormula(row[i]); back != text {
				t.Fatalf("%q came back as %q", text, back)
			}
		}
		var b strings.Builder
		w := csv.NewWriter(&b)
		if err := w.Write(row); err != nil {
			t.Fatal(err)
		}
		w.Flush()
		for _, separators := range []string{",", ";", "\t", "|", ",;\t"} {
			for _, cell := range splitAt(b.String(), separators) {
				if formula.MatchString(cell) {
					t.Fatalf("split at %q, %q has the cell %q", separators, b.String(), cell)
				}
			}
		}
	})
}

func TestEscapeFormulaLeavesTexts(t *testing.T) {
	for _, text := range []string{"", "12 Alder St", "O'Brien; back door", "'", "''", "'tis", "street = \"St Name\"", "call +1 617 555 0100", "a, -b", "CP1;CP2"} {
		if got := sheet.EscapeFormula(text); got != text {
			t.Errorf("%q became %q", text, got)
		}
		if got := sheet.UnescapeFormula(text); got != text {
			t.Errorf("%q was read as %q", text, got)
		}
	}
}
