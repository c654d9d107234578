package record

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"doorletters/letters"
)

// State is what became of a file since a batch wrote it.
type State int

const (
	Whole     State = iota // as it was written
	Changed                // other bytes
	Unknown                // an older record does not say what was written
	Gone                   // not there any more
	Elsewhere              // its name leads out of the folder, or to no plain file: through a link, to a folder
)

// Found is a file of the record, and what became of it.
type Found struct {
	Name  string
	State State
}

// Survey says of a folder what batches wrote into it, and what else is there.
type Survey struct {
	Recorded  bool     // there is a record
	Files     []Found  // those of the record, once each, without the record itself
	Leftovers []string // of runs that were killed
	Others    []string // which no batch wrote; a folder's name ends in a slash
	Folders   []string // that Files are in, each after those inside it
}

// Names returns the files with a state.
func (s Survey) Names(state State) []string {
	var names []string
	for _, f := range s.Files {
		if f.State == state {
			names = append(names, f.Name)
		}
	}
	return names
}

// Examine compares a folder with its record. A name is followed only inside the folder
// and through no link. Leftover reports whether a file's name, without its folder, is
// one that a run uses only as long as it writes. The error is a [letters.Problem] where
// the record cannot be read, and fs.ErrNotExist where there is no folder.
func Examine(folder fs.FS, leftover func(name string) bool) (Survey, error) {
	if _, err := fs.ReadDir(folder, "."); err != nil {
		return Survey{}, err
	}
	files, err := Read(folder)
	if err != nil {
		return Survey{}, err
	}
	var s Survey
	if _, err := fs.Stat(folder, Name); err == nil {
		s.Recorded = true
	}
	for _, f := range files {
		if slices.ContainsFunc(s.Files, func(known Found) bool { return known.Name == f.Name }) {
			continue
		}
		state, err := examine(folder, f)
		if err != nil {
			return Survey{}, unreadable(f.Name, err)
		}
		s.Files = append(s.Files, Found{f.Name, state})
		if state != Elsewhere {
			s.addFolders(folder, f.Name)
		}
	}
	slices.SortFunc(s.Folders, func(a, b string) int { return strings.Compare(b, a) })
	return s, s.addOthers(folder, leftover)
}

// addFolders notes the folders that a file is in, or was.
func (s *Survey) addFolders(folder fs.FS, name string) {
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		if info, err := fs.Lstat(folder, dir); err == nil && info.IsDir() && !slices.Contains(s.Folders, dir) {
			s.Folders = append(s.Folders, dir)
		}
	}
}

// addOthers lists what is in the folder, and in those of its files, besides.
func (s *Survey) addOthers(folder fs.FS, leftover func(name string) bool) error {
	for _, dir := range append([]string{"."}, s.Folders...) {
		entries, err := fs.ReadDir(folder, dir)
		if err != nil {
			return unreadable(dir, err)
		}
		for _, entry := range entries {
			name := path.Join(dir, entry.Name())
			recorded := func(f Found) bool { return f.State != Elsewhere && sameName(f.Name, name) }
			switch {
			case sameName(name, Name), slices.ContainsFunc(s.Files, recorded), slices.Contains(s.Folders, name):
			case entry.IsDir():
				s.Others = append(s.Others, name+"/")
			case entry.Type().IsRegular() && leftover(entry.Name()):
				s.Leftovers = append(s.Leftovers, name)
			default:
				s.Others = append(s.Others, name)
			}
		}
	}
	return nil
}

// examine compares a file with what was written.
func examine(folder fs.FS, f File) (State, error) {
	if !fs.ValidPath(f.Name) || f.Name == "." || strings.ContainsAny(f.Name, `\:`) {
		return Elsewhere, nil
	}
	for dir := path.Dir(f.Name); dir != "."; dir = path.Dir(dir) {
		info, err := fs.Lstat(folder, dir)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return Gone, nil
		case err != nil:
			return 0, err
		case !info.IsDir():
			return Elsewhere, nil
		}
	}
	info, err := fs.Lstat(folder, f.Name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return Gone, nil
	case err != nil:
		return 0, err
	case !info.Mode().IsRegular():
		return Elsewhere, nil
	case f.Sum == "":
		return Unknown, nil
	}
	sum, err := sumOf(folder, f.Name)
	if err != nil {
		return 0, err
	}
	if sum != f.Sum {
		return Changed, nil
	}
	return Whole, nil
}

// sumOf returns the SHA-256 of a file, in hexadecimal.
func sumOf(folder fs.FS, name string) (string, error) {
	file, err := folder.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func unreadable(name string, err error) letters.Problem {
	var at *fs.PathError
	if errors.As(err, &at) {
		err = at.Err
	}
	return letters.FileFault(name, "cannot be read: "+err.Error()+"; nothing was removed", "see that the file is yours to read, and closed in other programs")
}
