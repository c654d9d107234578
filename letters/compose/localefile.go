package compose

import (
	"errors"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/locales"
)

// localeSet is what a folder of locales holds.
type localeSet struct {
	locales  map[string]*locale
	problems []letters.Problem
	err      error
}

// builtInLocales reads the locales that the program brings along, once for all
// composers: nothing changes them.
var builtInLocales = sync.OnceValue(func() localeSet {
	read := localeSet{locales: map[string]*locale{}}
	read.problems, read.err = addLocales(read.locales, locales.Files, ".", true)
	return read
})

// readLocales reads the built-in locales and the campaign's overrides.
func readLocales(files fs.FS) (map[string]*locale, []letters.Problem, error) {
	ours := builtInLocales()
	if ours.err != nil || files == nil {
		return ours.locales, slices.Clip(ours.problems), ours.err
	}
	found := maps.Clone(ours.locales)
	more, err := addLocales(found, files, "locales", false)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, err
	}
	return found, slices.Concat(ours.problems, more), nil
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
		l := newLocale(tag, builtIn)
		if before := to[tag]; before != nil {
			l = before.clone()
		}
		problems = append(problems, l.read(stripMarks(string(source)), shown, builtIn)...)
		if len(l.messages) > 0 {
			to[tag] = l
		}
	}
	return problems, nil
}

// fileTag returns the language of "active.<tag>.toml".
func fileTag(name string) (string, bool) {
	tag, found := strings.CutPrefix(strings.TrimSuffix(name, ".toml"), "active.")
	if !found {
		return "", false
	}
	canonical, err := letters.CanonicalTag(tag)
	return canonical, err == nil
}

// read takes the messages of a file into the locale.
func (l *locale) read(source, file string, builtIn bool) []letters.Problem {
	unmarshal := map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal}
	// go-i18n reads the tag from the path; the tag is known, and theirs may be one it refuses.
	parsed, err := i18n.ParseMessageFileBytes([]byte(source), "active.en.toml", unmarshal)
	if err != nil {
		return []letters.Problem{unreadable(err, file)}
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

// unreadable is the Problem of a message file that cannot be read at all.
func unreadable(err error, file string) letters.Problem {
	line, _, message := tomlFault(err)
	return letters.Problem{
		File: file, Row: line, Severity: letters.SeverityError, Message: "the file cannot be read here: " + message,
		Hint: "each message is a line with its key in square brackets, and below it a line: other = \"the words\"",
	}
}
