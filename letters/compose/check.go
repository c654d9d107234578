package compose

import (
	"fmt"
	"maps"
	"slices"

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
	problems := c.check(l, func(*message) bool { return true }, true)
	return append(problems, l.missing(c.locales[sourceLanguage], isPieceMessage)...)
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
	english := c.locales[sourceLanguage]
	for _, key := range l.order {
		m := l.messages[key]
		if !chosen(m) || m.broken {
			continue
		}
		like := english.like(key)
		if like == nil && c.namesOffer(key) {
			like = m // an offer of a group that does not write English
		}
		problems = append(problems, m.check(like, english, l.bound().plural)...)
	}
	if whole {
		problems = append(problems, l.missing(english, func(key string) bool { return !isPieceMessage(key) })...)
	}
	return problems
}

// missing reports the keys asked for that English has and this locale has not.
func (l *locale) missing(english *locale, asked func(key string) bool) []letters.Problem {
	var problems []letters.Problem
	for _, key := range english.order {
		optional := key == keySpoken || key == keyReviewedBy || key == keyEnglishSpoken && !l.needsSound()
		if like := english.like(key); asked(key) && l.messages[key] == nil && !like.override && !optional {
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
