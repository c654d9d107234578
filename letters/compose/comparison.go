package compose

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/locale"
	"doorletters/letters/compose/wording"
)

// compare compares a message with English's of the same key, which may be nil.
func compare(m, like *locale.Message, english *locale.Locale, plural language.Tag) []letters.Problem {
	c := comparison{message: m, like: like, english: english}
	if like == nil {
		c.report(letters.SeverityError, fmt.Sprintf("there is no message %q in English", m.ID),
			wording.DidYouMean(m.ID, english.Order)+"the keys are those of active.en.toml")
		return c.problems
	}
	c.checkUse()
	if strings.TrimSpace(m.Other) == "" {
		c.report(letters.SeverityError, "the message is empty", "write it, or leave the key out until you know")
		return c.problems
	}
	c.checkPlaceholders()
	if like.IsPlural() {
		c.forms = wording.Forms(plural)
	}
	for _, form := range wording.AllForms {
		c.checkForm(form)
	}
	return c.problems
}

// comparison compares a message with English's.
type comparison struct {
	message, like *locale.Message
	english       *locale.Locale
	forms         []string // the plural forms to be there; none where English has no number
	problems      []letters.Problem
}

func (c *comparison) report(severity letters.Severity, message, hint string) {
	p := c.message.At("")
	p.Severity, p.Message, p.Hint = severity, message, hint
	c.problems = append(c.problems, p)
}

// checkUse warns of a key that the campaign adds to English and that looks like a typo.
func (c *comparison) checkUse() {
	m := c.message
	if _, isOffer := letters.OfferOf(m.ID); isOffer || !m.Override || c.like != m {
		return
	}
	if near := wording.DidYouMean(m.ID, builtInKeys(c.english)); near != "" {
		c.report(letters.SeverityWarning, fmt.Sprintf("no letter of ours has a message %q", m.ID),
			near+"only a template of your own can use another key")
	}
}

func (c *comparison) checkPlaceholders() {
	hint := "English says: " + c.like.Other
	for _, name := range c.like.Placeholders {
		if !strings.Contains(c.message.Other, "{{."+name+"}}") {
			c.report(letters.SeverityError, fmt.Sprintf("{{.%s}} is missing", name), hint)
		}
	}
	for _, name := range c.message.Placeholders {
		if !slices.Contains(c.like.Placeholders, name) && (name != locale.OptionalPlaceholder || !slices.Contains(c.like.Placeholders, "Language")) {
			c.report(letters.SeverityError, fmt.Sprintf("{{.%s}} does not belong here", name), hint)
		}
	}
}

// checkForm checks that a plural form is there if the language has it and the
// message has a number, and only then, and that its lines can be broken.
func (c *comparison) checkForm(form string) {
	text := c.message.Form(form)
	written := strings.TrimSpace(text) != ""
	switch {
	case !written && slices.Contains(c.forms, form):
		c.report(letters.SeverityError, fmt.Sprintf("the plural form %q is missing", form),
			"the language has the forms "+strings.Join(c.forms, ", "))
	case written && len(c.forms) == 0 && form != "other":
		c.report(letters.SeverityError, fmt.Sprintf("the message has no number, and no plural form %q", form),
			"write the message as other = \"…\" alone")
	}
	if length, beginning := lint.LongStretch(text); length > 0 {
		c.report(letters.SeverityWarning,
			fmt.Sprintf("a line cannot end anywhere in the %d letters that begin with %q, and they will be set small", length, beginning),
			fmt.Sprintf("write U+200B, the space that has no width, between words: as \\u200B, between straight quotation marks; no word is longer than %d letters", lint.LongestWord))
	}
}

// builtInKeys returns the keys of the built-in messages.
func builtInKeys(english *locale.Locale) []string {
	return slices.DeleteFunc(slices.Clone(english.Order), func(key string) bool {
		m := english.Messages[key]
		return m.Override && m.Replaced == nil
	})
}
