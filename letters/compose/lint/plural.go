package lint

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// checkPlurals checks that a message with a number has the forms that the language has,
// and no others, and that one without a number has none.
func (c *check) checkPlurals() {
	if c.English.isBlank() {
		return
	}
	counted := c.English.isPlural()
	for _, form := range wording.AllForms {
		text := c.Forms[form]
		written := strings.TrimSpace(text) != ""
		c.form = form
		at := slices.IndexFunc(c.Plurals, func(p Plural) bool { return p.Form == form })
		switch {
		case written && form != other && !counted:
			c.report(KindPluralExtra, letters.SeverityError, text,
				fmt.Sprintf("the message has no number, and no plural form %q", form), "write the message as other = \"…\" alone")
		case !counted || len(c.Plurals) == 0 || at < 0 && !written || form == other && written:
			// as it should be, or nobody knows
		case at < 0:
			c.report(KindPluralExtra, letters.SeverityWarning, text,
				fmt.Sprintf("the language has no plural form %q, so it is never printed", form), "take it out; the forms are "+c.pluralForms())
		case !written && (form == other || len(c.Plurals[at].Numbers) > 0):
			c.report(KindPluralMissing, letters.SeverityError, "",
				fmt.Sprintf("the plural form %q is missing%s", form, c.Plurals[at].examples()), "write it too; the forms are "+c.pluralForms())
		}
	}
	c.form = other
}

// pluralForms names the forms that are asked for.
func (c *check) pluralForms() string {
	var names []string
	for _, p := range c.Plurals {
		if len(p.Numbers) > 0 || p.Form == other {
			names = append(names, p.Form+p.examples())
		}
	}
	return strings.Join(names, ", ")
}

// examples are the first numbers that take the form: " (2, 3, 4, 22 ...)".
func (p Plural) examples() string {
	const enough = 4
	if len(p.Numbers) == 0 {
		return ""
	}
	var numbers []string
	for _, n := range p.Numbers[:min(enough, len(p.Numbers))] {
		numbers = append(numbers, strconv.Itoa(n))
	}
	end := ""
	if len(p.Numbers) >= enough {
		end = " ..."
	}
	return " (" + strings.Join(numbers, ", ") + end + ")"
}
