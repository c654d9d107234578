package campaign

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/BurntSushi/toml"

	"doorletters/letters"
)

// syntaxProblem says in plain words why a text is not TOML. The parser's own
// messages are for programmers, so the line it stopped at is searched for the
// mistakes that people really make; the parser's message is the last resort.
func syntaxProblem(file, text string, err error) letters.Problem {
	p := letters.Problem{File: file, Severity: letters.SeverityError}
	var parse toml.ParseError
	if !errors.As(err, &parse) {
		p.Message = strings.TrimPrefix(err.Error(), "toml: ")
		return p
	}
	// Of an error at the end of a line the parser's own Line is sometimes the next.
	p.Row = 1 + strings.Count(text[:max(0, min(parse.Position.Start, len(text)))], "\n")
	line := strings.TrimSpace(strings.Split(text, "\n")[p.Row-1])
	if m := keyLine.FindStringSubmatch(line); m != nil {
		p.Column = bare(m[1])
	}
	p.Message, p.Hint = explain(line, parse)
	return p
}

var (
	definedTwice = regexp.MustCompile(`^Key '(.*)' has already been defined`)
	unquoted     = regexp.MustCompile(`^([\w.-]+)\s*=\s*([^"'\[{\s#][^"#]*)`)
	severalWords = regexp.MustCompile(`^([\pL\w-]+(?: [\pL\w-]+)+)\s*=\s*(".*)`)
	withoutSign  = regexp.MustCompile(`^([\w.-]+)\s*:?\s*["'\[]`)
)

func explain(line string, parse toml.ParseError) (message, hint string) {
	switch {
	case strings.Contains(parse.Message, "NULL bytes"), strings.Contains(parse.Message, "control characters"):
		return "has a sign in it that is no text", "type the line again"
	case strings.ContainsAny(line, "“”„‘’"):
		return "has curly quotes", `type straight ones: "..."; a plain text editor does not turn them`
	case definedTwice.MatchString(parse.Message):
		key := definedTwice.FindStringSubmatch(parse.Message)[1]
		return fmt.Sprintf("%q is there twice", key), "keep one of them"
	case strings.Contains(parse.Message, "escape"), strings.Contains(parse.Message, "hexadecimal"): // \Users begins like one
		return `has a \ in its text`, "write / between folders: lists/addresses.xlsx"
	case strings.Count(line, `"`)%2 == 1:
		return "has a quote mark that is not closed", `text stands between two of them: name = "Riverside"`
	}
	if m := severalWords.FindStringSubmatch(line); m != nil {
		return fmt.Sprintf("has a name of several words, %s, without quote marks", m[1]), fmt.Sprintf("write %q = %s", m[1], m[2])
	}
	if m := unquoted.FindStringSubmatch(line); m != nil {
		return "has text without quote marks", fmt.Sprintf("write %s = %q", m[1], strings.TrimSpace(m[2]))
	}
	if m := withoutSign.FindStringSubmatch(line); m != nil && !strings.Contains(line, "=") {
		return fmt.Sprintf("has no = after %q", m[1]), `a setting is written: name = "Riverside"`
	}
	switch {
	case strings.HasPrefix(line, "["), strings.Contains(parse.Message, "table name"):
		return "has a heading without its closing ]", "a section begins with its name in brackets: [group]"
	case strings.Contains(parse.Message, "comma"):
		return "has a list without a comma between its parts", `a list is written: ["en", "es"]`
	case strings.Contains(parse.Message, "EOF"):
		return "ends in the middle of a setting", "look for a ] or a quote mark that is missing"
	}
	return "cannot be understood: " + parse.Message, `a setting is written: name = "Riverside"`
}
