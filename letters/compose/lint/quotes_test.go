package lint_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

func TestQuotes(t *testing.T) {
	checkPlanted(t, lint.KindQuotes, letters.SeverityNote, []planted{
		{tag: "de", key: "say_language", old: "„", new: "»", part: ""},
		{tag: "de", key: "say_language", old: "“", new: "”", part: "”"},
		{tag: "fr", key: "say_language", old: "«", new: "“", part: "“"},
		{tag: "ru", key: "say_language", old: "«", new: `"`, part: `"`},
		{tag: "ja", key: "tagline", old: "「", new: "«", part: "«"},
		{tag: "ar", key: "say_language", old: "»", new: "", part: "«"},
		{tag: "hi", key: "say_language", old: "“", new: "”", part: "”"},
		{tag: "pl", key: "say_language", old: "”", new: "“", part: "“"},
		{tag: "eo", key: "tagline", text: "**Esperanto:** voku kaj diru 'Esperanto'", part: "'Esperanto'"},
		{tag: "ig", key: "tagline", text: "**Igbo:** kpọọ sị „{{.Language}}“", part: "„"},
		{tag: "nl", key: "tagline", text: "**Nederlands:** bel en zeg «{{.Language}}»", part: "«"},
		{tag: "xx", key: "tagline", text: "**Xx:** “{{.Language}}", part: "“"}, // of no known usage
		{tag: "zh-Hans", key: "tagline", text: "**中文：**打电话说＂{{.Language}}＂", part: "＂"},
	})
}

// TestQuotesInUse: apostrophes, letters and abbreviations are no quotation marks, and
// more than one pair may be right.
func TestQuotesInUse(t *testing.T) {
	for _, test := range [][2]string{
		{"he", `דו"ח של צה"ל „שלום”`}, {"uz", "o‘zbek, oʻzbek, o'zbek «salom»"}, {"haw", "‘aʻole, ʻāina, ‘o ia"}, {"af", "'n Huis en 'n boek “ja”"},
		{"fi", "”kyllä” »ei»"}, {"da", "»ja« “nej” „jo“"}, {"es", "«sí» “no”"}, {"zh-Hant", "「好」『不』"}, {"eo", "“jes” «ne»"}, {"xx", "„a“ «b»"},
		{"en-GB", "the neighbours’ ‘door’"}, {"fr", "« l’un dit “oui” »"}, {"nl", "‘ja’, zo'n foto's"}, {"de-CH", "«ja»"},
	} {
		for _, f := range (lint.Language{Tag: test[0]}).Check(lint.Message{Key: "k", Forms: lint.Forms{"other": test[1]}}) {
			t.Errorf("%s: %s: %s %s", test[0], test[1], f.Kind, f.Message)
		}
	}
}
