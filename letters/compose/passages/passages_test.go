package passages_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"doorletters/letters/compose/passages"
)

func TestTake(t *testing.T) {
	for _, test := range []struct {
		name, marked, text string
		found              []passages.Passage
	}{
		{"no marks", "Call Ana.", "Call Ana.", nil},
		{"one", "## " + passages.Mark("Ayuda", 7) + "\n", "## Ayuda\n", []passages.Passage{{3, 8, 7}}},
		{"side by side", passages.Mark("你好", 1) + passages.Mark("b", 22), "你好b", []passages.Passage{{0, 6, 1}, {6, 7, 22}}},
		{"within", passages.Mark("a "+passages.Mark("b", 2)+" c", 1), "a b c", []passages.Passage{{0, 2, 1}, {2, 3, 2}, {3, 5, 1}}},
		{"of nothing", "a" + passages.Mark("", 3) + "b", "ab", nil},
		{"begins like a list", passages.Mark("- a\n- b", 3), "- a\n- b", []passages.Passage{{0, 7, 3}}},
	} {
		text, found := passages.Take(test.marked)
		if text != test.text {
			t.Errorf("%s: %q, not %q", test.name, text, test.text)
		}
		if diff := cmp.Diff(test.found, found); diff != "" {
			t.Errorf("%s: %s", test.name, diff)
		}
	}
}
