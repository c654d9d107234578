package tomltext_test

import (
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"doorletters/letters/tomltext"
)

func TestRepair(t *testing.T) {
	for line, want := range map[string]any{
		`a = “Riverside”`:                                       "Riverside",
		`a = „Flussufer“ # unsere „Gruppe“`:                     "Flussufer",
		`a = «Rive»`:                                            "Rive",
		`a = ‘Riverside’s own’`:                                 "Riverside’s own",
		`a = "Riverside”`:                                       "Riverside",
		`a = ”Riverside”`:                                       "Riverside",
		`a = "the "best" group"`:                                `the "best" group`,
		`a = “the “best” group”`:                                `the “best” group`,
		`a = "the "best" group" # really`:                       `the "best" group`,
		`a = "ends with a "mark""`:                              `ends with a "mark"`,
		`a = 'it's ours'`:                                       "it's ours",
		`a = "C:\\lists, "old""`:                                `C:\lists, "old"`,
		`a = [“en”, “es”, "ht"]`:                                []any{"en", "es", "ht"},
		`a = ["the "best" group", "two"]`:                       []any{`the "best" group`, "two"},
		"a\u00a0=\u00a0\"Riverside\"":                           "Riverside",
		`a = {en = “Laundry”, es = “Lavandería”}`:               map[string]any{"en": "Laundry", "es": "Lavandería"},
		`“a” = “Riverside”`:                                     "Riverside",
		"a = [\n  “en”, # first\n  “es”,\n]":                    []any{"en", "es"},
		"b = \"\"\"\nthe “best” group\n\"\"\"\na = “Riverside”": "Riverside",
	} {
		text, repaired := tomltext.Repair("first = 1\n" + line + "\nlast = 2\n")
		var got map[string]any
		if _, err := toml.Decode(text, &got); err != nil || !cmp.Equal(got["a"], want) || got["last"] != int64(2) || len(repaired) == 0 {
			t.Errorf("%s: %v %v %v", line, got, err, repaired)
		}
		if strings.Count(text, "\n") != strings.Count(line, "\n")+3 {
			t.Errorf("%s: lines were added or lost: %q", line, text)
		}
	}
}

// What cannot be repaired stays as it is, for its reader to say what is wrong.
func TestRepairLeaves(t *testing.T) {
	for _, text := range []string{
		`a = Riverside`, `a = "the "best" group`, "a = \"x\nb = 1", `a "x"`, `[group`, `a = “x`, `a = ["en" "es"]`, "a = 1\na = 2",
	} {
		if got, repaired := tomltext.Repair(text); got != text || len(repaired) > 0 {
			t.Errorf("%q became %q: %v", text, got, repaired)
		}
	}
	rapid.Check(t, func(t *rapid.T) { // nor is what needs none
		value := rapid.String().Draw(t, "value")
		var b strings.Builder
		if err := toml.NewEncoder(&b).Encode(map[string]string{"a": value}); err != nil {
			t.Skip(err)
		}
		if got, repaired := tomltext.Repair(b.String()); got != b.String() || len(repaired) > 0 {
			t.Errorf("%q became %q", b.String(), got)
		}
	})
}

func TestRepairReports(t *testing.T) {
	_, got := tomltext.Repair("a = “x”\nb = \"y\"\nc = \"the \"best\" one\"\nd\u00a0= 1")
	want := []tomltext.Repaired{{Line: 1, Curly: true, Text: "x"}, {Line: 3, Inside: true, Text: `the "best" one`}, {Line: 4}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
