package tomltext

import (
	"fmt"
	"strings"
)

const (
	// maxNested is how many brackets may be open at once, and maxParts how many parts a
	// key may have. Settings have two of each. The parser calls itself for each bracket,
	// and for keys of n parts takes time that grows with the square of n.
	maxNested = 16
	maxParts  = 16
	// maxKey is how long a part of a key may be, in bytes.
	maxKey = 1000
	// maxLines and maxItems bound lines and, between their commas, parts of lists: the
	// longest file of a campaign in forty languages has some hundred.
	maxLines = 20_000
	maxItems = 10_000
)

// Excess is more of something than a file may have: no person has written it.
type Excess struct {
	Line    int // from 1
	Message string
}

// FindExcess returns the first excess of a text, nil if it has none. The text need not be
// TOML.
func FindExcess(text string) *Excess {
	s := scanner{line: 1}
	for i := 0; i < len(text); {
		i += s.take(text[i:])
		if message := s.excess(); message != "" {
			return &Excess{s.line, message}
		}
	}
	return nil
}

// scanner goes through a text that may be TOML.
type scanner struct {
	line, open, items int
	// parts and length are of the key at hand, if it is one, and of its last part.
	parts, length int
}

// excess says what there is too much of; empty if nothing.
func (s *scanner) excess() string {
	switch {
	case s.open > maxNested:
		return fmt.Sprintf("has more than %d brackets in one another", maxNested)
	case s.parts > maxParts:
		return fmt.Sprintf("has a name of more than %d parts", maxParts)
	case s.length > maxKey:
		return fmt.Sprintf("has a name of more than %d letters", maxKey)
	case s.line > maxLines:
		return fmt.Sprintf("is beyond the first %d lines, which are far more than settings take", maxLines)
	case s.items > maxItems:
		return fmt.Sprintf("has the list's part number %d, far more than settings have", s.items)
	}
	return ""
}

// take takes in what a text begins with, and returns its length.
func (s *scanner) take(text string) int {
	switch c := text[0]; c {
	case '"', '\'':
		n := quoted(text)
		s.line += strings.Count(text[:n], "\n")
		return n
	case '#':
		if end := strings.IndexByte(text, '\n'); end >= 0 {
			return end
		}
		return len(text)
	case '\n':
		s.line++
		s.parts, s.length = 0, 0
	case '[', '{':
		s.open++
		s.parts, s.length = 0, 0
	case ']', '}':
		s.open = max(0, s.open-1)
	case ',':
		s.items++
		s.parts, s.length = 0, 0
	case '=':
		s.parts, s.length = 0, 0
	case '.':
		s.parts++
		s.length = 0
	default:
		s.length++
	}
	return 1
}

// quoted returns the length of a text in quotation marks, three on each side or one. One
// that is not closed ends with the line, or the text.
func quoted(text string) int {
	mark := text[:1]
	if long := strings.Repeat(mark, 3); strings.HasPrefix(text, long) {
		return quotedLong(text, long)
	}
	for i := 1; i < len(text) && text[i] != '\n'; i++ {
		switch {
		case text[i] == '\\' && mark == `"`:
			i++
		case text[i] == mark[0]:
			return i + 1
		}
	}
	if end := strings.IndexByte(text, '\n'); end >= 0 {
		return end
	}
	return len(text)
}

// quotedLong returns the length of a text in three marks on each side, the last of which
// may be marks of its own.
func quotedLong(text, marks string) int {
	for i := len(marks); i < len(text); i++ {
		switch {
		case text[i] == '\\' && marks == `"""`:
			i++
		case strings.HasPrefix(text[i:], marks):
			end := i + len(marks)
			for more := 0; more < 2 && strings.HasPrefix(text[end:], marks[:1]); more++ {
				end++
			}
			return end
		}
	}
	return len(text)
}
