package compose

import (
	"fmt"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/lint"
	"doorletters/letters/compose/locale"
)

// CheckLocale returns what keeps a locale from being printed: a key is missing or not
// English's, a message is English still, has other placeholders or not the plural forms of
// the language; and where a line cannot be broken. [Lint] says more.
func (c *Composer) CheckLocale(tag string) []letters.Problem {
	l := c.locale(tag)
	if l == nil {
		return []letters.Problem{c.noLetters(tag)}
	}
	problems := c.check(l, func(*locale.Message) bool { return true }, true)
	return append(problems, missingFrom(l, c.locales[locale.English], isPieceMessage)...)
}

// checkOverrides checks what the campaign's own folder says: a few keys of a
// language that is built in, or a whole new language.
func (c *Composer) checkOverrides() []letters.Problem {
	var problems []letters.Problem
	for _, tag := range slices.Sorted(maps.Keys(c.locales)) {
		l := c.locales[tag]
		problems = append(problems, c.check(l, func(m *locale.Message) bool { return m.Override }, !l.BuiltIn)...)
	}
	return problems
}

// check checks the messages chosen; whole: the locale must have all of English's.
func (c *Composer) check(l *locale.Locale, chosen func(*locale.Message) bool, whole bool) []letters.Problem {
	var problems []letters.Problem
	english := c.locales[locale.English]
	known := map[string]bool{}
	for _, key := range l.Order {
		m := l.Messages[key]
		if !chosen(m) {
			continue
		}
		like := english.Like(key)
		if like == nil && c.namesOffer(key) {
			like = m // an offer of a group that does not write English
		}
		unknown, ok := checkKey(l, m, like, english)
		known[key] = ok
		problems = append(problems, unknown...)
	}
	for _, p := range Lint(l, english, func(m *locale.Message) bool { return known[m.ID] }) {
		// The others are for who translates.
		if p.Severity == letters.SeverityError || p.Severity == letters.SeverityWarning && p.Kind == string(lint.KindBreaks) {
			problems = append(problems, p)
		}
	}
	if whole && !l.Unread {
		problems = append(problems, missingFrom(l, english, func(key string) bool { return !isPieceMessage(key) })...)
	}
	return problems
}

// missingFrom reports the keys asked for that English has and this locale has not.
func missingFrom(l *locale.Locale, english *locale.Locale, asked func(key string) bool) []letters.Problem {
	var problems []letters.Problem
	for _, key := range english.Order {
		if like := english.Like(key); asked(key) && l.Messages[key] == nil && !like.Override && !isOptional(key, l) {
			problems = append(problems, lacks(l, key, "English says: "+like.Other))
		}
	}
	return problems
}

// isOptional reports whether a locale may leave a message out.
func isOptional(key string, l *locale.Locale) bool {
	return key == locale.KeySpoken || key == locale.KeyReviewedBy || key == locale.KeyCredits || key == locale.KeyEnglishSpoken && !l.NeedsSound()
}

// lacks is the Problem of a message that this locale must have and has not.
func lacks(l *locale.Locale, key, hint string) letters.Problem {
	p := l.Place(key)
	p.Severity, p.Message, p.Hint, p.Kind = letters.SeverityError, fmt.Sprintf("the message %q is missing", key), hint, KindMissing
	return p
}
