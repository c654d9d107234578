package compose

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/letters/langname"
)

// sourceLanguage is the language that all others are translated from.
const sourceLanguage = "en"

// What a locale says of itself. go-i18n takes nothing but messages in its
// files, so these are messages too.
const (
	keyName          = "locale.name"
	keyEnglish       = "locale.english"
	keySpoken        = "locale.spoken"         // left out where it is locale.english
	keyEnglishSpoken = "locale.english_spoken" // of languages without Latin letters
	keyReviewedBy    = "locale.reviewedby"
)

// locale is a language's messages. It is not changed once it is read: the built-in
// ones are shared by all composers.
type locale struct {
	tag      string
	messages map[string]*message
	// order is the keys as they stand in the file, an override's own last.
	order []string
	// builtIn: the program brings it along, and the campaign at most changes it.
	builtIn bool
	// bound has the messages as go-i18n takes them. Few of the languages of a run are
	// printed, so it is made when it is asked for.
	bound func() binding
}

// binding is a locale in go-i18n.
type binding struct {
	// localizer has this language only. A bundle of several silently falls back to
	// another language; a bundle of one cannot.
	localizer *i18n.Localizer
	// plural is the tag under which go-i18n has the language's plural rule.
	plural language.Tag
	err    error
}

func newLocale(tag string, builtIn bool) *locale {
	l := &locale{tag: tag, messages: map[string]*message{}, builtIn: builtIn}
	l.bound = sync.OnceValue(l.bind)
	return l
}

// clone returns a locale with the same messages, to read an override into.
func (l *locale) clone() *locale {
	c := newLocale(l.tag, l.builtIn)
	maps.Copy(c.messages, l.messages)
	c.order = slices.Clone(l.order)
	return c
}

func (l *locale) language() Language {
	found := Language{Tag: l.tag, Name: l.text(keyName), English: l.text(keyEnglish), ReviewedBy: l.text(keyReviewedBy)}
	if m := l.messages[keyReviewedBy]; m != nil && m.override && l.tag != sourceLanguage && m.Other == writtenHere {
		found.ReviewedBy = unreviewed // it came along with a copy of English
	}
	if found.Name == "" {
		found.Name = l.tag
	}
	if found.English == "" {
		found.English = langname.EnglishName(l.tag)
	}
	return found
}

// text returns a message without placeholders; empty where there is none.
func (l *locale) text(key string) string {
	if m := l.messages[key]; m != nil {
		return m.Other
	}
	return ""
}

// spoken is the English word by which a caller asks for the language.
func (l *locale) spoken() string { return cmp.Or(l.text(keySpoken), l.language().English) }

// needsSound reports whether readers of the language may not be able to read Latin
// letters aloud.
func (l *locale) needsSound() bool { return letters.ScriptOf(l.tag) != "Latn" }

// bind makes the binding.
func (l *locale) bind() binding {
	tag, err := language.Parse(l.tag)
	if err != nil {
		return binding{err: err}
	}
	list := make([]*i18n.Message, 0, len(l.messages))
	for _, key := range l.order {
		list = append(list, l.messages[key].withAllForms())
	}
	bundle := i18n.NewBundle(tag)
	if err = bundle.AddMessages(tag, list...); err != nil {
		// go-i18n has no plural rule for the language (ht, prs, rw ...), and
		// takes it as an artificial one, with the forms of English.
		tag = language.MustParse("art-x-" + strings.ToLower(firstSubtag(l.tag)))
		bundle = i18n.NewBundle(tag)
		err = bundle.AddMessages(tag, list...)
	}
	return binding{i18n.NewLocalizer(bundle, tag.String()), tag, err}
}

// like returns the message that translations are compared with: the built-in one
// where a campaign has replaced it.
func (l *locale) like(key string) *message {
	m := l.messages[key]
	if m != nil && m.replaced != nil {
		return m.replaced
	}
	return m
}

func firstSubtag(tag string) string {
	first, _, _ := strings.Cut(tag, "-")
	return first
}
