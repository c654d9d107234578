package letters_test

import (
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"doorletters/letters"
)

// A text is folded alike whether or not it stands beside one that has accents.
func TestFoldOfASCII(t *testing.T) {
	for text, want := range map[string]string{
		"O'Brien": "obrien", "N.W.": "nw", "St.John": "st john", "16.5": "16 5", "252-140": "252 140", "  Apt. #3-B ": "apt 3 b", "": "", "...": "", "a.b": "ab", "x`y": "xy",
	} {
		if got := letters.Fold(text); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[0-9A-Za-z .,'\x60#/_-]{0,16}`).Draw(t, "text")
		accented := strings.Join(strings.FieldsFunc(letters.FoldMarks(text+" é"), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) }), " ")
		if got := strings.TrimSpace(letters.Fold(text) + " e"); got != accented {
			t.Fatalf("%q is %q, beside an accent %q", text, got, accented)
		}
	})
}
