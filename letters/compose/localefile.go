package compose

import (
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"

	"doorletters/letters"
	"doorletters/letters/bounded"
	"doorletters/letters/compose/tomllines"
	"doorletters/letters/tomltext"
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
	names := map[string]string{} // of files by their languages
	for _, entry := range entries {
		name := entry.Name()
		if entry.IsDir() || !looksLikeLocale(name) {
			continue
		}
		shown := "locales/" + name
		tag, ok := fileTag(name)
		switch first := names[tag]; {
		case !ok:
			problems = append(problems, notRead(shown, howToName(name)))
			continue
		case first != "": // the right name comes before the one with .txt
			problems = append(problems, notRead(shown, "there is "+first+" too: keep the one that is right, under that name"))
			continue
		}
		names[tag] = name
		l := newLocale(tag, builtIn)
		if before := to[tag]; before != nil {
			l = before.clone()
		}
		source, err := bounded.ReadFile(files, path.Join(dir, name), bounded.Text)
		if tooLarge := (letters.Problem{}); errors.As(err, &tooLarge) {
			to[tag] = l
			problems = append(problems, tooLarge)
			continue
		}
		if err != nil {
			return nil, err
		}
		if !strings.HasSuffix(name, ".toml") {
			problems = append(problems, readAllTheSame(shown, "active."+tag+".toml"))
		}
		problems = append(problems, l.readSaved(source, shown, builtIn)...)
		to[tag] = l // without a message too: its letters are stopped, and no others
	}
	return problems, nil
}

// looksLikeLocale reports whether a file is to be a locale by its name, be it that an
// editor has changed that.
func looksLikeLocale(name string) bool {
	lower := strings.ToLower(name)
	return strings.HasSuffix(lower, ".toml") || strings.HasSuffix(lower, ".toml.txt") || strings.HasPrefix(lower, "active.")
}

// howToName says how a locale is called, and of a word processor's file how it becomes
// one.
func howToName(file string) string {
	const name = "active.<tag>.toml, where the tag is the language's: active.es.toml"
	if end := path.Ext(file); end == ".toml" || end == ".txt" {
		return "name it " + name
	}
	return "save it as plain text, under the name " + name
}

func notRead(file, hint string) letters.Problem {
	return letters.Problem{File: file, Severity: letters.SeverityWarning, Message: "this file is not read", Hint: hint}
}

// fileTag returns the language of "active.<tag>.toml", which may end in .txt behind
// that or instead of it.
func fileTag(name string) (string, bool) {
	tag, found := strings.CutPrefix(strings.TrimSuffix(strings.TrimSuffix(strings.ToLower(name), ".txt"), ".toml"), "active.")
	if !found {
		return "", false
	}
	canonical, err := letters.CanonicalTag(tag)
	return canonical, err == nil
}

// readSaved takes the messages of a file as an editor saved it into the locale, and
// says what had to be guessed to read it.
func (l *locale) readSaved(data []byte, file string, builtIn bool) []letters.Problem {
	if builtIn {
		return l.read(string(data), file, builtIn)
	}
	saved, problems, fault := readText(data, file)
	if fault != nil {
		return []letters.Problem{*fault}
	}
	if excess := tomltext.FindExcess(saved); excess != nil {
		p := letters.FileFault(file, excess.Message, "look whether it is the file that you meant")
		p.Row = excess.Line
		return []letters.Problem{p}
	}
	text, repaired := tomltext.Repair(saved)
	for _, r := range repaired {
		p := letters.Problem{File: file, Row: r.Line, Severity: letters.SeverityNote}
		p.Message, p.General, p.Hint = r.Explain()
		problems = append(problems, p)
	}
	return append(problems, l.read(stripMarks(text), file, builtIn)...)
}

// read takes the messages of a file into the locale.
func (l *locale) read(source, file string, builtIn bool) []letters.Problem {
	unmarshal := map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal}
	// go-i18n reads the tag from the path; the tag is known, and theirs may be one it refuses.
	parsed, err := i18n.ParseMessageFileBytes([]byte(source), "active.en.toml", unmarshal)
	if err != nil {
		return []letters.Problem{unreadable(err, file)}
	}
	lines := tomllines.Find(source)
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
	line, _, message := tomllines.Fault(err)
	return letters.Problem{
		File: file, Row: line, Severity: letters.SeverityError, Message: "the file cannot be read here: " + message,
		Hint: "each message is a line with its key in square brackets, and below it a line: other = \"the words\"",
	}
}
