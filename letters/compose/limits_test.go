package compose_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"doorletters/letters"
	"doorletters/letters/compose"
)

// A template that goes on for ever, or writes without an end, is a problem of its line,
// and one that does much is not.
func TestTemplatesEnd(t *testing.T) {
	if testing.Short() {
		t.Skip("a long test, in which nothing runs side by side")
	}
	for _, tt := range []struct {
		name, body string
		line       int
		message    string // empty for a letter
	}{
		{"a count", "a\n{{range 2000000000}}{{end}}", 14, "200000 rounds"},
		{"a count in a variable", "{{$n := 2000000000}}\n{{range $i := $n}}{{end}}", 14, "200000 rounds"},
		{"counts in one another", "{{range 2000}}\n{{range 2000}}{{end}}{{end}}", 14, "200000 rounds"},
		{"itself", "{{define \"x\"}}{{if true}}\n{{- template \"x\" .}}{{end}}{{end}}{{template \"x\" .}}", 14, "calls itself"},
		{"itself, and nothing of it in the letter", "{{define \"x\"}}{{if false}}\n{{template \"x\" .}}{{end}}{{end}}{{template \"x\" .}}ok", 0, ""},
		{"twice as often each time", doubling(40), 13, "200000 rounds"},
		{"a long text", "a {{range 100000}}We help each other on these streets.{{end}}", 13, "than its paper has room for"},
		{"a text put together", "{{$x := \"We are neighbors\"}}\n{{range 100}}{{$x = print $x $x}}{{end}}", 14, "more than 1000 letters"},
		{"a wide number", "a\n{{printf \"%999999d\" 1}}", 14, `no function "printf"`},
		{"lists in lists", strings.Repeat("- ", 500) + "x", 13, "one line of words"},
		{"divs in divs", strings.Repeat("::: small\n", 40) + strings.Repeat(":::\n", 40), 45, "too many other divs and lists"},
		{"brackets", "a\n\n" + strings.Repeat("[a](", 500), 15, "more than 400 square brackets"},
		{"a few rounds", "{{range 3}}\n- x{{end}}", 0, ""},
		{"a thousand rounds", "a{{range 1000}}{{if .}}{{end}}{{end}}", 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			files := fstest.MapFS{"templates/door-letter.md": {Data: []byte(front + tt.body)}}
			got, found := firstFault(t, files)
			switch {
			case tt.message == "" && found:
				t.Errorf("%s, row %d: %s", got.Where(), got.Row, got.Message)
			case tt.message != "" && (got.Row != tt.line || !strings.Contains(got.Message, tt.message)):
				t.Errorf("%s, row %d: %s | %s, want row %d: %s", got.Where(), got.Row, got.Message, got.Hint, tt.line, tt.message)
			}
		})
	}
}

// doubling are n definitions, each of which takes the one before twice.
func doubling(n int) string {
	var b strings.Builder
	name := func(i int) string { return "x" + strings.Repeat("y", i) }
	b.WriteString(`{{define "x"}}{{end}}`)
	for i := range n {
		b.WriteString(`{{define "` + name(i+1) + `"}}{{template "` + name(i) + `"}}{{template "` + name(i) + `"}}{{end}}`)
	}
	return b.String() + `{{template "` + name(n) + `"}}`
}

// Files that are too large to be what they are called are problems of their names.
func TestLargeFilesAreNotRead(t *testing.T) {
	large := &fstest.MapFile{Data: make([]byte, 5<<20)}
	for _, name := range []string{"templates/door-letter.md", "locales/active.es.toml"} {
		got, found := firstFault(t, fstest.MapFS{name: large})
		if !found || got.File != name || !strings.Contains(got.Message, "larger than 256 kB") {
			t.Errorf("%s: %v", name, got)
		}
	}
	c := riverside()
	c.Logo = "logo.png"
	_, problems, err := compose.New(c, fstest.MapFS{"logo.png": {Data: make([]byte, 17<<20)}})
	var p letters.Problem
	if err != nil || len(problems) == 0 || !errors.As(problems[0], &p) || p.Column != "logo" || !strings.Contains(p.Message, "logo.png: the file is larger than 16384 kB") {
		t.Errorf("logo: %v, %v", problems, err)
	}
}
