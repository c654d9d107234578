package locale

import (
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"doorletters/letters"
	"doorletters/letters/bounded"
	"doorletters/letters/compose/saved"
	"doorletters/locales"
)

// Set are languages by their tags.
type Set map[string]*Locale

// builtIn is what the program brings along.
type builtIn struct {
	locales  Set
	problems []letters.Problem
	err      error
}

// readBuiltIn reads the locales that the program brings along, once for all who ask:
// nothing changes them.
var readBuiltIn = sync.OnceValue(func() builtIn {
	read := builtIn{locales: Set{}}
	read.problems, read.err = Reader{}.add(read.locales, locales.Files, ".", true)
	return read
})

// BuiltIn returns the languages that the program brings along.
func BuiltIn() (Set, error) {
	read := readBuiltIn()
	return read.locales, read.err
}

// Reader reads the locales of a campaign.
type Reader struct {
	// Clean takes out of a file what stands for something else in the program; nil for
	// nothing.
	Clean func(text string) string
}

// Folder returns the built-in locales, and over them those in the folder "locales" of a
// campaign, key by key. Files may be nil.
func (r Reader) Folder(files fs.FS) (Set, []letters.Problem, error) {
	ours := readBuiltIn()
	if ours.err != nil || files == nil {
		return ours.locales, slices.Clip(ours.problems), ours.err
	}
	found := maps.Clone(ours.locales)
	more, err := r.add(found, files, folderName, false)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, nil, err
	}
	return found, slices.Concat(ours.problems, more), nil
}

// folderName is the folder of a campaign's own locales.
const folderName = "locales"

// add adds the message files of a folder, over those that are there.
func (r Reader) add(to Set, files fs.FS, dir string, builtIn bool) ([]letters.Problem, error) {
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
		shown := path.Join(folderName, name)
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
		source, err := bounded.ReadFile(files, path.Join(dir, name), bounded.Text)
		if tooLarge := (letters.Problem{}); errors.As(err, &tooLarge) {
			problems = append(problems, tooLarge)
			continue
		}
		if err != nil {
			return nil, err
		}
		l := New(tag, builtIn)
		if before := to[tag]; before != nil {
			l = before.clone()
		}
		if !strings.HasSuffix(name, ".toml") {
			problems = append(problems, saved.AllTheSame(shown, "active."+tag+".toml"))
		}
		made, more := r.source(source, shown, builtIn)
		problems = append(append(problems, more...), l.takeAll(made, !builtIn)...)
		to[tag] = l
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

// takeAll takes what a file has translated into the locale.
func (l *Locale) takeAll(s Source, override bool) []letters.Problem {
	var problems []letters.Problem
	for _, e := range s.Entries {
		if !e.IsTranslated() {
			continue
		}
		m, more := newMessage(e, s.File)
		m.Override = override
		problems = append(problems, more...)
		l.take(m)
	}
	return problems
}
