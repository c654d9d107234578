package main

import (
	"io/fs"
	"os"
	"path"
)

// lentFile is a folder in which a translation from elsewhere is the only one.
type lentFile struct {
	fs.FS
	from fs.FS // the folder that it lies in
	name string
}

// Open opens the translation, or another file of the folder.
func (l lentFile) Open(name string) (fs.File, error) {
	if path.Dir(name) != localesFolder {
		return l.FS.Open(name)
	}
	if name != path.Join(localesFolder, l.name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return l.from.Open(l.name)
}

// ReadDir lists a folder; of the translations the one.
func (l lentFile) ReadDir(name string) ([]fs.DirEntry, error) {
	if name != localesFolder {
		return fs.ReadDir(l.FS, name)
	}
	info, err := fs.Stat(l.from, l.name)
	if err != nil {
		return nil, err
	}
	return []fs.DirEntry{fs.FileInfoToDirEntry(info)}, nil
}

// sameFile reports whether two paths lead to one file.
func sameFile(a, b string) bool {
	first, err := os.Stat(a)
	if err != nil {
		return false
	}
	second, err := os.Stat(b)
	return err == nil && os.SameFile(first, second)
}
