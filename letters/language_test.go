package letters_test

import (
	"testing"

	"doorletters/letters"
)

func TestScriptAndDirection(t *testing.T) {
	const ltr, rtl = letters.LeftToRight, letters.RightToLeft
	for _, c := range []struct {
		tag, script string
		direction   letters.Direction
	}{
		{"en-GB", "Latn", ltr}, {"sr-Latn", "Latn", ltr}, {"sr", "Cyrl", ltr}, {"mn", "Cyrl", ltr}, {"yo", "Latn", ltr}, {"kea", "Latn", ltr},
		{"hmn", "Latn", ltr}, {"hmn-Hmng", "Hmng", ltr}, {"hyw", "Armn", ltr}, {"ksw", "Mymr", ltr},
		{"prs", "Arab", rtl}, {"fa-AF", "Arab", rtl}, {"pnb", "Arab", rtl}, {"pa", "Guru", ltr}, {"pa-Arab", "Arab", rtl}, {"ckb", "Arab", rtl}, {"kmr", "Latn", ltr},
		{"he", "Hebr", rtl}, {"yi", "Hebr", rtl}, {"zh-Hant", "Hant", ltr}, {"yue", "Hant", ltr}, {"ja", "Jpan", ltr}, {"ko", "Kore", ltr},
		{"", "Zzzz", ltr}, {"Spanish", "Zzzz", ltr},
	} {
		if got := letters.ScriptOf(c.tag); got != c.script {
			t.Errorf("ScriptOf(%q) = %s, want %s", c.tag, got, c.script)
		}
		if got := letters.DirectionOf(c.tag); got != c.direction {
			t.Errorf("DirectionOf(%q) = %v, want %v", c.tag, got, c.direction)
		}
	}
}
