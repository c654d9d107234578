package locale

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"

	"doorletters/letters"
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
		return nil, nil, noFolder(files, err)
	}
	return found, slices.Concat(ours.problems, more), nil
}

// noFolder is the problem of a folder of locales that cannot be read, or that is a file.
func noFolder(files fs.FS, err error) error {
	p := letters.Problem{
		File: folderName, Severity: letters.SeverityError, Message: fmt.Sprintf("the folder cannot be read: %v", err),
		Hint: "it holds your translations: look who may open it, and whether the disk that it lies on is there",
	}
	if info, statErr := fs.Stat(files, folderName); statErr == nil && !info.IsDir() {
		p.Message = "this is a file, where the folder with your translations is looked for"
		p.Hint = "give the file another name, or move it into a folder named locales"
	}
	return p
}

// folderName is the folder of a campaign's own locales.
const folderName = "locales"

// add adds the message files of a folder, over those that are there. A language whose file
// cannot be read is there without messages.
func (r Reader) add(to Set, files fs.FS, dir string, builtIn bool) ([]letters.Problem, error) {
	entries, err := fs.ReadDir(files, dir)
	if err != nil {
		return nil, err
	}
	f := folder{reader: r, set: to, files: files, dir: dir, builtIn: builtIn}
	for _, found := range f.chosen(entries) {
		f.take(found)
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
	problems []letters.Problem
}

func (f *folder) report(problems ...letters.Problem) { f.problems = append(f.problems, problems...) }

// localeFile is a file of messages, by its name and language.
type localeFile struct {
	name, tag string
	told      *letters.Problem // of its name; nil for the right one
	others    []string         // of the same language, which are not read
}

// chosen are the files of the folder that are read: one for a language, that with the right
// name before others, and text before a workbook.
func (f *folder) chosen(entries []fs.DirEntry) []localeFile {
	var found []localeFile
	for _, entry := range entries {
		tag, told := named(entry.Name(), entry.IsDir())
		if tag != "" {
			found = append(found, localeFile{name: entry.Name(), tag: tag, told: told})
		} else if told != nil {
			f.report(*told)
		}
	}
	slices.SortStableFunc(found, func(a, b localeFile) int {
		return cmp.Or(strings.Compare(a.tag, b.tag), cmp.Compare(wrongness(a), wrongness(b)))
	})
	var files []localeFile
	for _, one := range found {
		if n := len(files); n > 0 && files[n-1].tag == one.tag {
			files[n-1].others = append(files[n-1].others, one.name)
			continue
		}
		files = append(files, one)
	}
	return files
}

// wrongness is 0 for a file with the right name, and the more the less it looks like it.
func wrongness(f localeFile) int {
	switch {
	case f.name == nameOf(f.tag):
		return 0
	case f.told == nil && !isWorkbook(f.name): // another way to write the tag
		return 1
	case !isWorkbook(f.name):
		return 2
	}
	return 3
}

// take reads a file into its language, and tells of the others of that.
func (f *folder) take(one localeFile) {
	if one.told != nil {
		f.report(*one.told)
	}
	s, problems := f.read(one.name, one.tag)
	f.report(problems...)
	l := New(one.tag, f.builtIn)
	if before := f.set[one.tag]; before != nil {
		l = before.Clone()
	}
	if len(s.Entries) == 0 {
		l.Unread = true
		if !slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError }) {
			f.report(letters.Problem{File: s.File, Severity: letters.SeverityError, Message: "there is no message in this file", Hint: keyHint})
		}
	}
	if told, is := s.misnamed(one.tag); is && !f.builtIn {
		f.report(told)
	}
	l.takeAll(s, !f.builtIn)
	if told, is := l.unsigned(); is {
		f.report(told)
	}
	f.set[one.tag] = l
	for _, name := range one.others {
		other, _ := f.read(name, one.tag)
		f.report(second(s, other))
	}
}

// Take takes what a campaign's own file has translated into the locale.
func (l *Locale) Take(s Source) { l.takeAll(s, true) }

// takeAll takes what a file has translated into the locale. A form that it leaves empty stays
// as the one of the message in whose place it stands.
func (l *Locale) takeAll(s Source, override bool) {
	for _, e := range s.Entries {
		if before := l.Messages[e.ID]; before != nil && e.IsTranslated() {
			e.fill(before)
		}
		m := newMessage(e, s)
		if !e.IsTranslated() {
			l.empty[e.ID] = m.At("")
			continue
		}
		m.Override = override
		l.take(m)
	}
}
