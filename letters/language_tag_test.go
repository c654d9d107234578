package letters_test

import (
	"testing"

	"doorletters/letters"
)

func TestCanonicalTag(t *testing.T) {
	for _, test := range []struct{ tag, want string }{
		{"en", "en"},
		{"EN_us", "en-US"},
		{"iw", "he"},
		{"tl", "tl"},
		{"fil", "tl"},
		{"zh-CN", "zh-Hans"},
		{"zh-TW", "zh-Hant"},
		{"zh-HK", "zh-Hant"},
		{"zh-hans", "zh-Hans"},
		{"zh", "zh-Hans"},
		{"cmn", "zh-Hans"},
		{"yue", "yue"},
		{"pt-BR", "pt-BR"},
		{"kmr", "kmr"},
		{"KU", "ku"},
		{"tw", "tw"},
		{"ak", "ak"},
		{"nb", "nb"},
		{"uz-cyrl", "uz-Cyrl"},
		{"en-XA", "en-XA"},
		{"ar-XB", "ar-XB"},
		{"x-foo", ""},
		{"qaa", ""},
		{"art-x-foo", ""},
		{"mul", ""},
		{"und-Latn", ""},
		{"", ""},
		{"und", ""},
		{"xx", ""},
		{"Spanish", ""},
	} {
		got, err := letters.CanonicalTag(test.tag)
		if got != test.want || (err == nil) != (test.want != "") {
			t.Errorf("CanonicalTag(%q) = %q, %v; want %q", test.tag, got, err, test.want)
		}
	}
}
