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
		{"tw", "Latn", ltr}, {"fat", "Latn", ltr}, {"mh", "Latn", ltr}, {"mww", "Latn", ltr}, {"din", "Latn", ltr}, {"lus", "Latn", ltr}, {"zap", "Latn", ltr}, {"rmy", "Latn", ltr},
		{"uz", "Latn", ltr}, {"uz-Cyrl", "Cyrl", ltr}, {"az-Arab", "Arab", rtl}, {"ku-Arab", "Arab", rtl}, {"mai", "Deva", ltr}, {"bg", "Cyrl", ltr}, {"nan", "Hant", ltr}, {"wuu", "Hans", ltr},
		{"pbt", "Arab", rtl}, {"ayl", "Arab", rtl}, {"aii", "Syrc", rtl}, {"nqo", "Nkoo", rtl}, {"dv", "Thaa", rtl}, {"rhg", "Arab", rtl}, {"tig", "Ethi", ltr},
		{"x-foo", "Zzzz", ltr}, {"und", "Zzzz", ltr}, {"qaa", "Zzzz", ltr}, {"xx", "Zzzz", ltr}, {"", "Zzzz", ltr}, {"Spanish", "Zzzz", ltr},
	} {
		if got := letters.ScriptOf(c.tag); got != c.script {
			t.Errorf("ScriptOf(%q) = %s, want %s", c.tag, got, c.script)
		}
		if got := letters.DirectionOf(c.tag); got != c.direction {
			t.Errorf("DirectionOf(%q) = %v, want %v", c.tag, got, c.direction)
		}
	}
}

// One language may have several codes: of its macrolanguage, of an older one, of how it
// is spoken.
func TestSameLanguage(t *testing.T) {
	for _, c := range []struct {
		a, b           string
		same, readSame bool
	}{
		{"es", "es-MX", true, true}, {"en", "en-GB", true, true}, {"zh-Hans", "zh-Hant", true, false}, {"sr", "sr-Latn", true, false}, {"uz", "uz-Cyrl", true, false},
		{"kmr", "ku", true, true}, {"ku-Arab", "kmr", true, false}, {"ku", "ckb", false, false}, {"kmr", "ckb", false, false},
		{"tw", "ak", true, true}, {"fat", "ak", true, true}, {"fat", "tw", true, true}, {"tw", "ee", false, false},
		{"nb", "no", true, true}, {"nn", "no", false, false}, {"fil", "tl", true, true}, {"ceb", "tl", false, false},
		{"cmn", "zh-Hans", true, true}, {"yue", "zh-Hant", true, true}, {"yue", "zh-Hans", true, false}, {"nan", "zh-Hant", true, true}, {"wuu", "zh-Hans", true, true},
		{"mww", "hmn", true, true}, {"hnj", "mww", true, true}, {"arb", "ar", true, true}, {"swh", "sw", true, true}, {"uzn", "uz", true, true}, {"khk", "mn", true, true},
		{"arz", "ar", true, true}, {"apc", "ary", true, true}, {"pbt", "ps", true, true}, {"swc", "sw", true, true}, {"ro", "mo", true, true}, {"iw", "he", true, true}, {"sh", "sr-Latn", true, true}, {"hr", "sr-Latn", false, false},
		{"pa", "pnb", false, false}, {"fa", "prs", false, false}, {"hy", "hyw", false, false}, {"id", "ms", false, false}, {"en", "xx", false, false}, {"xx", "xx", true, true},
	} {
		for _, pair := range [][2]string{{c.a, c.b}, {c.b, c.a}} {
			if got := letters.SameLanguage(pair[0], pair[1]); got != c.same {
				t.Errorf("SameLanguage(%s, %s) = %v", pair[0], pair[1], got)
			}
			if got := letters.SameReaders(pair[0], pair[1]); got != c.readSame {
				t.Errorf("SameReaders(%s, %s) = %v", pair[0], pair[1], got)
			}
		}
	}
}
