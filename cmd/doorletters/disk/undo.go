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

// errGone is why a file of the run before cannot be put back.
var errGone = errors.New("somebody has taken away the copy that was kept of it")

// mixed is the fault of a folder that has files of two runs, and says so.
func mixed(dir, name string, err error) letters.Problem {
	p := Unwritable(filepath.Join(dir, filepath.FromSlash(name)), err)
	p.Message = "cannot be put back as it was (" + cause(err).Error() + "): the folder has files of two runs; do not print from it"
	p.Hint = "close what is open in other programs, see that the disk has room and that disks and shares that it links to are connected, then run this again"
	if errors.Is(err, errGone) {
		p.Hint = "put a copy from a backup in its place, or see that the new one is right; then delete the file " + journalName + " there, and run this again"
	}
	return p
}

// undo takes back one change. What somebody has written since stays; what they have
// taken away since comes back as it was.
func (c change) undo(system System, dir string) error {
	at, err := c.located(dir)
	if err != nil {
		return err
	}
	hidden, backup := filepath.Join(at.beside, c.Hidden), filepath.Join(at.beside, c.Backup)
	was := c.Backup != "" && exists(backup)
	isNew := false
	switch {
	case c.Hidden == "":
	case exists(hidden):
		// It was not made.
		if err := system.Remove(hidden); err != nil {
			return err
		}
	default:
		if isNew, err = c.Sum.isOf(at.path); err != nil {
			return err
		}
	}
	switch {
	case was && (isNew || !exists(at.path)):
		return system.Rename(backup, at.path)
	case was:
		return system.Remove(backup)
	case isNew && c.Backup == "":
		return system.Remove(at.path)
	case isNew && !c.Same:
		return errGone
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
	if c.Hidden != "" && exists(path) {
		if path, err = filepath.EvalSymlinks(path); err != nil {
			return location{}, errors.New("it is a link to a file that cannot be reached")
		}
	}
	return placed(dir, path), nil
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
