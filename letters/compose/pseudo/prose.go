package pseudo

import "strings"

// prose passes the stretches of a message that people read to change, and leaves the
// others as they are: placeholders, {{.Name}}, and where links lead, ](https://...).
func prose(message string, change func(string) string) string {
	var b strings.Builder
	for message != "" {
		end, fence := len(message), ""
		for opening, closing := range map[string]string{"{{": "}}", "](": ")"} {
			if at := strings.Index(message, opening); at >= 0 && at < end {
				end, fence = at, closing
			}
		}
		b.WriteString(change(message[:end]))
		if message = message[end:]; fence == "" {
			break
		}
		after := len(message)
		if at := strings.Index(message, fence); at >= 0 {
			after = at + len(fence)
		}
		b.WriteString(message[:after])
		message = message[after:]
	}
	return b.String()
}

// bracketed puts a message between brackets, inside the spaces at its ends.
func bracketed(message string) string {
	words := strings.TrimSpace(message)
	if words == "" {
		return message
	}
	return strings.Replace(message, words, "["+words+"]", 1)
}

// mapped replaces each letter that the table has.
func mapped(table map[rune]rune) func(string) string {
	return func(text string) string {
		return strings.Map(func(r rune) rune {
			if to, ok := table[r]; ok {
				return to
			}
			return r
		}, text)
	}
}
