package lint_test

import (
	"testing"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
)

// The English of another message is no translation, in whatever letters.
func TestEnglishOfAnotherMessage(t *testing.T) {
	for _, tt := range []struct {
		tag, text string
		want      bool
	}{
		{"eo", "Trouble with rent or bills", true}, {"ar", "trouble with rent or bills.", true}, {"ig", "Nri", false},
		{"eo", "Pet", false}, {"en-AU", "Trouble with rent or bills", false}, {"pcm", "Pet care", false},
	} {
		english := lint.Forms{"other": "Food"}
		l := lint.Language{Tag: tt.tag, EnglishIndex: lint.IndexOf(map[string]lint.Forms{
			"offer_food": english, "offer_rent": {"other": "Trouble with rent or bills"}, "offer_pets": {"other": "Pet care"},
		})}
		found := l.Check(lint.Message{Key: "offer_food", Forms: lint.Forms{"other": tt.text}, English: english})
		if got := len(found) == 1 && found[0].Kind == lint.KindUnchanged && found[0].Severity == letters.SeverityError; got != tt.want || !tt.want && len(found) > 0 {
			t.Errorf("%s %q: %v", tt.tag, tt.text, found)
		}
	}
}

// What callers say is an English word, and who reads Latin letters needs no sound of it.
func TestSpoken(t *testing.T) {
	isEnglish := func(text string) bool { return text == "Igbo" || text == "Tigrinya" }
	for _, tt := range []struct {
		tag, key, text string
		hasSpoken      bool
		want           bool
	}{
		{"ig", "locale.spoken", "Igbon", true, true}, {"ig", "locale.spoken", "Igbo", true, false},
		{"ig", "locale.english", "Igbon", false, true}, {"ig", "locale.english", "Igbon", true, false},
		{"ig", "locale.english_spoken", "Igbo", false, true}, {"ti", "locale.english_spoken", "ትግሪንያ", false, false},
		{"ig", "locale.name", "Asụsụ Igbo", false, false}, {"en-AU", "locale.spoken", "Australian", true, false},
	} {
		found := lint.Language{Tag: tt.tag, HasSpoken: tt.hasSpoken, IsEnglishName: isEnglish}.Check(lint.Message{Key: tt.key, Forms: lint.Forms{"other": tt.text}, English: lint.Forms{"other": "English"}})
		if got := len(found) == 1 && found[0].Kind == lint.KindSpoken && found[0].Severity == letters.SeverityNote; got != tt.want || !tt.want && len(found) > 0 {
			t.Errorf("%s %s %q: %v", tt.tag, tt.key, tt.text, found)
		}
	}
}
