package lint_test

import (
	"fmt"
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

func TestControls(t *testing.T) {
	checkPlanted(t, lint.KindControl, letters.SeverityError, []planted{
		{tag: "ar", key: "honest", text: "لا نستطيع \u202Eفعل كل شيء", part: "\u202E"},
		{tag: "de", key: "honest", text: "Wir können nicht\u0007 alles", part: "\u0007"},
		{tag: "hi", key: "honest", text: "हम सब कुछ नहीं कर सकते\uE000", part: "\uE000"},
		{tag: "zh-Hant", key: "honest", text: "有些事我們幫不上\U0003FFFD", part: "\U0003FFFD"},
		{tag: "ru", key: "honest", text: "Мы не вс\uFFFD можем", part: "\uFFFD"},
		{tag: "tw", key: "honest", text: "Yɛntumi\x00 nyɛ", part: "\x00"},
		{tag: "ig", key: "honest", text: "Anyị enwe\xffghị ike", part: "\xff"},
		{tag: "th", key: "honest", text: "บางเรื่อง\u2066เรา\u200bช่วยไม่ได้", part: "\u2066"},
		{tag: "km", key: "honest", text: `យើង\u200Bមិន`, part: `\u200B`},
		{tag: "es", key: "honest", text: `No podemos con todo, ni\U000000F1a`, part: `\U000000F1`},
		{tag: "eo", key: "honest", text: strings.Repeat("Ni ne povas ĉion. ", 200), part: ""},
	})
	checkPlanted(t, lint.KindControl, letters.SeverityWarning, []planted{
		{tag: "eo", key: "honest", text: "Ni ne povas fari ?ion", part: "?i"},
		{tag: "eo", key: "honest", text: "Ne ?io, anka? ni", part: "?i"},
		{tag: "pl", key: "honest", text: "Nie mo?emy wszystkiego", part: "o?e"},
		{tag: "am", key: "honest", text: "??? ???", part: "??? ???"},
		{tag: "es", key: "honest", text: "\uFEFFNo podemos con todo", part: "\uFEFF"},
		{tag: "pl", key: "honest", text: "Nie mo\u00ADżemy", part: "\u00AD"},
		{tag: "fr", key: "honest", text: "Nous ne pou\u200Bvons pas", part: "\u200B"},
		{tag: "uk", key: "honest", text: "Ми не\u200D все можемо", part: "\u200D"},
		{tag: "vi", key: "honest", text: "Có việc chúng tôi không\u200F giúp được", part: "\u200F"},
		{tag: "ko", key: "honest", text: "못 해 드리는\u3164 일도 있으며", part: "\u3164"},
		{tag: "kmr", key: "honest", text: "Em nikarin\u2060 her tiştî bikin", part: "\u2060"},
	})
}

// TestUnseenThatBelongs: what languages write and nobody sees.
func TestUnseenThatBelongs(t *testing.T) {
	for _, test := range [][2]string{
		{"fa", "نمی\u200Cخواهیم"}, {"si", "ක්\u200Dෂ"}, {"ml", "ന്\u200D "}, {"ar", "مرحبا\u200F!"}, {"th", "ภาษา\u200bไทย"}, {"km", "ភាសា\u200bខ្មែរ"},
		{"bo", "བོད\u200b"}, {"fr", "oui\u202F!"}, {"ja", "日本\u200b語"}, {"mn-Mong", "ᠮᠣᠩᠭᠣᠯ᠋"}, {"eo", "👩\u200D🌾 ĉe\nla pordo"},
	} {
		for _, f := range (lint.Language{Tag: test[0]}).Check(lint.Message{Key: "k", Forms: lint.Forms{"other": test[1]}}) {
			t.Errorf("%s: %q: %s %s", test[0], test[1], f.Kind, f.Message)
		}
	}
}

// TestHugeMessage: a megabyte of anything is refused, and looked at no further.
func TestHugeMessage(t *testing.T) {
	for _, unit := range []string{"[", "**", "{{", "a ", "{{.Leader}}", "\u202E", "9", "“", "> ", "a@", "\xff"} {
		got := (lint.Language{Tag: "eo"}).Check(lint.Message{
			Key: "neighbor", Forms: lint.Forms{"other": strings.Repeat(unit, 1<<20/len(unit))}, English: lint.Forms{"other": "{{.Leader}}, your neighbor"},
		})
		if len(got) != 1 || got[0].Kind != lint.KindControl {
			t.Errorf("%q: %v", unit, got)
		}
		if len(fmt.Sprint(got)) > 1000 {
			t.Errorf("%q: the report has %d bytes", unit, len(fmt.Sprint(got)))
		}
	}
}
