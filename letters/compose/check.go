package compose

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/language"

	"doorletters/letters"
)

// CheckLocale compares a locale with English, for its translator: every key is
// there and no other, with the same placeholders, the plural forms that the
// language has, no message is empty, and Thai, Lao, Khmer and Burmese say where
// a line may end. Problems stand in the file's order.
func (c *Composer) CheckLocale(tag string) []letters.Problem {
	l := c.locale(tag)
	if l == nil {
		return []letters.Problem{c.noLetters(tag)}
	}
	return c.check(l, func(*message) bool { return true }, true)
}

// checkOverrides checks what the campaign's own folder says: a few keys of a
// language that is built in, or a whole new language.
func (c *Composer) checkOverrides() []letters.Problem {
	var problems []letters.Problem
	for _, tag := range slices.Sorted(maps.Keys(c.locales)) {
		l := c.locales[tag]
		problems = append(problems, c.check(l, func(m *message) bool { return m.override }, !l.builtIn)...)
	}
	return problems
}

// check checks the messages chosen; whole: the locale must have all of English's.
func (c *Composer) check(l *locale, chosen func(*message) bool, whole bool) []letters.Problem {
	var problems []letters.Problem
	english := c.locales[pattern]
	for _, key := range l.order {
		m := l.messages[key]
		if !chosen(m) || m.broken {
			continue
		}
		like := english.like(key)
		if like == nil && c.namesOffer(key) {
			like = m // an offer of a group that does not write English
		}
		problems = append(problems, m.check(like, english, l.plural)...)
	}
	if whole {
		problems = append(problems, l.missing(english)...)
	}
	return problems
}

// check compares a message with English's of the same key, which may be nil.
func (m *message) check(like *message, english *locale, plural language.Tag) []letters.Problem {
	var problems []letters.Problem
	report := func(hint, format string, args ...any) {
		problems = append(problems, letters.Problem{
			File: m.file, Row: m.line, Column: m.ID, Severity: letters.SeverityError,
			Message: fmt.Sprintf(format, args...), Hint: hint,
		})
	}
	if like == nil {
		report(hintNearest(m.ID, english.order)+"the keys are those of active.en.toml", "there is no message %q in English", m.ID)
		return problems
	}
	if _, isOffer := letters.OfferOf(m.ID); like == m && m.override && !isOffer { // a key of the campaign's own, in English
		if near := hintNearest(m.ID, builtInKeys(english)); near != "" {
			report(near+"only a template of your own can use another key", "no letter of ours has a message %q", m.ID)
			problems[0].Severity = letters.SeverityWarning
		}
	}
	if strings.TrimSpace(m.Other) == "" {
		report("write it, or leave the key out until you know", "the message is empty")
		return problems
	}
	for _, name := range like.placeholders {
		if !strings.Contains(m.Other, "{{."+name+"}}") {
			report("English says: "+like.Other, "{{.%s}} is missing", name)
		}
	}
	for _, name := range m.placeholders {
		if !slices.Contains(like.placeholders, name) {
			report("English says: "+like.Other, "{{.%s}} does not belong here", name)
		}
	}
	var forms []string
	if like.isPlural() {
		forms = pluralForms(plural)
	}
	for _, form := range allForms {
		written := strings.TrimSpace(m.form(form)) != ""
		switch {
		case like.isPlural() && slices.Contains(forms, form) && !written:
			report("the language has the forms "+strings.Join(forms, ", "), "the plural form %q is missing", form)
		case !like.isPlural() && form != "other" && written:
			report("write the message as other = \"…\" alone", "the message has no number, and no plural form %q", form)
		}
		if written {
			if length, beginning := longStretch(m.form(form)); length > 0 {
				report(fmt.Sprintf("write U+200B, the space that has no width, between words: as \\u200B, between straight quotation marks; no word is longer than %d letters", longestWord),
					"a line cannot end anywhere in the %d letters that begin with %q, and they will be set small", length, beginning)
				problems[len(problems)-1].Severity = letters.SeverityWarning
			}
		}
	}
	return problems
}

// unspaced are the scripts that put no spaces between words and need a
// dictionary, or U+200B, to break lines. Tibetan breaks at its tsheg, and
// Chinese and Japanese nearly anywhere.
var unspaced = []*unicode.RangeTable{unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar}

// longestWord is how many letters and marks in a row pass for one word. A sample
// of ICU's Thai and Khmer dictionaries goes up to 30, and what is that long there
// is the name of a ministry, with words inside. The longest in our own letters, a
// Burmese verb with its particles, has 18.
const longestWord = 30

// longStretch finds the first stretch of a message that is too long to be one
// word: its length in letters and marks of the unspaced scripts, and its first
// letters; 0 where there is none. A stretch ends at spaces, punctuation,
// U+200B and placeholders (by their braces), but not at the stars of bold words,
// which are not printed.
func longStretch(text string) (length int, beginning string) {
	bounds := func(r rune) bool {
		return r == '\u200B' || unicode.IsSpace(r) || unicode.IsPunct(r) && r != '*'
	}
	for stretch := range strings.FieldsFuncSeq(text, bounds) {
		stretch = strings.ReplaceAll(stretch, "*", "")
		length = 0
		for _, r := range stretch {
			if unicode.In(r, unspaced...) && (unicode.IsLetter(r) || unicode.IsMark(r)) {
				length++
			}
		}
		if length > longestWord {
			return length, string([]rune(stretch)[:longestWord/2])
		}
	}
	return 0, ""
}

// missing reports the keys that English has and this locale has not.
func (l *locale) missing(english *locale) []letters.Problem {
	var problems []letters.Problem
	for _, key := range english.order {
		if like := english.like(key); l.messages[key] == nil && !like.override {
			problems = append(problems, l.lacks(key, "English says: "+like.Other))
		}
	}
	return problems
}

// lacks is the Problem of a message that this locale must have and has not.
func (l *locale) lacks(key, hint string) letters.Problem {
	return letters.Problem{
		File: l.file(), Column: key, Severity: letters.SeverityError,
		Message: fmt.Sprintf("the message %q is missing", key), Hint: hint,
	}
}

// file is where the locale's messages stand; the first where there are several.
func (l *locale) file() string {
	files := map[string]bool{}
	for _, m := range l.messages {
		files[m.file] = true
	}
	if names := slices.Sorted(maps.Keys(files)); len(names) > 0 {
		return names[0]
	}
	return "locales/active." + l.tag + ".toml"
}

// builtInKeys gives the keys that the program brings along.
func builtInKeys(english *locale) []string {
	return slices.DeleteFunc(slices.Clone(english.order), func(key string) bool {
		m := english.messages[key]
		return m.override && m.replaced == nil
	})
}
