package tomltext

import "strings"

// Comment is a comment of a text.
type Comment struct {
	Line int    // from 1
	Text string // without its mark and the blanks around it
}

// Comments returns the comments of a text in their order. What stands between quotation
// marks is none.
func Comments(text string) []Comment {
	var found []Comment
	line := 1
	for i := 0; i < len(text); {
		switch text[i] {
		case '"', '\'':
			n := quoted(text[i:])
			line += strings.Count(text[i:i+n], "\n")
			i += n
		case '#':
			comment, _, _ := strings.Cut(text[i:], "\n")
			found = append(found, Comment{line, strings.TrimSpace(strings.TrimLeft(comment, "#"))})
			i += len(comment)
		case '\n':
			line++
			i++
		default:
			i++
		}
	}
	return found
}
