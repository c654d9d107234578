package locale

import (
	"errors"
	"fmt"
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
	slices.SortStableFunc(entries, func(a, b fs.DirEntry) int { // by their names, workbooks last
		switch {
		case isWorkbook(a.Name()) == isWorkbook(b.Name()):
			return 0
		case isWorkbook(a.Name()):
			return 1
		}
		return -1
	})
	f := folder{reader: r, set: to, files: files, dir: dir, builtIn: builtIn, sources: map[string]Source{}}
	for _, entry := range entries {
		name := entry.Name()
		if entry.IsDir() || !looksLikeLocale(name) {
			continue
		}
		if err := f.take(name); err != nil {
			return nil, err
		}
	}
	return f.problems, nil
}

// folder is a folder with locales that is being read.
type folder struct {
	reader   Reader
	set      Set
	files    fs.FS
	dir      string
	builtIn  bool
	sources  map[string]Source // that were read, by their languages
	problems []letters.Problem
}

// take reads a file into its language. Of two of a language the first is read: that of text
// before the workbook, the right name before the one with .txt.
func (f *folder) take(name string) error {
	shown := path.Join(folderName, name)
	tag, ok := fileTag(name)
	if !ok {
		f.problems = append(f.problems, notRead(shown, howToName(name)))
		return nil
	}
	limit := int64(bounded.Text)
	if isWorkbook(name) {
		limit = bounded.Picture // it has some
	}
	data, err := bounded.ReadFile(f.files, path.Join(f.dir, name), limit)
	if tooLarge := (letters.Problem{}); errors.As(err, &tooLarge) {
		f.problems = append(f.problems, tooLarge)
		return nil
	}
	if err != nil {
		return err
	}
	s, problems := f.parse(data, shown, tag)
	if first, again := f.sources[tag]; again {
		f.problems = append(f.problems, second(first, s))
		return nil
	}
	f.sources[tag] = s
	f.problems = append(f.problems, problems...)
	l := New(tag, f.builtIn)
	if before := f.set[tag]; before != nil {
		l = before.clone()
	} else {
		l.Unread = len(s.Entries) == 0 && slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError })
	}
	if !strings.HasSuffix(name, ".toml") && !strings.HasSuffix(name, ".xlsx") {
		f.problems = append(f.problems, saved.AllTheSame(shown, rightName(name, tag)))
	}
	f.problems = append(f.problems, l.takeAll(s, !f.builtIn)...)
	f.set[tag] = l
	return nil
}

// parse reads a file of a language.
func (f *folder) parse(data []byte, shown, tag string) (Source, []letters.Problem) {
	if !isWorkbook(shown) {
		return f.reader.source(data, shown, f.builtIn)
	}
	s, says, problems := f.reader.ParseWorkbook(data, shown, f.set[English])
	if of, err := letters.CanonicalTag(says); err == nil && of != tag {
		p := letters.FileFault(shown, fmt.Sprintf("the workbook says that its language is %s, and its name says %s; it is not read", says, tag),
			"if its words are "+tag+", write "+tag+" behind Language: in its first row; if not, name it "+rightName(shown, of))
		p.Sheet, p.Row = s.Sheet, 1
		return Source{File: shown}, []letters.Problem{p}
	}
	return s, problems
}

// second says that a file is not read since there is another of its language, and in what
// they differ.
func second(first, s Source) letters.Problem {
	p := notRead(s.File, "keep the one that is right, and move the other out of the folder")
	p.Message = "this file is not read: there is " + path.Base(first.File) + " too, which is"
	count, key := Differences(first, s)
	switch {
	case len(s.Entries) == 0:
	case count == 0:
		p.Severity = letters.SeverityNote
		p.Message += "; they say the same"
	case count == 1:
		p.Message += "; they differ in the message " + key
	default:
		p.Message += fmt.Sprintf("; they differ in %d messages, the first of them %s", count, key)
	}
	return p
}

// takeAll takes what a file has translated into the locale.
func (l *Locale) takeAll(s Source, override bool) []letters.Problem {
	var problems []letters.Problem
	for _, e := range s.Entries {
		m, more := newMessage(e, s)
		if !e.IsTranslated() {
			l.empty[e.ID] = m.At("")
			continue
		}
		m.Override = override
		problems = append(problems, more...)
		l.take(m)
	}
	return problems
}
