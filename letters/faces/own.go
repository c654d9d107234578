package faces

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"doorletters/letters"
	"doorletters/letters/bounded"
)

// Refusal says why a file of a group's font folder is not used.
type Refusal struct {
	File    string // its path in the folder
	Message string // what is wrong with it
	Hint    string // what to do instead
}

// Add adds the TrueType and OpenType fonts of a folder and its subfolders, in the
// order of their names, and returns those it refuses. Other kinds of file, such as a
// licence, are skipped. The fonts are used for characters that no font of the
// program has; whether one is bold is read from the file. The error is for a folder
// that cannot be listed.
func (l *Library) Add(folder fs.FS) (refused []Refusal, err error) {
	l.folders = append(l.folders, folder)
	err = fs.WalkDir(folder, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		hidden := strings.HasPrefix(entry.Name(), ".") && file != "."
		if entry.IsDir() {
			if hidden || entry.Name() == "__MACOSX" {
				return fs.SkipDir
			}
			return nil
		}
		if hidden || !slices.Contains(fontExtensions, strings.ToLower(path.Ext(file))) {
			return nil
		}
		if r, ok := l.addFile(folder, file); !ok {
			refused = append(refused, r)
		}
		return nil
	})
	return refused, err
}

// Added returns the folders that were added, in their order.
func (l *Library) Added() []fs.FS { return l.folders }

var fontExtensions = []string{".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2"}

func (l *Library) addFile(folder fs.FS, file string) (Refusal, bool) {
	data, err := bounded.ReadFile(folder, file, bounded.Font)
	if said := (letters.Problem{}); errors.As(err, &said) {
		return Refusal{file, "cannot be read: " + said.Message, said.Hint}, false
	}
	if err != nil {
		return Refusal{file, "cannot be read: " + err.Error(), "copy the file again"}, false
	}
	const static = "put the static .ttf files of this font here, Regular and Bold"
	bold, err := inspect(data)
	switch {
	case errors.Is(err, errCollection):
		return Refusal{file, "is a collection of several fonts in one file", static}, false
	case errors.Is(err, errWeb):
		return Refusal{file, "is a font for web pages (WOFF)", static}, false
	case errors.Is(err, errVariable):
		return Refusal{file, "is a variable font, all weights in one file", static + "; they often come in a folder named static"}, false
	case errors.Is(err, errPictures):
		return Refusal{file, "has pictures instead of outlines, as colour emoji have", "use a font in one colour, such as Noto Emoji"}, false
	case errors.Is(err, errFormat):
		return Refusal{file, "is not a font", "download the font again, and unpack it if it came as a ZIP"}, false
	case errors.Is(err, errShort):
		return Refusal{file, "is cut off: its end is missing", "download the font again"}, false
	case err != nil:
		return Refusal{file, "is damaged and cannot be read", "download the font again"}, false
	}
	l.own = append(l.own, newSource(folder, file, l.freeName(file), bold, 1))
	return Refusal{}, true
}

// freeName turns a file's name into one that a PDF may use and no other font has.
func (l *Library) freeName(file string) string {
	stem := strings.Map(func(r rune) rune {
		if r == '-' || r < 0x80 && (r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z') {
			return r
		}
		return -1
	}, strings.TrimSuffix(path.Base(file), path.Ext(file)))
	if stem == "" {
		stem = "Font"
	}
	name := stem
	for n := 2; l.hasName(name); n++ {
		name = stem + "-" + strconv.Itoa(n)
	}
	return name
}

func (l *Library) hasName(name string) bool {
	for _, w := range l.families {
		if w.regular.name == name || w.bold.name == name {
			return true
		}
	}
	return slices.ContainsFunc(l.own, func(s *source) bool { return s.name == name })
}
