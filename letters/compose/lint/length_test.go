package lint_test

import (
	"strings"
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

func TestLength(t *testing.T) {
	checkPlanted(t, lint.KindLength, letters.SeverityNote, []planted{
		{tag: "de", key: "speaks", text: "Die Person am Telefon spricht die Sprachen {{.Spoken}}"},
		{tag: "fr", key: "tagline", text: "**Français :** appelez-nous à toute heure du jour et dites « {{.Language}} »"},
		{tag: "ru", key: "scan", text: "Или отсканируйте этот код камерой телефона, чтобы попросить о помощи"},
		{tag: "hi", key: "offer_mind", text: "मन की परेशानी में किसी समझदार और भरोसेमंद पड़ोसी से लंबी बातचीत और सहारा और दोस्ती"},
		{tag: "eo", key: "map_start", text: "Ĉi tie komenciĝas la promeno"},
	})
}

func TestChanged(t *testing.T) {
	for _, test := range []struct{ was, is, want string }{
		{"We never ask for money.", "We never ask for money or bank details.", "it said “money.”, and now “money or bank details.”"},
		{"Call us at {{.Phone}} today", "Call us today", "“at {{.Phone}}” is gone"},
		{"Take care!", "Thank you. Take care!", "“Thank you.” is new"},
		{"Pet care", "Childcare", "it said “Pet care”, and now “Childcare”"},
		{"**No answer?** Call us", "No answer? Call us", "it said “**No answer?**”, and now “No answer?”"},
		{"the  same\nwords", "the same words", ""},
	} {
		for _, tag := range []string{"es", "ar", "th", "eo", "zh-Hans"} {
			var got string
			for _, f := range (lint.Language{Tag: tag}).Check(lint.Message{
				Key: "k", Forms: lint.Forms{"other": "…"}, English: lint.Forms{"other": test.is}, From: lint.Forms{"other": test.was},
			}) {
				if f.Kind == lint.KindChanged {
					got = strings.TrimPrefix(f.Message, "English has changed since this was translated: ")
				}
			}
			if got != test.want {
				t.Errorf("%s, %q to %q: %q, want %q", tag, test.was, test.is, got, test.want)
			}
		}
	}
}
