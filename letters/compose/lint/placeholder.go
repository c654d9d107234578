package lint

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
)

// The braces of Latin keyboards, and those of Chinese and Japanese ones.
const (
	anyOpen  = `[{｛﹛❴]`
	anyClose = `[}｝﹜❵]`
	unseen   = `[\s\p{Cf}]*`
)

var (
	// braced is all that stands in braces, however many, and a brace that stands alone.
	braced = regexp.MustCompile(`[$%#]?` + anyOpen + `(?:` + unseen + anyOpen + `)*[^{}｛｝﹛﹜❴❵]{0,80}` + anyClose + `(?:` + unseen + anyClose + `)*` +
		`|[$%#]?` + anyOpen + `(?:` + unseen + anyOpen + `)*` + unseen + `\.?` + unseen + `[\p{L}\p{M}\p{N}_]*` +
		`|` + anyClose + `(?:` + unseen + anyClose + `)*`)
	// placeholder is what a placeholder must be. Spaces do no harm.
	placeholder = regexp.MustCompile(`^\{\{[ \t]*\.([A-Za-z][A-Za-z0-9]*)[ \t]*\}\}$`)
	// marked is a name in the marks of other programs.
	marked = regexp.MustCompile(`%+\(?([\p{L}\p{M}\p{N}]+)\)?%*s?|\$([\p{L}\p{M}\p{N}]+)|[\[<]+\.?([\p{L}\p{M}\p{N}]+)[\]>]+|__([\p{L}\p{M}\p{N}]+)__|\.([A-Z][A-Za-z0-9]*)`)
)

// numberNames are the placeholders of the number that decides on the plural form.
var numberNames = []string{"Count", "Doors"}

// optional may stand where Language does: how the word sounds.
const optional = "Pronounced"

// suspect is a part of a text that is to be a placeholder and is none.
type suspect struct{ part, name string }

// checkPlaceholders compares the placeholders with English's.
func (c *check) checkPlaceholders() {
	if c.English.isBlank() {
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
	for _, s := range suspects {
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
		c.report(KindPlaceholderExtra, letters.SeverityError, part, shown+" does not belong into this message", hint)
	case meant == "":
		c.report(KindPlaceholderMisspelt, letters.SeverityError, part, fmt.Sprintf("%s is no placeholder, and braces stand for nothing else", shown),
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

// namesIn returns the names of the placeholders of all forms, in the order of the forms.
func namesIn(forms Forms) []string {
	var names []string
	for _, form := range wording.AllForms {
		have, _ := readPlaceholders(forms[form])
		for _, name := range have {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// readPlaceholders returns the names of a text's placeholders, each once, and what else
// stands in braces.
func readPlaceholders(text string) (names []string, suspects []suspect) {
	for _, part := range braced.FindAllString(text, -1) {
		match := placeholder.FindStringSubmatch(strings.TrimLeft(part, "$%#"))
		switch {
		case match == nil:
			suspects = append(suspects, suspect{part, nameOf(part)})
		case !slices.Contains(names, match[1]):
			names = append(names, match[1])
		}
	}
	return names, suspects
}

// markedIn finds the missing names in marks that are no braces: %Leader%, [Leader].
func markedIn(text string, missing []string) []suspect {
	var found []suspect
	for _, part := range marked.FindAllString(withoutPlaceholders(text), -1) {
		name := strings.Trim(part, "%()$[]<>_.")
		for _, m := range missing {
			if strings.EqualFold(letters.FoldMarks(name), m) || strings.EqualFold(letters.FoldMarks(strings.TrimSuffix(name, "s")), m) {
				found = append(found, suspect{part, m})
			}
		}
	}
	return found
}

// meantBy returns the placeholder that a misspelt name stands for: one that is like it,
// a missing one first, or the only one that is missing; "" where that cannot be told.
func meantBy(name string, known, missing []string) string {
	if name == "" && len(missing) != 1 {
		return ""
	}
	for _, names := range [][]string{missing, known} {
		if near := letters.Nearest(letters.FoldMarks(name), names); near != "" && name != "" {
			return near
		}
	}
	if len(missing) == 1 {
		return missing[0]
	}
	return ""
}

// nameOf returns the letters of what stands in braces.
func nameOf(part string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.L, unicode.M, unicode.N) || r == '_' {
			return r
		}
		return -1
	}, part)
}

// withoutPlaceholders blanks out all that stands in braces, byte for byte, so that what
// is found in the rest stands in the text too.
func withoutPlaceholders(text string) string {
	return braced.ReplaceAllStringFunc(text, func(part string) string { return strings.Repeat("\x00", len(part)) })
}

// inText is a part of a text, or what of it stands there.
func inText(text, part string) string {
	if strings.Contains(text, part) {
		return part
	}
	if name := strings.Trim(part, "{}. "); name != "" && strings.Contains(text, name) {
		return name
	}
	return ""
}

// visible is a text with the marks in it that cannot be seen as their numbers.
func visible(text string) string {
	var b strings.Builder
	for _, r := range text {
		if unicode.In(r, unicode.Cf, unicode.Cc, unicode.Co) {
			fmt.Fprintf(&b, "<%U>", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
