package tomltext_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"

	"doorletters/letters/tomltext"
)

// outlined is an outline a person can read: each key with its value as they stand there.
func outlined(text string) []string {
	o := tomltext.OutlineOf(text)
	var lines []string
	for _, h := range o.Headings {
		lines = append(lines, fmt.Sprintf("%s %d: %q", strings.Join(h.Path, "/"), h.Item, h.Line.Of(text)))
	}
	for _, p := range o.Parts {
		lines = append(lines, fmt.Sprintf("%s %d of %d: %q is %q", strings.Join(p.Path, "/"), p.Item, p.Heading, p.Key.Of(text), p.Value.Of(text)))
	}
	for _, table := range o.Tables {
		lines = append(lines, fmt.Sprintf("%s: %q", strings.Join(table.Path, "/"), table.Of(text)))
	}
	return lines
}

func TestOutline(t *testing.T) {
	for text, want := range map[string][]string{
		"":                           nil,
		"# a = 1\n":                  nil,
		"a = 1 # b = 2\r\n c=\"#\" ": {`a 0 of -1: "a" is "1"`, `c 0 of -1: "c" is "\"#\""`},
		"\"a b\" . 'c.d' = 2026-03-01 10:00:00 # x\n": {`a b/c.d 0 of -1: "\"a b\" . 'c.d'" is "2026-03-01 10:00:00"`},
		"[a.\"b.c\"] # d\nx = '''\n[y]\n'''\n[[r]]\n[[r]]\ny = 1\n[a]\n": {
			`a/b.c 0: "[a.\"b.c\"] # d\n"`, `r 1: "[[r]]\n"`, `r 2: "[[r]]\n"`, `a 0: "[a]\n"`, `a/b.c/x 0 of 0: "x" is "'''\n[y]\n'''"`, `r/y 2 of 2: "y" is "1"`,
		},
		"a = [ # one\n  {b = 1}, ']', # ]\n] # end\nc = {d = {}, e.f = [1, 2]}\n": {
			`a 0 of -1: "a" is "[ # one\n  {b = 1}, ']', # ]\n]"`, `c 0 of -1: "c" is "{d = {}, e.f = [1, 2]}"`, `c/d 0 of -1: "d" is "{}"`, `c/e/f 0 of -1: "e.f" is "[1, 2]"`,
			`c/d: "{}"`, `c: "{d = {}, e.f = [1, 2]}"`,
		},
		`a = """x \""" y""""` + "\nb = 1": {`a 0 of -1: "a" is "\"\"\"x \\\"\"\" y\"\"\"\""`, `b 0 of -1: "b" is "1"`},
	} {
		if _, err := toml.Decode(strings.ReplaceAll(text, "\r\n", "\n"), &map[string]any{}); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		if diff := cmp.Diff(want, outlined(text)); diff != "" {
			t.Errorf("%q: -want +got:\n%s", text, diff)
		}
	}
}

func TestElements(t *testing.T) {
	list := "[ 'a,b', # c\n  [1, 2],\"]\" ,\n]"
	var got []string
	for _, e := range tomltext.Elements(list) {
		got = append(got, e.Of(list))
	}
	if diff := cmp.Diff([]string{"'a,b'", "[1, 2]", `"]"`}, got); diff != "" {
		t.Error(diff)
	}
}

// What is no TOML has an outline of some kind, and an end.
func FuzzOutline(f *testing.F) {
	f.Add("a = [{b = 1}, {c = '''x'''\n[d]")
	f.Fuzz(func(t *testing.T, text string) {
		for _, p := range tomltext.OutlineOf(text).Parts {
			_, _ = p.Key.Of(text), p.Value.Of(text)
		}
		if strings.HasPrefix(text, "[") {
			tomltext.Elements(text)
		}
	})
}
