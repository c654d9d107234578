package compose

import (
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// said is the English word by which a caller asks for a language, and how it sounds
// in the language's own letters; sound is empty where nobody wrote it down, or the
// language has Latin letters.
type said struct {
	word, sound string
	// fullWidth: the language sets brackets as wide as its letters.
	fullWidth bool
}

// said returns how a language is asked for: by the campaign's word, or its locale's.
func (c *Composer) said(l *locale.Locale) said {
	s := said{
		word: l.Spoken(), sound: l.Text(locale.KeyEnglishSpoken),
		fullWidth: slices.Contains([]string{"Hans", "Hant", "Jpan"}, letters.ScriptOf(l.Tag)),
	}
	own := c.campaign.Spoken[l.Tag]
	if own == "" || own == s.word {
		return s
	}
	// Another locale of the language may have the sound of the word: that of
	// simplified Chinese is asked for as Mandarin.
	s.word, s.sound = own, ""
	for _, about := range c.Languages() {
		if other := c.locales[about.Tag]; letters.SameLanguage(about.Tag, l.Tag) && other.Spoken() == own {
			s.sound = other.Text(locale.KeyEnglishSpoken)
			break
		}
	}
	return s
}

// brackets returns the token of the sound in brackets, apart from the word before it.
func (s said) brackets(token string) string {
	switch {
	case token == "":
		return ""
	case s.fullWidth:
		return "（" + token + "）"
	}
	return " (" + token + ")"
}
