package keep

import (
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"doorletters/cmd/doorletters/disk"
	"doorletters/letters"
	"doorletters/letters/press"
)

// Forget takes a campaign away that the desk has begun: its folder in the home, with the
// files in it. A folder that somebody named is theirs, and theirs to take away.
func (s *Shelf) Forget(name string) error {
	if name == here && s.to.Named != "" {
		return letters.Problem{
			File: absolute(s.to.Named), Severity: letters.SeverityError, Message: "this folder is yours, and was not begun here; nothing was taken away",
			Hint: "delete the folder yourself, as any other; a backup or a synchronized folder may still have its files",
		}
	}
	names, err := s.folders()
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if slices.Contains(names, name) {
		going := s.store(name)
		going.turn.Lock()
		defer going.turn.Unlock()
		if err := going.remove(); err != nil {
			return err
		}
	} else if !s.begun[name] {
		return unknown(name)
	}
	delete(s.open, name)
	delete(s.begun, name)
	return nil
}

// remove takes the folder's files away, then the folder.
func (s *store) remove() error {
	// Roots keep all of it inside, whatever links are made meanwhile.
	home, err := os.OpenRoot(s.shelf.to.Home)
	if err != nil {
		return unreadable(absolute(s.shelf.to.Home), err)
	}
	defer home.Close()
	root, err := home.OpenRoot(s.name)
	if err != nil {
		return unreadable(s.Place(), err)
	}
	staying, err := s.empty(root)
	root.Close()
	if err != nil {
		return err
	}
	if err := home.Remove(s.name); len(staying) == 0 && err != nil && !errors.Is(err, fs.ErrNotExist) {
		return unremovable(s.Place(), err)
	}
	if len(staying) > 0 {
		return letters.Problem{
			File: s.Place(), Severity: letters.SeverityError,
			Message: "the campaign's files are taken away; what is no plain file stays: " + some(staying),
			Hint:    "look at it in that folder, and delete it yourself",
		}
	}
	return nil
}

// empty takes away the plain files of a folder, while nobody else writes there, and the
// folders that are empty then. It returns what stays: links, and what else is no file.
func (s *store) empty(root *os.Root) (staying []string, err error) {
	run := disk.Begin(s.shelf.to.System)
	_, err = run.Folder(s.dir)
	defer run.Close()
	if err != nil {
		return nil, err
	}
	files, folders, staying, err := contents(root)
	if err != nil {
		return nil, unreadable(s.Place(), err)
	}
	for _, name := range files {
		if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, unremovable(filepath.Join(s.Place(), filepath.FromSlash(name)), err)
		}
	}
	for _, name := range slices.Backward(folders) {
		// One in which something stays is not empty, and stays too.
		_ = root.Remove(name)
	}
	return staying, nil
}

// contents are the plain files of a folder, its settings last: as long as something is
// left the campaign is shown, and can be taken away again. Then its folders, the outer
// ones first, and all else.
func contents(root *os.Root) (files, folders, others []string, err error) {
	settings := press.FindCampaign(root.FS())
	last := false
	err = fs.WalkDir(root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name == ".":
		case e.IsDir():
			folders = append(folders, name)
		case name == settings:
			last = e.Type().IsRegular()
		case disk.IsLock(path.Base(name)): // goes with the lock
		case e.Type().IsRegular():
			files = append(files, name)
		default:
			others = append(others, name)
		}
		return nil
	})
	if last {
		files = append(files, settings)
	} else if settings != "" {
		others = append(others, settings)
	}
	return files, folders, others, err
}

// some names a few of many.
func some(names []string) string {
	const most = 3
	if more := len(names) - most; more > 0 {
		return strings.Join(names[:most], ", ") + " and " + strconv.Itoa(more) + " more"
	}
	return strings.Join(names, ", ")
}
