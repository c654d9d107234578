package locale

import (
	"cmp"
	"maps"
	"slices"
	"sync"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/letters/compose/wording"
	"doorletters/letters/langname"
)

// English is the language that all others are translated from.
const English = "en"

// What a locale says of itself. go-i18n takes nothing but messages in its
// files, so these are messages too.
const (
	KeyName          = "locale.name"
	KeyEnglish       = "locale.english"
	KeySpoken        = "locale.spoken"         // left out where it is locale.english
	KeyEnglishSpoken = "locale.english_spoken" // of languages without Latin letters
	KeyReviewedBy    = "locale.reviewedby"
	KeyCredits       = "locale.credits" // may be left out
)

// Locale is a language's messages. It is not changed once it is read: the built-in
// ones are shared by all who ask for them.
type Locale struct {
	Tag      string
	Messages map[string]*Message
	// Order is the keys as they stand in the file, an override's own last.
	Order []string
	// empty are the places of messages without a word, that the locale has not from elsewhere.
	empty map[string]letters.Problem
	// Unread: its file cannot be read, which a Problem says, and what it lacks is not known.
	Unread bool
	// BuiltIn: the program brings it along, and the campaign at most changes it.
	BuiltIn bool
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

// New returns a locale without messages.
func New(tag string, builtIn bool) *Locale {
	l := &Locale{Tag: tag, Messages: map[string]*Message{}, empty: map[string]letters.Problem{}, BuiltIn: builtIn}
	l.bound = sync.OnceValue(l.bind)
	return l
}

// Clone returns a locale with the same messages, to put others into.
func (l *Locale) Clone() *Locale {
	c := New(l.Tag, l.BuiltIn)
	maps.Copy(c.Messages, l.Messages)
	maps.Copy(c.empty, l.empty)
	c.Order = slices.Clone(l.Order)
	return c
}

// Put puts a message into a locale that nobody else has yet, with each of its forms
// changed. It has no place, and replaces none.
func (l *Locale) Put(m *Message, change func(text string) string) {
	changed := *m.Message
	for _, form := range wording.AllForms {
		if text := Form(&changed, form); *text != "" {
			*text = change(*text)
		}
	}
	l.put(&changed)
}

// PutText puts a text without forms into a locale that nobody else has yet.
func (l *Locale) PutText(key, text string) { l.put(&i18n.Message{ID: key, Other: text}) }

func (l *Locale) put(m *i18n.Message) {
	read := newMessage(Entry{Message: *m}, Source{})
	if l.Messages[m.ID] == nil {
		l.Order = append(l.Order, m.ID)
	}
	l.Messages[m.ID] = read
}

// take puts a message into the locale, in the place of the one that is there.
func (l *Locale) take(m *Message) {
	if m.Replaced = l.Messages[m.ID]; m.Replaced == nil {
		l.Order = append(l.Order, m.ID)
	}
	l.Messages[m.ID] = m
}

// Place is where a message stands, or is to be written: the place of one that has no word
// yet, else a file of the language and the key. The Problem has nothing else.
func (l *Locale) Place(key string) letters.Problem {
	if m := l.Messages[key]; m != nil {
		return m.At("")
	}
	if p, there := l.empty[key]; there {
		return p
	}
	return letters.Problem{File: l.file(), Column: key, IsKey: true}
}

// file is where the locale's messages stand or are to be written; the first of several.
func (l *Locale) file() string {
	files := []string{}
	for _, m := range l.Messages {
		files = append(files, m.File)
	}
	for _, p := range l.empty {
		files = append(files, p.File)
	}
	if len(files) == 0 {
		return folderName + "/active." + l.Tag + ".toml"
	}
	return slices.Min(files)
}

// Text returns a message without placeholders; empty where there is none.
func (l *Locale) Text(key string) string {
	if m := l.Messages[key]; m != nil {
		return m.Other
	}
	return ""
}

// Spoken is the English word by which a caller asks for the language.
func (l *Locale) Spoken() string { return cmp.Or(l.Text(KeySpoken), l.Language().English) }

// NeedsSound reports whether readers of the language may not be able to read Latin
// letters aloud.
func (l *Locale) NeedsSound() bool { return letters.ScriptOf(l.Tag) != "Latn" }

// Plural is the tag under which go-i18n has the language's plural rule.
func (l *Locale) Plural() language.Tag { return l.bound().plural }

// bind makes the binding.
func (l *Locale) bind() binding {
	tag, _ := wording.RuleOf(l.Tag)
	list := make([]*i18n.Message, 0, len(l.Messages))
	for _, key := range l.Order {
		list = append(list, l.Messages[key].withAllForms())
	}
	bundle := i18n.NewBundle(tag)
	err := bundle.AddMessages(tag, list...)
	return binding{i18n.NewLocalizer(bundle, tag.String()), tag, err}
}

// Like returns the message that translations are compared with: the built-in one
// where a campaign has replaced it.
func (l *Locale) Like(key string) *Message {
	m := l.Messages[key]
	if m != nil && m.Replaced != nil {
		return m.Replaced
	}
	return m
}

// builtIn returns the program's own message of a key; nil where it has none.
func (l *Locale) builtIn(key string) *Message {
	if m := l.Like(key); m != nil && !m.Override {
		return m
	}
	return nil
}

// Language is a language that letters are written in.
type Language struct {
	Tag        string // BCP 47
	Name       string // its own name, "العربية"
	English    string // its English name, "Arabic"
	ReviewedBy string // who read a printed letter and found it right
	Credits    string // who translated it; may be empty
}

// Language returns what the locale says of itself.
func (l *Locale) Language() Language {
	found := Language{Tag: l.Tag, Name: l.Text(KeyName), English: l.Text(KeyEnglish), ReviewedBy: l.Text(KeyReviewedBy), Credits: l.Text(KeyCredits)}
	if found.Name == "" {
		found.Name = l.Tag
	}
	if found.English == "" {
		found.English = langname.EnglishName(l.Tag)
	}
	return found
}
