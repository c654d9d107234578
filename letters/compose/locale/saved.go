package locale

import (
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/saved"
	"doorletters/letters/tomltext"
)

// Parse reads a file of messages as an editor saved it, and says what had to be guessed to
// read it. One that cannot be read has no entries, and a Problem with SeverityError.
func (r Reader) Parse(data []byte, file string) (Source, []letters.Problem) {
	return r.source(data, file, false)
}

// source reads a file. The program's own needs no repair.
func (r Reader) source(data []byte, file string, builtIn bool) (Source, []letters.Problem) {
	text := string(data)
	var problems []letters.Problem
	if !builtIn {
		var fault *letters.Problem
		if text, problems, fault = r.repaired(data, file); fault != nil {
			return Source{File: file}, append(problems, *fault)
		}
	}
	s, more, fault := read(text, withoutComments(text, builtIn), file)
	if fault == nil {
		fault = s.tooMany()
	}
	if !builtIn {
		s.Style = styleOf(text)
	}
	if fault != nil {
		return Source{File: file}, append(problems, *fault)
	}
	return s, append(problems, more...)
}

// repaired returns the text of a file, and what was done to make it TOML.
func (r Reader) repaired(data []byte, file string) (string, []letters.Problem, *letters.Problem) {
	text, problems, fault := saved.Text(data, file)
	if fault != nil {
		return "", problems, fault
	}
	if excess := tomltext.FindExcess(text); excess != nil {
		p := letters.FileFault(file, excess.Message, "look whether it is the file that you meant")
		p.Row = excess.Line
		return "", problems, &p
	}
	if n := strings.Count(text, "="); n > maxForms {
		return "", problems, farTooMany(file, fmt.Sprintf("%d keys", n))
	}
	text, repairs := tomltext.Repair(text)
	for _, done := range repairs {
		p := letters.Problem{File: file, Row: done.Line, Severity: letters.SeverityNote}
		p.Message, p.General, p.Hint = done.Explain()
		problems = append(problems, p)
	}
	if r.Clean != nil {
		text = r.Clean(text)
	}
	return text, problems, nil
}

// withoutComments is a text with empty lines in the place of comments. The program's own
// files have no comments within a text, and the library takes as long over a comment as
// over words.
func withoutComments(text string, builtIn bool) string {
	if !builtIn {
		return text
	}
	var b strings.Builder
	b.Grow(len(text) / 2)
	for line := range strings.Lines(text) {
		if line[0] == '#' {
			line = "\n"
		}
		b.WriteString(line)
	}
	return b.String()
}
