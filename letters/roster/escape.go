package roster

// In a CSV file a cell that begins with = + - @, a tab or a carriage return is
// run as a formula when a spreadsheet program opens it. An apostrophe in front
// makes it text. Reading takes it off again, in every text file.

// escapeFormula sets the apostrophe; before one that could be taken for it, another.
func escapeFormula(text string) string {
	if startsFormula(text) || len(text) > 1 && text[0] == '\'' && (text[1] == '\'' || startsFormula(text[1:])) {
		return "'" + text
	}
	return text
}

func unescapeFormula(text string) string {
	if len(text) > 1 && text[0] == '\'' && (text[1] == '\'' || startsFormula(text[1:])) {
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
