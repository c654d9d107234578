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
	c := comparison{message: m, like: like, english: english}
	if like == nil {
		c.report(letters.SeverityError, fmt.Sprintf("there is no message %q in English", m.ID),
			hintNearest(m.ID, english.order)+"the keys are those of active.en.toml")
		return c.problems
	}
	c.checkUse()
	if strings.TrimSpace(m.Other) == "" {
		c.report(letters.SeverityError, "the message is empty", "write it, or leave the key out until you know")
		return c.problems
	}
	c.checkPlaceholders()
	if like.isPlural() {
		c.forms = pluralForms(plural)
	}
	for _, form := range allForms {
		c.checkForm(form)
	}
	return c.problems
}

// comparison is a message beside English's.
type comparison struct {
	message, like *message
	english       *locale
	forms         []string // the plural forms to be there; none where English has no number
	problems      []letters.Problem
}

func (c *comparison) report(severity letters.Severity, message, hint string) {
	m := c.message
	c.problems = append(c.problems, letters.Problem{
		File: m.file, Row: m.line, Column: m.ID, Severity: severity, Message: message, Hint: hint,
	})
}

// checkUse warns of a key of the campaign's own, in English, that looks like a slip.
func (c *comparison) checkUse() {
	m := c.message
	if _, isOffer := letters.OfferOf(m.ID); isOffer || !m.override || c.like != m {
		return
	}
	if near := hintNearest(m.ID, builtInKeys(c.english)); near != "" {
		c.report(letters.SeverityWarning, fmt.Sprintf("no letter of ours has a message %q", m.ID),
			near+"only a template of your own can use another key")
	}
}

func (c *comparison) checkPlaceholders() {
	hint := "English says: " + c.like.Other
	for _, name := range c.like.placeholders {
		if !strings.Contains(c.message.Other, "{{."+name+"}}") {
			c.report(letters.SeverityError, fmt.Sprintf("{{.%s}} is missing", name), hint)
		}
	}
	for _, name := range c.message.placeholders {
		if !slices.Contains(c.like.placeholders, name) {
			c.report(letters.SeverityError, fmt.Sprintf("{{.%s}} does not belong here", name), hint)
		}
	}
}

// checkForm checks that a plural form is there where the language has it and the
// message a number, and nowhere else, and that its lines can end.
func (c *comparison) checkForm(form string) {
	text := c.message.form(form)
	written := strings.TrimSpace(text) != ""
	switch {
	case !written && slices.Contains(c.forms, form):
		c.report(letters.SeverityError, fmt.Sprintf("the plural form %q is missing", form),
			"the language has the forms "+strings.Join(c.forms, ", "))
	case written && len(c.forms) == 0 && form != "other":
		c.report(letters.SeverityError, fmt.Sprintf("the message has no number, and no plural form %q", form),
			"write the message as other = \"…\" alone")
	}
	if length, beginning := longStretch(text); length > 0 {
		c.report(letters.SeverityWarning,
			fmt.Sprintf("a line cannot end anywhere in the %d letters that begin with %q, and they will be set small", length, beginning),
			fmt.Sprintf("write U+200B, the space that has no width, between words: as \\u200B, between straight quotation marks; no word is longer than %d letters", longestWord))
	}
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
