package heading

import (
	"regexp"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/sheet"
)

// findHeader takes the row with the most known headings among the first ones,
// the upper one of two that are equal, if it is what is wanted; or two rows
// that only together are headings: "House" above "number".
func findHeader(s sheet.Sheet, w wanted, named map[string]string) (Table, bool, error) {
	var best, before Table
	for l, err := range s.Rows() {
		if err != nil {
			return Table{}, false, err
		}
		if l.Number > HeaderRows {
			break
		}
		if l.Blank() {
			continue
		}
		h := readHeader(l, w.vocabulary, named)
		both := before.over(h, w.vocabulary, named)
		before = h
		for _, candidate := range []Table{h, both} {
			if candidate.Has(w.needed...) && len(candidate.Columns) > len(best.Columns) && !w.not(l) {
				best = candidate
			}
		}
	}
	if len(best.Columns) == 0 {
		return best, false, nil
	}
	return best.explained(s), true, nil
}

// surelyHeadings is how many known headings no row of doors has.
const surelyHeadings = 3

// over reads two rows as one header, the upper text of a column before the
// lower. A row of doors is no second row of headings.
func (h Table) over(lower Table, v vocabulary, named map[string]string) Table {
	if len(h.Texts) == 0 || lower.Row != h.Row+1 || slices.ContainsFunc(lower.Texts, func(s string) bool { return strings.ContainsAny(s, "0123456789") }) {
		return Table{}
	}
	l := sheet.Row{Number: lower.Row}
	for i := range max(len(h.Texts), len(lower.Texts)) {
		var top, bottom string
		if i < len(h.Texts) {
			top = h.Texts[i]
		}
		if i < len(lower.Texts) {
			bottom = lower.Texts[i]
		}
		text := strings.TrimSpace(top + " " + bottom)
		if top != "" && bottom != "" && v.meaningOf(top) != "" && v.meaningOf(text) == "" && v.meaningOf(bottom) == "" {
			if len(lower.Columns) < surelyHeadings {
				return Table{} // it stands below a heading and is a cell's text
			}
			bottom = "" // "Unit" above "or floor", in a row of headings
			text = top
		}
		for _, try := range []string{text, bottom, top} {
			if v.meaningOf(try) != "" && (try != top || bottom == "" || v.meaningOf(bottom) == "") {
				text = try
				break
			}
		}
		l.Cells = append(l.Cells, sheet.Cell{Shown: text, Raw: text})
	}
	both := readHeader(l, v, named)
	both.rows = [][]string{h.Texts, lower.Texts}
	both.Continues = h.Has(ColumnStreet, ColumnAddress)
	return both
}

// explained takes in a row right below the headings that explains them: cells in
// brackets, no digits. It is no door.
func (h Table) explained(s sheet.Sheet) Table {
	for l, err := range s.Rows() {
		if err != nil || l.Number > h.Row+1 {
			return h
		}
		if l.Number <= h.Row || l.Blank() {
			continue
		}
		var texts []string
		bracketed := 0
		for _, c := range l.Cells {
			text := letters.Tidy(c.Shown)
			texts = append(texts, text)
			switch {
			case text == "":
			case forExample.MatchString(text):
				bracketed++
			case strings.ContainsAny(text, "0123456789"):
				return h
			case bracketedWhole.MatchString(text), letters.Fold(text) == "optional", letters.Fold(text) == "required", letters.Fold(text) == "text":
				bracketed++
			}
		}
		if bracketed == 0 {
			return h
		}
		if h.rows == nil {
			h.rows = [][]string{h.Texts}
		}
		h.rows = append(h.rows, texts)
		h.Row, h.Explains = l.Number, true
	}
	return h
}

// forExample begins a text that shows what a column is for.
var forExample = regexp.MustCompile(`(?i)^(?:e\.? ?g\.?|ex\.|example|for example|p\. ?ej\.|ej\.|por ejemplo|p\. ?ex\.|par exemple|por exemplo|z\. ?b\.|zum beispiel)[ :]`)

var bracketedWhole = regexp.MustCompile(`^[(\[].*\pL.*[)\]]$`)
