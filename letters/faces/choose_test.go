package faces_test

import (
	"strings"
	"testing"

	"doorletters/letters/faces"
)

// TestChoice says what is set in which font where languages and scripts meet.
// text is cut in stretches by "|"; fonts has for each the end of its family's name.
func TestChoice(t *testing.T) {
	library := faces.Embedded()
	for _, c := range []struct{ about, tag, home, text, fonts string }{
		{"Latin in a Chinese letter", "zh-Hans", "Hans", "请致电|Alder St 12|。", "SC|NotoSans|SC"},
		{"Latin in a Japanese letter", "ja", "Jpan", "お電話は|Maria Souza|さん", "JP|NotoSans|JP"},
		{"Latin in a Korean letter", "ko", "Kore", "전화|Maria|에게", "KR|NotoSans|KR"},
		{"Latin in an Arabic letter", "ar", "Arab", "اتصلوا بـ|Maria Souza", "NaskhArabic|NotoSans"},
		{"a number by itself", "zh-Hans", "Hans", "617 555 0100", "SC"},
		{"a letter code", "zh-Hans", "Hans", "CP3-017 · 17 / 47", "NotoSans"},
		{"an address of the web", "ja", "Jpan", "riverside.example.org/help", "NotoSans"},

		{"quotation marks around Latin", "zh-Hans", "Hans", "请说“|Arabic|”。", "SC|NotoSans|SC"},
		{"an apostrophe in a name", "zh-Hans", "Hans", "去|Mary’s Place|吧", "SC|NotoSans|SC"},
		{"a Chinese apostrophe", "zh-Hans", "Hans", "说‘你好’", "SC"},
		{"dash and ellipsis", "zh-Hant", "Hant", "OK|……——", "NotoSans|TC"},
		{"quotation marks in English", "en", "Latn", "“Arabic” … — ·", "NotoSans"},
		{"quotation marks around Hangul", "ko", "Kore", "“도움” · …", "KR"},
		{"quotation marks around Latin in Korean", "ko", "Kore", "|Arabic” · …", "|NotoSans"},
		{"full-width forms after Latin", "zh-Hans", "Hans", "SNAP|，，（）", "NotoSans|SC"},

		{"Han of no country", "en", "Latn", "Chinese: |中文", "NotoSans|SC"},
		{"Han in a tag of a region", "zh-TW", "Hant", "骨|X", "TC|NotoSans"},
		{"Cantonese", "yue", "Hant", "骨", "TC"},
		{"Han in Japanese", "ja", "Jpan", "骨", "JP"},
		{"Han in Korean", "ko", "Kore", "骨", "KR"},
		{"simplified in a traditional letter", "zh-Hant", "Hant", "鄰|镕", "TC|SC"},
		{"kana in a Chinese letter", "zh-Hans", "Hans", "日语|サービス", "SC|JP"},
		{"Hangul in a Chinese letter", "zh-Hans", "Hans", "韩语|한국어", "SC|KR"},
		{"a long vowel by itself", "ja", "Jpan", "ー", "JP"},

		{"Urdu", "ur", "Arab", "پڑوسی", "NastaliqUrdu"},
		{"Punjabi in Arabic letters", "pa-Arab", "Arab", "گوانڈھی", "NastaliqUrdu"},
		{"Punjabi of Pakistan", "pnb", "Arab", "پاݨی", "NastaliqUrdu"},
		{"Dari, whose script CLDR leaves out", "prs", "Arab", "، ", "NaskhArabic"},
		{"a space of Western Armenian", "hyw", "", " ", "Armenian"},
		{"Arabic in an English letter", "en", "Latn", "Arabic: |العربية", "NotoSans|NaskhArabic"},
		{"digits of both kinds", "fa", "Arab", "۱۲۳ 123 ١٢٣", "NaskhArabic"},
		{"a Hindi word in English", "en", "Latn", "Hindi: |हिन्दी", "NotoSans|Devanagari"},
		{"danda and digits of Devanagari", "ne", "Deva", "घर १२३।", "Devanagari"},
		{"a no-break hyphen", "he", "Hebr", "א\u2011ב", "Hebrew"},
		{"a no-break hyphen in a font without hyphen", "my", "Mymr", "အ|\u2011|အ", "Myanmar|NotoSans|Myanmar"},
		{"what a script's font lacks", "bn", "Beng", "ক|†|খ", "Bengali|NotoSans|Bengali"},

		{"a combining accent", "en", "Latn", "e\u0301", "NotoSans"},
		{"accents of a decomposed name", "vi", "Latn", "Nguye\u0302\u0303n", "NotoSans"},
		{"decomposed kana", "ja", "Jpan", "か\u3099", "JP"},
		{"jamo", "ko", "Kore", "\u1112\u1161\u11AB", "KR"},
		{"joiners", "fa", "Arab", "می\u200Cخواهم", "NaskhArabic"},
		{"a joiner at the beginning", "hi", "Deva", "\u200Dक", "Devanagari"},
		{"isolates", "ar", "Arab", "\u2066+1\u2069", "NaskhArabic"},

		{"tick boxes", "en", "Latn", "|☐☑|Food", "|Symbols2|NotoSans"},
		{"tick boxes in Chinese", "ko", "Kore", "|☐|식료품", "|Symbols2|KR"},
		{"a telephone sign", "am", "Ethi", "ሰላም|☎", "Ethiopic|Symbols2"},
		{"a bullet", "en", "Latn", "• ", "NotoSans"},
		{"no language at all", "", "Latn", "a|中|م", "NotoSans|SC|NaskhArabic"},
	} {
		stretches, fonts := strings.Split(c.text, "|"), strings.Split(c.fonts, "|")
		names := chosen(library, c.tag, c.home, false, strings.Join(stretches, ""))
		for i, stretch := range stretches {
			for _, r := range stretch {
				if !strings.HasSuffix(names[0], fonts[i]+"-Regular") {
					t.Errorf("%s: %q (U+%04X) in %s is set in %q, want %s", c.about, r, r, c.tag, names[0], fonts[i])
				}
				names = names[1:]
			}
		}
	}
}
