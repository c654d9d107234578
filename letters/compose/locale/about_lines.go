package locale

import (
	"slices"
	"strings"
)

// lineWidth is how long a line of comment is made, in characters.
const lineWidth = 96

// aboutLines are the lines of what a message means, broken so that none of them begins like
// one of the others above a message.
func aboutLines(description string) []string {
	const widest = lineWidth - len(comment) - 1
	for width := widest; width > widest/2; width-- {
		if lines := wrapped(description, width); !slices.ContainsFunc(lines, isOther) {
			return lines
		}
	}
	return wrapped(description, widest)
}

// isOther reports whether a line of comment says something else than what a message means.
func isOther(line string) bool {
	_, _, now := toldForm(line, english)
	_, _, was := toldForm(line, englishBefore)
	return now || was || isNote(line) || line == changedNote
}

// wrapped breaks a text into lines of at most so many characters, where they can be.
func wrapped(text string, width int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		switch {
		case line == "":
			line = word
		case len([]rune(line))+1+len([]rune(word)) > width:
			lines, line = append(lines, line), word
		default:
			line += " " + word
		}
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

// oneLine is a text for a line of comment.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
