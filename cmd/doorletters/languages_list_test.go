package main

import (
	"bytes"
	"strings"
	"testing"
)

// In a narrow window the list has its widest columns below it, so that each language stays
// on one line.
func TestANarrowListHasOneLineALanguage(t *testing.T) {
	list := []listedLanguage{
		{Tag: "ar", English: "Arabic", Name: "العربية", Direction: "right to left", There: 98, Asked: 98, Prints: true, ReviewedBy: "Ana Lima, who read it in March 2026", Fits: "smaller", Face: "NotoNaskhArabic", builtIn: true},
		{Tag: "fa", English: "Farsi", Name: "فارسی", Direction: "right to left", There: 97, Asked: 98, Fits: "not yet", Face: "NotoNaskhArabic", builtIn: true},
		{Tag: "sr-Latn", English: "Serbian in Latin letters", Name: "Srpski", Direction: "left to right", Unread: true, Face: "NotoSans", builtIn: true},
	}
	var narrow, wide bytes.Buffer
	for width, out := range map[int]*bytes.Buffer{105: &narrow, 0: &wide} {
		if err := newUI(out, out).sayList(list, width); err != nil {
			t.Fatal(err)
		}
	}
	lines := strings.Split(narrow.String(), "\n")
	if want := []string{"right to left: ar fa", "set in NotoNaskhArabic: ar fa", "set in NotoSans: sr-Latn", ""}; strings.Join(lines[4:], "\n") != strings.Join(want, "\n") {
		t.Errorf("below the table: %q", lines[4:])
	}
	for _, line := range lines[:4] {
		if n := len([]rune(line)); n > 105 {
			t.Errorf("a line of %d characters: %s", n, line)
		}
	}
	if got := wide.String(); strings.Contains(got, "set in") || !strings.Contains(got, "sr-Latn  Serbian in Latin letters  left to right  unreadable  no") {
		t.Errorf("a wide list:\n%s", got)
	}
}
