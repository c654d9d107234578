package faces

import (
	"io/fs"
	"slices"
	"sync"
)

// Library holds the fonts that letters may be set in: those that come with the
// program and a group's own.
type Library struct {
	families map[string]*weights
	own      []*source
	folders  []fs.FS // of own
	// prefer caches the preference of every language tag asked for.
	prefer sync.Map
}

// weights are the two files of a family. Where it has no Bold, bold is its
// Regular too.
type weights struct{ regular, bold *source }

func (w *weights) of(bold bool) *source {
	if bold {
		return w.bold
	}
	return w.regular
}

// Embedded returns the fonts that come with the program. Nothing is read yet.
func Embedded() *Library { return NewLibrary(Folder()) }

// Folder returns the fonts that come with the program as the TrueType files that
// NewLibrary opens. It cannot be listed.
func Folder() fs.FS { return embedded }

// NewLibrary returns the same fonts from another folder, which has the files of
// Folder. A missing file has no characters.
func NewLibrary(fonts fs.FS) *Library {
	l := &Library{families: map[string]*weights{}}
	for _, f := range families {
		regular := newSource(fonts, f.regular()+".ttf", f.regular(), false, f.size()).covered()
		w := &weights{regular, regular}
		if !f.oneStyle {
			w.bold = newSource(fonts, f.name+"-Bold.ttf", f.name+"-Bold", true, f.size()).covered()
		}
		l.families[f.name] = w
	}
	return l
}

// Named returns the font of a name, opening its file where that was not done yet.
func (l *Library) Named(name string) (*Font, bool) {
	sources := slices.Clone(l.own)
	for _, w := range l.families {
		sources = append(sources, w.regular, w.bold)
	}
	i := slices.IndexFunc(sources, func(s *source) bool { return s.name == name })
	if i < 0 {
		return nil, false
	}
	f, err := sources[i].font()
	return f, err == nil
}
