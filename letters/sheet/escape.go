package sheet

import "strings"

// ByteOrderMark begins a CSV file in UTF-8; without it Excel reads accents wrongly.
const ByteOrderMark = "\ufeff"

// In a CSV file a cell that begins with = + - @, a tab or a carriage return is
// run as a formula when a spreadsheet program opens it. An apostrophe in front
// makes it text. Reading takes it off again, in every text file.

// EscapeFormula sets the apostrophe; before one that could be taken for it, another.
func EscapeFormula(text string) string {
	if startsFormula(text) || len(text) > 1 && text[0] == '\'' && (text[1] == '\'' || startsFormula(text[1:])) {
		return "'" + text
	}
	return text
}

// literal takes a text out of the formula that some programs write to keep it
// from being taken for a number: ="02139".
func literal(text string) string {
	if inner, ok := strings.CutPrefix(text, `="`); ok && len(inner) > 1 && inner[len(inner)-1] == '"' {
		return strings.ReplaceAll(inner[:len(inner)-1], `""`, `"`)
	}
	return text
}

// unescapeFormula takes the apostrophe off. White space is never at the front of a text
// that was read, so an apostrophe before it is the writer's own.
func unescapeFormula(text string) string {
	if len(text) > 1 && text[0] == '\'' && text[1] != '\t' && text[1] != '\r' && (text[1] == '\'' || startsFormula(text[1:])) {
		return text[1:]
	}
	return text
}

func startsFormula(text string) bool {
	if text == "" {
		return false
	}
	switch text[0] {
	case '=', '+', '-', '@', '\t', '\r':
		return true
	}
	return false
}
