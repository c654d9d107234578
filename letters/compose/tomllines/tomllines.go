// Package tomllines finds where in a TOML file something stands, of which the library
// keeps no positions: [Find] the keys of a source, [Fault] what an error is about.
package tomllines

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/BurntSushi/toml"
)

var (
	tomlPlace = regexp.MustCompile(`^toml: (?:line (\d+) )?(?:\(last key "([^"]*)"\))?: *`)
	tomlType  = regexp.MustCompile(`TOML value has type .*; destination has type (\w+)`)
)

// Fault splits an error of the TOML library into the line and the key, where it
// names them, and the rest in plain words.
func Fault(err error) (line int, key, message string) {
	var parsing toml.ParseError
	if errors.As(err, &parsing) {
		return parsing.Position.Line, parsing.LastKey, parsing.Message
	}
	message = err.Error()
	if place := tomlPlace.FindStringSubmatch(message); place != nil {
		line, _ = strconv.Atoi(place[1])
		key, message = place[2], message[len(place[0]):]
	}
	if wanted := tomlType.FindStringSubmatch(message); wanted != nil {
		message = "this should be " + map[string]string{
			"float": "a number", "integer": "a whole number", "bool": "true or false", "table": "a table",
		}[wanted[1]]
	}
	return line, key, message
}

var keyLine = regexp.MustCompile(`^\s*(?:\[\s*([\w."-]+)\s*\]|([\w."-]+)\s*=)`)

// Lines are the lines on which the tables and keys of a file begin. A key of a table
// counts as "table.key" too.
type Lines map[string]int

// Find finds the lines of a file's tables and keys.
func Find(source string) Lines {
	lines := Lines{}
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

// Of returns the line of a key, or of the table it stands in; the first if neither was
// found.
func (lines Lines) Of(key toml.Key) int {
	for n := len(key); n > 0; n-- {
		if line := lines[strings.Join(key[:n], ".")]; line > 0 {
			return line
		}
	}
	return 1
}

// With finds the first line from the given one on that holds a text.
func With(source string, from int, text string) int {
	lines := strings.Split(source, "\n")
	for i := max(from, 1); i <= len(lines); i++ {
		if strings.Contains(lines[i-1], text) {
			return i
		}
	}
	return from
}
