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

// suspect is a part of a text that is to be a placeholder and is none.
type suspect struct{ part, name string }

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
