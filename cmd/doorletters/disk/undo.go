package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"doorletters/letters"
)

// undo puts back what was in a folder before the changes of a journal, as far as they
// were made, and takes the journal away. What somebody has written since stays.
func (j journal) undo(system System, dir string) error {
	for _, c := range slices.Backward(j.Changes) {
		if err := c.undo(system, dir); err != nil {
			return mixed(dir, c.Name, err)
		}
	}
	if err := system.SyncFolder(dir); err != nil {
		return mixed(dir, journalName, err)
	}
	if err := system.Remove(journalPath(dir)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return mixed(dir, journalName, err)
	}
	return nil
}

// mixed is the fault of a folder that has files of two runs, and says so.
func mixed(dir, name string, err error) letters.Problem {
	p := Unwritable(filepath.Join(dir, filepath.FromSlash(name)), err)
	p.Message = "cannot be put back as it was (" + cause(err).Error() + "): the folder has files of two runs; do not print from it"
	p.Hint = "close what is open in other programs, see that the disk has room, then run this again"
	return p
}

// undo takes back one change.
func (c change) undo(system System, dir string) error {
	at, err := c.located(dir)
	if err != nil {
		return err
	}
	hidden, backup := filepath.Join(at.beside, c.Hidden), filepath.Join(at.beside, c.Backup)
	was := c.Backup != "" && exists(backup)
	switch {
	case c.Hidden == "":
		if was && !exists(at.path) {
			return system.Rename(backup, at.path)
		}
	case exists(hidden):
		// It was not made.
		if err := system.Remove(hidden); err != nil {
			return err
		}
	default:
		is, err := sumOf(at.path)
		if err != nil {
			return err
		}
		switch {
		case is != c.Sum: // somebody has written it since
		case c.Backup == "":
			return system.Remove(at.path)
		case was:
			return system.Rename(backup, at.path)
		}
	}
	if was {
		return system.Remove(backup)
	}
	return nil
}

// located is where a change takes place: where it was made, or is to be found.
func (c change) located(dir string) (location, error) {
	if c.at.path != "" {
		return c.at, nil
	}
	path, err := localPath(dir, c.Name)
	if err != nil {
		return location{}, err
	}
	if to, err := filepath.EvalSymlinks(path); err == nil && c.Hidden != "" {
		path = to
	}
	return placed(dir, path), nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
