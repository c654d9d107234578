package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ByteOrderMark begins a CSV file in UTF-8; without it Excel reads accents wrongly.
const ByteOrderMark = "\ufeff"

// In a CSV file a cell that begins with = + - or @, wide ones too, is run as a formula
// when a spreadsheet program opens it; so is what follows a semicolon, a tab, a bar or
// a line's end inside a cell, where the program splits the file at those: quotation
// marks in the middle of what it takes for a cell do not count there. An apostrophe in
// front makes it text. Reading takes it off again, in every text file.

// splitters are what spreadsheet programs split lines at besides the comma, of which
// quotation marks take care, and what ends a line.
const splitters = ";\t|\r\n"

// EscapeFormula sets an apostrophe before each part of a text that could be run; before
// apostrophes that could be taken for one, another. [UnescapeFormula] takes them off.
func EscapeFormula(text string) string {
	if !strings.ContainsAny(text, "=+-@＝＋－＠\t\r") {
		return text
	}
	return eachPart(text, func(part string, first bool) string {
		if runs(strings.TrimLeft(part, "'"), first) {
			return "'" + part
		}
		return part
	})
}

// UnescapeFormula returns the text that [EscapeFormula] was given.
func UnescapeFormula(text string) string {
	if strings.IndexByte(text, '\'') < 0 {
		return text
	}
	return eachPart(text, func(part string, first bool) string {
		if bare := strings.TrimLeft(part, "'"); bare != part && runs(bare, first) {
			return part[1:]
		}
		return part
	})
}

// eachPart replaces each part of a text that a spreadsheet program may take for a
// cell of its own. A part has the splitter behind it.
func eachPart(text string, replace func(part string, first bool) string) string {
	var b strings.Builder
	for first := true; first || text != ""; first = false {
		end := strings.IndexAny(text, splitters) + 1
		if end == 0 {
			end = len(text)
		}
		b.WriteString(replace(text[:end], first))
		text = text[end:]
	}
	return b.String()
}

// runs reports whether a part of a text begins as a formula does, behind blanks, what is
// not seen, and quotation marks: of those a pair may be left out. A cell that begins with
// a tab or a carriage return may lose it.
func runs(part string, first bool) bool {
	if first && part != "" && (part[0] == '\t' || part[0] == '\r') {
		return true
	}
	part = strings.TrimLeftFunc(part, func(r rune) bool { return r == '"' || unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
	r, _ := utf8.DecodeRuneInString(part)
	return strings.ContainsRune("=+-@＝＋－＠", r) && part != ""
}

// literal takes a text out of the formula that some programs write to keep it
// from being taken for a number: ="02139".
func literal(text string) string {
	if inner, ok := strings.CutPrefix(text, `="`); ok && len(inner) > 1 && inner[len(inner)-1] == '"' {
		return strings.ReplaceAll(inner[:len(inner)-1], `""`, `"`)
	}
	return text
}
