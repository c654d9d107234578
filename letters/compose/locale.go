package compose

import (
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"
)

// sourceLanguage is the language that all others are translated from.
const sourceLanguage = "en"

// What a locale says of itself. go-i18n takes nothing but messages in its
// files, so these are messages too.
const (
	keyName       = "locale.name"
	keyEnglish    = "locale.english"
	keyReviewedBy = "locale.reviewedby"
)

// locale is a language's messages.
type locale struct {
	tag      string
	messages map[string]*message
	// order is the keys as they stand in the file, an override's own last.
	order []string
	// localizer has this language only. A bundle of several silently falls back to
	// another language; a bundle of one cannot.
	localizer *i18n.Localizer
	// plural is the tag under which go-i18n has the language's plural rule.
	plural language.Tag
	// builtIn: the program brings it along, and the campaign at most changes it.
	builtIn bool
}

func (l *locale) language() Language {
	of := func(key string) string {
		if m := l.messages[key]; m != nil {
			return m.Other
		}
		return ""
	}
	found := Language{Tag: l.tag, Name: of(keyName), English: of(keyEnglish), ReviewedBy: of(keyReviewedBy)}
	if found.Name == "" {
		found.Name = l.tag
	}
	if found.English == "" {
		found.English = englishName(l.tag)
	}
	return found
}

// bind makes the localizer.
func (l *locale) bind() error {
	tag, err := language.Parse(l.tag)
	if err != nil {
		return err
	}
	list := make([]*i18n.Message, 0, len(l.messages))
	for _, key := range l.order {
		list = append(list, l.messages[key].Message)
	}
	bundle := i18n.NewBundle(tag)
	if err := bundle.AddMessages(tag, list...); err != nil {
		// go-i18n has no plural rule for the language (ht, prs, rw ...), and
		// takes it as an artificial one, with the forms of English.
		tag = language.MustParse("art-x-" + strings.ToLower(firstSubtag(l.tag)))
		bundle = i18n.NewBundle(tag)
		if err := bundle.AddMessages(tag, list...); err != nil {
			return err
		}
	}
	l.localizer = i18n.NewLocalizer(bundle, tag.String())
	l.plural = tag
	return nil
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
