package languages

import (
	"errors"
	"fmt"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
	"doorletters/letters/typeset"
)

// maxGlyphs is how many characters of a message are named that no font has.
const maxGlyphs = 5

// glyphs returns the characters of a message that cannot be set.
func glyphs(setter *typeset.Setter, tag string, m *locale.Message) []letters.Problem {
	var problems []letters.Problem
	told := map[rune]bool{}
	for _, form := range wording.AllForms {
		text := m.Form(form)
		for text != "" && len(told) < maxGlyphs {
			_, err := setter.Line(letters.Text{{Text: text}}, tag, false)
			p := m.At(form)
			p.Severity, p.Kind = letters.SeverityError, KindGlyph
			var missing *typeset.MissingGlyph
			var marks *typeset.Overmarked
			switch {
			case errors.As(err, &missing):
				if told[missing.Rune] { // not as a character alone: what is around it matters
					text = ""
					continue
				}
				told[missing.Rune] = true
				p.Message = fmt.Sprintf("no font here has the character %q (U+%04X)", missing.Rune, missing.Rune)
				p.Hint = "write it another way, or put a font that has it (.ttf or .otf) into a folder fonts beside the folder locales"
				text = strings.ReplaceAll(text, string(missing.Rune), "")
			case errors.As(err, &marks):
				p.Message, p.Hint, text = marks.Error(), "take the marks out that stand over and over on one letter", ""
			default:
				text = ""
				continue
			}
			problems = append(problems, p)
		}
	}
	return problems
}
