package tomltext_test

import (
	"strings"
	"testing"

	"doorletters/letters/tomltext"
)

// What nobody has written by hand is found before the parser spends minutes with it.
func TestFindExcess(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		line       int // 0 for none
		message    string
	}{
		{"settings", "name = \"a\"\n[group.es]\nhours = \"9 to 8\" # [[[[\n", 0, ""},
		{"a list on several lines", "languages = [\n\"en\",\n\"es\",\n]\nsize = {a = [1.5, 2.5]}\n", 0, ""},
		{"brackets in texts", "a = \"" + strings.Repeat("[", 100) + "\"\nb = '''\n" + strings.Repeat("{\n", 100) + "'''\nc = '" + strings.Repeat(".", 100) + "'", 0, ""},
		{"an escaped quotation mark", `a = "\"` + strings.Repeat("[", 100) + `"`, 0, ""},
		{"many numbers", "a = [" + strings.Repeat("1.5, ", 1000) + "]", 0, ""},
		{"a long text", "a = \"" + strings.Repeat("word ", 10_000) + "\"", 0, ""},
		{"a long remark", "# " + strings.Repeat("word. ", 10_000), 0, ""},
		{"brackets", "a = 1\nb = " + strings.Repeat("[", 17), 2, "brackets"},
		{"brackets on lines of their own", strings.Repeat("{\n", 20), 17, "brackets"},
		{"tables in tables", "a = " + strings.Repeat("{b = ", 1000), 1, "brackets"},
		{"a key of many parts", "a = 1\n\n" + strings.Repeat("a.", 1000) + " = 1", 3, "16 parts"},
		{"a heading of many parts", "[" + strings.Repeat("\"a\".", 1000) + "b]", 1, "16 parts"},
		{"a long key", strings.Repeat("a", 1001) + " = 1", 1, "1000 letters"},
		{"many lines", strings.Repeat("[[a]]\n", 20_001), 20_001, "lines"},
		{"many parts of a list", "a = [\n" + strings.Repeat("1,", 10_001), 2, "10001"},
		{"an unclosed mark", "a = \"x\nb = " + strings.Repeat("[", 17), 2, "brackets"},
		{"an escape at the end", `a = "\`, 0, ""},
	} {
		found := tomltext.FindExcess(tt.text)
		switch {
		case tt.line == 0 && found != nil:
			t.Errorf("%s: line %d %s", tt.name, found.Line, found.Message)
		case tt.line != 0 && (found == nil || found.Line != tt.line || !strings.Contains(found.Message, tt.message)):
			t.Errorf("%s: %v, want line %d: %s", tt.name, found, tt.line, tt.message)
		}
	}
}
