package locale

import (
	"cmp"
	"errors"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	"doorletters/letters"
	"doorletters/letters/bounded"
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
	for _, f := range chosen(entries, &problems) {
		shown := path.Join(folderName, f.name)
		source, err := bounded.ReadFile(files, path.Join(dir, f.name), bounded.Text)
		if err != nil {
			problems = append(problems, cannotRead(err, shown))
			continue
		}
		l := New(f.tag, builtIn)
		if before := to[f.tag]; before != nil {
			l = before.Clone()
		}
		made, more := r.source(source, shown, builtIn)
		problems = append(problems, more...)
		if len(made.Entries) == 0 {
			if !slices.ContainsFunc(more, func(p letters.Problem) bool { return p.Severity == letters.SeverityError }) {
				problems = append(problems, *notRead(shown, letters.SeverityWarning, "there is no message in this file", keyHint))
			}
			continue
		}
		problems = append(problems, l.takeAll(made, !builtIn)...)
		if told, is := l.unsigned(); is {
			problems = append(problems, told)
		}
		to[f.tag] = l
	}
	return problems, nil
}

// localeFile is a file of messages, by its name and language.
type localeFile struct {
	name, tag string
	told      *letters.Problem // of its name; nil for the right one
}

// chosen are the files of a folder that are read: one for a language, that with the right
// name before others. The problems are of names.
func chosen(entries []fs.DirEntry, problems *[]letters.Problem) []localeFile {
	var found []localeFile
	for _, entry := range entries {
		tag, told := named(entry.Name(), entry.IsDir())
		if tag != "" {
			found = append(found, localeFile{entry.Name(), tag, told})
		} else if told != nil {
			*problems = append(*problems, *told)
		}
	}
	slices.SortStableFunc(found, func(a, b localeFile) int {
		return cmp.Or(strings.Compare(a.tag, b.tag), cmp.Compare(wrongness(a), wrongness(b)))
	})
	var files []localeFile
	for _, f := range found {
		if n := len(files); n > 0 && files[n-1].tag == f.tag {
			f.told = notRead(path.Join(folderName, f.name), letters.SeverityWarning,
				"this file is not read", "there is "+files[n-1].name+" too: keep the one that is right, under that name")
		} else {
			files = append(files, f)
		}
		if f.told != nil {
			*problems = append(*problems, *f.told)
		}
	}
	return files
}

// wrongness is 0 for a file with the right name, and the more the less it looks like it.
func wrongness(f localeFile) int {
	switch {
	case f.name == nameOf(f.tag):
		return 0
	case f.told == nil: // another way to write the tag
		return 1
	}
	return 2
}

// cannotRead is the Problem of a file that is there and cannot be read.
func cannotRead(err error, file string) letters.Problem {
	var told letters.Problem
	if errors.As(err, &told) { // it is too large
		return told
	}
	reason := err
	if at := (*fs.PathError)(nil); errors.As(err, &at) {
		reason = at.Err
	}
	return letters.FileFault(file, "the file cannot be opened: "+reason.Error(), "look whether it is a file of its own, and one that you may read")
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
