package roster

import (
	"regexp"
	"strings"

	"doorletters/letters"
	"doorletters/letters/heading"
	"doorletters/letters/sheet"
)

// dittoWords stand for what the row above says, in the languages of the headings.
var dittoWords = map[string]bool{
	"ditto": true, "dito": true, "do": true, "dto": true, "idem": true, "id": true,
	"same": true, "same as above": true, "the same": true, "as above": true, "see above": true, "same street": true, "same st": true, "same as the above": true, "same as last": true, "same as prev": true, "same as previous": true, "same address": true,
	"igual": true, "lo mismo": true, "mismo": true, "misma": true, "le meme": true, "meme": true, "mesmo": true, "mesma": true,
	"siehe oben": true, "wie oben": true, "gleich": true, "come sopra": true, "como arriba": true, "como acima": true, "comme ci dessus": true,
	"同上": true, "同": true, "仝": true,
}

// isDitto reports whether a cell says that the one above it counts: a mark in
// any of its shapes, or a word.
func isDitto(text string) bool {
	if text == "" || len(text) > 24 || strings.ContainsAny(text, "0123456789") {
		return false
	}
	if marks := strings.Trim(text, "-–—―─ ,.|"); marks != "" && len(marks) <= 9 && strings.Trim(marks, `"“”„‟″〃״'′´‘’ ,`+"`") == "" {
		return true
	}
	switch text {
	case ",,", "↓", "↑", "^", "^^", "々", "〃":
		return true
	}
	return dittoWords[letters.Fold(text)]
}

// dittoAndUnit is the mark for a whole address and a unit of its own behind it.
var dittoAndUnit = regexp.MustCompile("^[\"“”„〃״'′´‘’`]+[ ,]+(\\S.*)$")

// above remembers by column what the rows so far say, for ditto marks.
type above []sheet.Cell

// take puts what the marks stand for into a line, and remembers what it says
// itself. A mark with nothing above it is blank. Streets and places are looked
// for above blank cells too, where they are written once for many rows; a unit
// or language is that of the row right above or none. In notes a mark is a mark.
func (a *above) take(l *sheet.Row, h *heading.Table) {
	for len(*a) < len(l.Cells) {
		*a = append(*a, sheet.Cell{})
	}
	for i := len(l.Cells); i < len(*a); i++ {
		if m := h.ColumnAt(i); m == heading.ColumnUnit || m == heading.ColumnLanguage {
			(*a)[i] = sheet.Cell{}
		}
	}
	for i := range l.Cells {
		c := &l.Cells[i]
		if *c == (*a)[i] { // no mark is remembered
			continue
		}
		text := letters.Tidy(c.Shown)
		if text == "" {
			switch h.ColumnAt(i) {
			case heading.ColumnNumber, heading.ColumnStreet, heading.ColumnAddress, heading.ColumnCity, heading.ColumnZIP:
			default:
				(*a)[i] = sheet.Cell{}
			}
			continue
		}
		switch {
		case h.ColumnAt(i) == heading.ColumnNote:
		case isDitto(text):
			filled := c.Filled
			*c = (*a)[i]
			c.Filled = filled
		default:
			(*a)[i] = *c
		}
	}
}
