package compose

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"text/template/parse"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	i18ntemplate "github.com/nicksnyder/go-i18n/v2/i18n/template"

	"doorletters/letters"
)

// message is one message with the place it was read from.
type message struct {
	*i18n.Message
	file string
	line int
	// override: the campaign's own; replaced is the built-in one in its place, if any.
	override bool
	replaced *message
	// placeholders of all the forms, in the order of first use.
	placeholders []string
	// broken: a form that cannot be read; the message has a Problem already.
	broken bool
}

// form gives one plural form's text.
func (m *message) form(name string) string {
	switch name {
	case "zero":
		return m.Zero
	case "one":
		return m.One
	case "two":
		return m.Two
	case "few":
		return m.Few
	case "many":
		return m.Many
	}
	return m.Other
}

// isPlural reports whether the message has a form besides "other".
func (m *message) isPlural() bool {
	return m.Zero+m.One+m.Two+m.Few+m.Many != ""
}

// newMessage reads the placeholders of a message.
func newMessage(m *i18n.Message, source, file string, line int) (*message, []letters.Problem) {
	read := &message{Message: m, file: file, line: line}
	var problems []letters.Problem
	for _, form := range allForms {
		text := read.form(form)
		names, bad := placeholdersOf(text)
		if bad != "" {
			read.broken = true
			problems = append(problems, letters.Problem{
				File: file, Row: lineWith(source, line, bad), Column: m.ID, Severity: letters.SeverityError,
				Message: fmt.Sprintf("%s cannot stand in a message", bad),
				Hint:    "a placeholder is written with two braces on each side and a dot before its name: {{.Leader}}",
			})
			continue
		}
		for _, name := range names {
			if isPlaceholder(name) {
				if !slices.Contains(read.placeholders, name) {
					read.placeholders = append(read.placeholders, name)
				}
				continue
			}
			read.broken = true
			problems = append(problems, letters.Problem{
				File: file, Row: lineWith(source, line, name), Column: m.ID, Severity: letters.SeverityError,
				Message: fmt.Sprintf("there is no placeholder {{.%s}}", name),
				Hint:    hintNearest(name, placeholderNames()) + "there are " + strings.Join(placeholderNames(), ", "),
			})
		}
	}
	return read, problems
}

// placeholdersOf gives the names in a message's text, or what in it is no placeholder.
func placeholdersOf(text string) (names []string, bad string) {
	if !strings.Contains(text, "{{") {
		return nil, ""
	}
	trees, err := parse.Parse("message", text, "{{", "}}")
	if err != nil {
		_, after, _ := strings.Cut(text, "{{")
		inner, _, _ := strings.Cut(after, "}}")
		return nil, "{{" + inner
	}
	if trees["message"] == nil {
		return nil, ""
	}
	for _, node := range trees["message"].Root.Nodes {
		switch n := node.(type) {
		case *parse.TextNode:
		case *parse.ActionNode:
			name, ok := plainField(n)
			if !ok {
				return nil, n.String()
			}
			names = append(names, name)
		default:
			return nil, n.String()
		}
	}
	return names, ""
}

// plainField gives the name of an action that is nothing but {{.Name}}.
func plainField(n *parse.ActionNode) (string, bool) {
	if len(n.Pipe.Decl) > 0 || len(n.Pipe.Cmds) != 1 || len(n.Pipe.Cmds[0].Args) != 1 {
		return "", false
	}
	field, ok := n.Pipe.Cmds[0].Args[0].(*parse.FieldNode)
	if !ok || len(field.Ident) != 1 {
		return "", false
	}
	return field.Ident[0], true
}

// strict makes a placeholder that has no value an error instead of "<no value>".
var strict = &i18ntemplate.TextParser{Option: "missingkey=error"}

// say gives a message in this language. An error is a Problem without a place,
// for the template that asked.
func (l *locale) say(key string, words map[string]any, doors int) (string, error) {
	m := l.messages[key]
	if m == nil {
		return "", noMessage(key, l)
	}
	for _, name := range m.placeholders {
		if words[name] == "" {
			return "", letters.Problem{
				Column: key, Severity: letters.SeverityError,
				Message: fmt.Sprintf("the message says {{.%s}}, which this letter has not", name),
				Hint:    fmt.Sprintf("put it between {{if .%s}} and {{end}}", name),
			}
		}
	}
	config := &i18n.LocalizeConfig{MessageID: key, TemplateData: words, TemplateParser: strict}
	if m.isPlural() {
		config.PluralCount = doors
	}
	said, err := l.localizer.Localize(config)
	if err != nil {
		return "", letters.Problem{
			File: m.file, Row: m.line, Column: key, Severity: letters.SeverityError,
			Message: fmt.Sprintf("the message cannot be read: %v", err),
		}
	}
	return said, nil
}

// noMessage is the Problem of a key that nobody has written.
func noMessage(key string, l *locale) letters.Problem {
	return letters.Problem{
		Column: key, Severity: letters.SeverityError,
		Message: fmt.Sprintf("there is no message %q", key),
		Hint:    hintNearest(key, l.order) + "a message of your own needs an entry in locales/active." + l.tag + ".toml",
	}
}

// unreadable is the Problem of a message file that cannot be read at all.
func unreadable(err error, source, file string) letters.Problem {
	p := letters.Problem{
		File: file, Severity: letters.SeverityError, Message: fmt.Sprintf("the file cannot be read: %v", err),
		Hint: "each message is a line with its key in square brackets, and below it a line: other = \"the words\"",
	}
	var parsing toml.ParseError
	if errors.As(err, &parsing) {
		p.Row = parsing.Position.Line
		p.Message = "the file cannot be read here: " + parsing.Message
	}
	return p
}

var keyLine = regexp.MustCompile(`^\s*(?:\[\s*([\w."-]+)\s*\]|([\w."-]+)\s*=)`)

// keyLines finds on which line each table or key of a TOML file begins. The
// library keeps no positions. A key of a table counts as "table.key" too.
func keyLines(source string) map[string]int {
	lines := map[string]int{}
	table := ""
	for i, line := range strings.Split(source, "\n") {
		match := keyLine.FindStringSubmatch(line)
		if match == nil {
			continue
		}
		key := strings.ReplaceAll(match[1]+match[2], `"`, "")
		if match[1] != "" {
			table = key
		} else if table != "" {
			key = table + "." + key
		}
		if lines[key] == 0 {
			lines[key] = i + 1
		}
	}
	return lines
}

// lineWith finds the first line from the given one on that holds a text.
func lineWith(source string, from int, text string) int {
	lines := strings.Split(source, "\n")
	for i := max(from, 1); i <= len(lines); i++ {
		if strings.Contains(lines[i-1], text) {
			return i
		}
	}
	return from
}
