package languages

import (
	"io/fs"
	"maps"
	"slices"

	"doorletters/letters"
	"doorletters/letters/compose/locale"
)

// File is a translation's file that is to be written anew, or in another format.
type File struct {
	Tag    string
	Name   string // as problems have it
	Data   []byte
	Format Format
	// Folder is the campaign's, for the words of other languages beside the English; it may
	// be nil.
	Folder fs.FS
	// OfProgram: the file is one of those that the program is made of.
	OfProgram bool
}

// opened is a file that was read, and how it is written.
type opened struct {
	source  locale.Source
	layout  locale.Layout
	english *locale.Locale // what the file is compared with
	isRead  bool
}

// open reads a file, to be renewed with all that belongs into it or to be written as it is.
// It is not read where a Problem is an error.
func (f File) open(renew bool) (opened, []letters.Problem, error) {
	set, _, err := locale.Reader{}.Folder(f.Folder)
	if err != nil {
		return opened{}, nil, err
	}
	ours, err := locale.BuiltIn()
	if err != nil {
		return opened{}, nil, err
	}
	source, problems := f.Format.Read(f.Tag, f.Data, f.Name)
	if slices.ContainsFunc(problems, func(p letters.Problem) bool { return p.Severity == letters.SeverityError }) {
		return opened{}, problems, nil
	}
	o := opened{source: source, english: ours[locale.English], isRead: true}
	isOwn := ours[f.Tag] != nil && !f.OfProgram
	if isOwn {
		o.english = only(o.english, source)
	}
	o.layout = layoutOf(f.Tag, o.english)
	o.layout.Own = isOwn
	if isOwn && (renew || slices.Contains(source.BesideNames(), theProgram)) {
		o.layout.Beside = append(o.layout.Beside, locale.Beside{Name: theProgram, Locale: ours[f.Tag]})
	}
	if f.OfProgram {
		o.source.Style = locale.Style{}
	}
	if f.OfProgram && f.Tag == locale.English { // what its messages mean is said there and nowhere else
		o.layout.English, o.layout.OfEnglish = nil, true
	}
	o.layout.Beside = append(o.layout.Beside, besideOf(source, set)...)
	return o, problems, nil
}

// lacksBeside reports whether the file has not the words of all that are to stand beside
// its messages.
func (o opened) lacksBeside() bool {
	there := o.source.BesideNames()
	return slices.ContainsFunc(o.layout.Beside, func(b locale.Beside) bool { return !slices.Contains(there, b.Name) })
}

// besideOf returns the languages whose words stand beside the messages of a file, so that
// they stand there as they are today.
func besideOf(s locale.Source, set locale.Set) []locale.Beside {
	var found []locale.Beside
	for _, name := range s.BesideNames() {
		for _, tag := range slices.Sorted(maps.Keys(set)) {
			if set[tag].Language().English == name {
				found = append(found, locale.Beside{Name: name, Locale: set[tag]})
				break
			}
		}
	}
	return found
}
