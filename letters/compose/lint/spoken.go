package lint

import (
	"fmt"

	"doorletters/letters"
)

// checkScriptName looks for a script's name in the word by which callers ask for the
// language: nobody speaks Traditional Chinese.
func (c *check) checkScriptName() {
	if c.ScriptIn == nil || c.Key != "locale.spoken" && (c.Key != "locale.english" || c.HasSpoken) {
		return
	}
	script := c.ScriptIn(c.text)
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
