package main

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"doorletters/cmd/doorletters/about"
)

// entry is a file in an archive; its name has slashes.
type entry struct {
	name string
	data []byte
	mode fs.FileMode
}

// The modes of what is in an archive, whatever those of the files here are.
const (
	reads fs.FileMode = 0o644
	runs  fs.FileMode = 0o755
)

// folder returns the files of a folder and of those in it, under another name, of some
// endings; of all where none is said.
func folder(dir, as string, endings ...string) ([]entry, error) {
	var entries []entry
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || len(endings) > 0 && !slices.Contains(endings, filepath.Ext(path)) {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(dir, path)
		entries = append(entries, entry{as + filepath.ToSlash(name), data, reads})
		return err
	})
	return entries, err
}

// licencesName is the file of the licences.
const licencesName = "LICENCES.txt"

// licences is what the program prints of its licences.
func licences() (entry, error) {
	all, err := about.Licences()
	if err != nil {
		return entry{}, err
	}
	var b bytes.Buffer
	if err := about.WriteIndex(&b, all); err != nil {
		return entry{}, err
	}
	b.WriteString("\n")
	err = about.WriteTexts(&b, all)
	return entry{licencesName, b.Bytes(), reads}, err
}
