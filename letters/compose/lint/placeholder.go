package lint

import (
	"fmt"
	"slices"
	"strings"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// numberNames are the placeholders of the number that decides on the plural form.
var numberNames = []string{"Count", "Doors"}

// optional may stand where Language does: how the word sounds.
const optional = "Pronounced"

// checkPlaceholders compares the placeholders with English's. A message that English has not
// may have any that letters know.
func (c *check) checkPlaceholders() {
	if c.English.isBlank() {
		c.checkVocabulary()
		return
	}
	names := namesIn(c.English)
	known := names
	if slices.Contains(names, "Language") {
		known = append(slices.Clone(names), optional)
	}
	var missing []string
	have, suspects := readPlaceholders(c.text)
	for _, name := range names {
		if !slices.Contains(have, name) {
			missing = append(missing, name)
		}
	}
	for _, name := range have {
		if !slices.Contains(known, name) {
			suspects = append(suspects, suspect{"{{." + name + "}}", name})
		}
	}
	suspects = append(suspects, markedIn(c.text, missing)...)
	isTold := false
	for _, s := range suspects {
		if meantBy(s.name, known, missing) == "" && !placeholder.MatchString(s.part) {
			if isTold { // the parts of one program are one fault
				continue
			}
			isTold = true
		}
		missing = c.reportSuspect(s, known, missing)
	}
	for _, name := range missing {
		if !c.leavesOut(name) {
			c.report(KindPlaceholderMissing, letters.SeverityError, "", fmt.Sprintf("{{.%s}} is missing", name),
				fmt.Sprintf("put {{.%s}} where its words belong; English says: %s", name, c.English.like(c.form)))
		}
	}
	if _, bad := wording.Placeholders(c.text); bad != "" && len(suspects) == 0 {
		c.report(KindPlaceholderMisspelt, letters.SeverityError, inText(c.text, bad), bad+" cannot stand in a message",
			"a placeholder is written with two braces on each side and a dot before its name, as in the English text: "+c.English.like(c.form))
	}
}

// checkVocabulary looks for what letters do not know among the placeholders of a message of
// a group's own.
func (c *check) checkVocabulary() {
	names, bad := wording.Placeholders(c.text)
	if bad != "" {
		c.report(KindPlaceholderMisspelt, letters.SeverityError, inText(c.text, bad), visible(bad)+" cannot stand in a message",
			"a placeholder is written with two braces on each side and a dot before its name: {{.Leader}}")
	}
	for _, name := range names {
		if !wording.IsPlaceholder(name) {
			c.report(KindPlaceholderMisspelt, letters.SeverityError, inText(c.text, "{{."+name+"}}"), fmt.Sprintf("there is no placeholder {{.%s}}", name),
				wording.DidYouMean(name, wording.Names())+"there are "+strings.Join(wording.Names(), ", "))
		}
	}
}

// reportSuspect reports a placeholder that is none of English's, and returns what is
// missing besides the one that was meant.
func (c *check) reportSuspect(s suspect, known, missing []string) []string {
	meant := meantBy(s.name, known, missing)
	shown := visible(s.part)
	english := "; English says: " + c.English.like(c.form)
	part := inText(c.text, s.part)
	switch {
	case meant == "" && placeholder.MatchString(s.part):
		hint := "take it out" + english
		if len(missing) > 0 {
			hint = "write {{." + strings.Join(missing, "}} and {{.") + "}} instead" + english
		}
		c.report(KindPlaceholderExtra, letters.SeverityError, part, shown+" does not belong in this message", hint)
	case meant == "":
		c.report(KindPlaceholderMisspelt, letters.SeverityError, part, fmt.Sprintf("%s cannot stand in a message: braces are for placeholders alone", shown),
			"take it out, or write a placeholder as in the English text"+english)
	default:
		message := fmt.Sprintf("%s is no placeholder: write {{.%s}}, in English letters as in the English text", shown, meant)
		if shown != s.part {
			message = fmt.Sprintf("%s is no placeholder, for it has a mark in it that cannot be seen: write {{.%s}} anew", shown, meant)
		}
		c.report(KindPlaceholderMisspelt, letters.SeverityError, part, message,
			"two braces on each side, a dot before the name, its small and large letters as they are"+english)
	}
	return slices.DeleteFunc(slices.Clone(missing), func(name string) bool { return name == meant })
}

// leavesOut reports whether the form may leave a placeholder out: the number where no
// other takes the form, as in "one letter" or the dual of Arabic.
func (c *check) leavesOut(name string) bool {
	return slices.Contains(numberNames, name) && slices.ContainsFunc(c.Plurals, func(p Plural) bool {
		return p.Form == c.form && len(p.Numbers) == 1
	})
}
