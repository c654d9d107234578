package compose

import (
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"doorletters/letters"
	"doorletters/locales"
)

// pattern is the language whose messages all others follow.
const pattern = "en"

// offerPrefix begins the keys of what a group can help with.
const offerPrefix = "offer_"

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
	// localizer speaks this language only. A bundle of many falls back to
	// another language in silence; a bundle of one cannot.
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

// offerKeys gives the offers in the order of the file, without their prefix.
func offerKeys(l *locale) []string {
	var keys []string
	for _, key := range l.order {
		if offer, found := strings.CutPrefix(key, offerPrefix); found {
			keys = append(keys, offer)
		}
	}
	return keys
}

// readLocales reads the built-in locales and the campaign's overrides, and
// checks what the campaign wrote.
func readLocales(files fs.FS) (map[string]*locale, []letters.Problem, error) {
	found := map[string]*locale{}
	problems, err := addLocales(found, locales.Files, ".", true)
	if err != nil {
		return nil, nil, err
	}
	if files != nil {
		more, err := addLocales(found, files, "locales", false)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, nil, err
		}
		problems = append(problems, more...)
	}
	for _, tag := range slices.Sorted(maps.Keys(found)) {
		l := found[tag]
		if err := l.bind(); err != nil {
			return nil, nil, err
		}
	}
	for _, tag := range slices.Sorted(maps.Keys(found)) {
		problems = append(problems, found[tag].checkOverrides(found[pattern])...)
	}
	return found, problems, nil
}

// addLocales adds the message files of a folder, over those that are there.
func addLocales(to map[string]*locale, files fs.FS, dir string, builtIn bool) ([]letters.Problem, error) {
	entries, err := fs.ReadDir(files, dir)
	if err != nil {
		return nil, err
	}
	var problems []letters.Problem
	for _, entry := range entries {
		name := entry.Name()
		if entry.IsDir() || !strings.HasSuffix(name, ".toml") {
			continue
		}
		shown := "locales/" + name
		tag, ok := fileTag(name)
		if !ok {
			problems = append(problems, letters.Problem{
				File: shown, Severity: letters.SeverityWarning, Message: "this file is not read",
				Hint: "name it active.<tag>.toml, where the tag is the language's: active.es.toml",
			})
			continue
		}
		path := name
		if dir != "." {
			path = dir + "/" + name
		}
		source, err := fs.ReadFile(files, path)
		if err != nil {
			return nil, err
		}
		l := to[tag]
		if l == nil {
			l = &locale{tag: tag, messages: map[string]*message{}, builtIn: builtIn}
			to[tag] = l
		}
		problems = append(problems, l.read(stripMarks(string(source)), shown, builtIn)...)
	}
	return problems, nil
}

// fileTag gives the language of "active.<tag>.toml".
func fileTag(name string) (string, bool) {
	tag, found := strings.CutPrefix(strings.TrimSuffix(name, ".toml"), "active.")
	if !found {
		return "", false
	}
	parsed, err := language.Parse(tag)
	if err != nil {
		return "", false
	}
	return parsed.String(), true
}

// read takes the messages of a file into the locale.
func (l *locale) read(source, file string, builtIn bool) []letters.Problem {
	unmarshal := map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal}
	// go-i18n reads the tag from the path; the tag is known, and theirs may be one it refuses.
	parsed, err := i18n.ParseMessageFileBytes([]byte(source), "active.en.toml", unmarshal)
	if err != nil {
		return []letters.Problem{unreadable(err, source, file)}
	}
	lines := keyLines(source)
	slices.SortFunc(parsed.Messages, func(a, b *i18n.Message) int {
		if lines[a.ID] != lines[b.ID] {
			return lines[a.ID] - lines[b.ID]
		}
		return strings.Compare(a.ID, b.ID)
	})
	var problems []letters.Problem
	for _, m := range parsed.Messages {
		read, more := newMessage(m, source, file, lines[m.ID])
		read.override = !builtIn
		problems = append(problems, more...)
		if read.replaced = l.messages[m.ID]; read.replaced == nil {
			l.order = append(l.order, m.ID)
		}
		l.messages[m.ID] = read
	}
	return problems
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

// like gives the message that others are compared with: the built-in one where
// a campaign has words of its own in its place.
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
