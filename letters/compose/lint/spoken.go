package lint

import (
	"fmt"
	"regexp"

	"doorletters/letters"
)

// keySpelt is the key of how the English word sounds, in the language's own letters.
const keySpelt = "locale.english_spoken"

// writing are words that tell how a language is written, beside the names of scripts: that
// of Latin is a language's too.
var writing = regexp.MustCompile(`(?i)\b(?:scripts?|alphabet|characters?|latin|roman|hanzi|kanji|hangul|naskh|nastaliq|shahmukhi|gurmukhi)\b`)

// checkSpoken looks at what callers say and what they read of it: an English word, and its
// sound only where readers have no Latin letters.
func (c *check) checkSpoken() {
	if c.base == "en" {
		return
	}
	switch {
	case c.Key == keySpelt && c.script == "Latn":
		c.report(KindSpoken, letters.SeverityNote, c.text, "the language has Latin letters, so that its readers need not be told how the English word sounds", "leave it empty")
	case c.Key == "locale.spoken" || c.Key == "locale.english" && !c.HasSpoken:
		if c.IsEnglishName != nil && !c.IsEnglishName(c.text) {
			c.report(KindSpoken, letters.SeverityNote, c.text, fmt.Sprintf("%q is no English name of a language that the program knows", c.text),
				"write the word by which somebody who speaks English knows the language, as in Spanish; if this is that word, leave it")
		}
	}
}

// checkScriptName looks for a script's name in the word by which callers ask for the
// language: nobody speaks Traditional Chinese.
func (c *check) checkScriptName() {
	if c.ScriptIn == nil || c.Key != "locale.spoken" && (c.Key != "locale.english" || c.HasSpoken) {
		return
	}
	script := c.ScriptIn(c.text)
	if script == "" && c.base != "la" {
		script = writing.FindString(c.text)
	}
	if script == "" {
		return
	}
	hint := "write the spoken language, as in Cantonese, Mandarin or Serbian"
	if c.Key == "locale.english" {
		hint = "add [locale.spoken] with the word that a caller says, as in Cantonese, Mandarin or Serbian"
	}
	c.report(KindScriptName, letters.SeverityError, c.text,
		fmt.Sprintf("%q names a script, %s, and a caller says what is spoken", c.text, script), hint)
}
