package folder

import (
	"io/fs"
	"path"
	"path/filepath"
)

// localesFolder is the folder of translations.
const localesFolder = "locales"

// WithTranslation returns a folder of this machine in which the only translation is a file
// from elsewhere, under a name that it may not have there.
func WithTranslation(dir, file, name string) fs.FS {
	return lent{FS: Open(dir), from: Open(filepath.Dir(file)), file: filepath.Base(file), name: name}
}

type lent struct {
	fs.FS
	from fs.FS  // the folder that it lies in
	file string // its name there
	name string // and here
}

// Open opens the translation, or another file of the folder.
func (l lent) Open(name string) (fs.File, error) {
	if path.Dir(name) != localesFolder {
		return l.FS.Open(name)
	}
	if name != path.Join(localesFolder, l.name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return l.from.Open(l.file)
}

// ReadDir lists a folder; of the translations the one.
func (l lent) ReadDir(name string) ([]fs.DirEntry, error) {
	if name != localesFolder {
		return fs.ReadDir(l.FS, name)
	}
	info, err := fs.Stat(l.from, l.file)
	if err != nil {
		return nil, err
	}
	return []fs.DirEntry{renamed{fs.FileInfoToDirEntry(info), l.name}}, nil
}

// renamed is a file under another name.
type renamed struct {
	fs.DirEntry
	name string
}

func (r renamed) Name() string { return r.name }
